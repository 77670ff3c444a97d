package ironstride.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/// When a session begins: the local day and minute people read, and the minute in elapsed time gaps are measured by.
///
/// @param epochDay local date as days since 1970-01-01
/// @param minuteOfDay local minutes after midnight, 0 to 1439
/// @param epochMinute the same instant in minutes since 1970-01-01T00:00Z
public record Start(long epochDay, int minuteOfDay, long epochMinute) implements Comparable<Start> {

    private static final List<String> DAY_NAMES = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    /// A local time that a daylight-saving change skips moves to the first minute after the gap.
    public static Start at(LocalDate date, int minuteOfDay, ZoneId zone) {
        var zoned = ZonedDateTime.of(date, LocalTime.ofSecondOfDay(minuteOfDay * 60L), zone);
        return new Start(
                zoned.toLocalDate().toEpochDay(), zoned.getHour() * 60 + zoned.getMinute(), zoned.toEpochSecond() / 60);
    }

    /// The same moment as a clock of the zone shows it.
    public ZonedDateTime in(ZoneId zone) {
        return Instant.ofEpochSecond(epochMinute * 60).atZone(zone);
    }

    public LocalDate date() {
        return LocalDate.ofEpochDay(epochDay);
    }

    public DayOfWeek day() {
        return DayOfWeek.of((int) Math.floorMod(epochDay + 3, 7L) + 1);
    }

    public boolean isOnSameDayAs(Start other) {
        return epochDay == other.epochDay;
    }

    @Override
    public int compareTo(Start other) {
        return Long.compare(epochMinute, other.epochMinute);
    }

    /// Weekday and clock time, such as `Sun 08:00`.
    @Override
    public String toString() {
        int hour = minuteOfDay / 60;
        int minute = minuteOfDay % 60;
        return DAY_NAMES.get(day().ordinal()) + (hour < 10 ? " 0" : " ") + hour + (minute < 10 ? ":0" : ":") + minute;
    }
}
