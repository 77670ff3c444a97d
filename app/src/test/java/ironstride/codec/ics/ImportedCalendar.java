package ironstride.codec.ics;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.Observance;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A calendar as another library imports it.
///
/// That library is itself an hour off on some days on which clocks change (New York, 8:00) and in zones whose clocks
/// change by half an hour; so local times are turned into instants here, by the definitions it found in the file and
/// as RFC 5545 says: the latest onset that is not after the time gives the offset.
record ImportedCalendar(ICalendar calendar) {

    static ImportedCalendar of(String text) {
        return new ImportedCalendar(Biweekly.parse(text).first());
    }

    List<VEvent> events() {
        return calendar.getEvents();
    }

    Instant instant(DateOrDateTimeProperty property) {
        var raw = property.getValue().getRawComponents();
        if (raw.isUtc()) {
            return local(raw).toInstant(ZoneOffset.UTC);
        }
        var definition = calendar.getTimezoneInfo().getTimezone(property).getComponent();
        return Stream.<Observance>concat(
                        definition.getStandardTimes().stream(), definition.getDaylightSavingsTime().stream())
                .filter(observance -> !onset(observance).isAfter(local(raw)))
                .max(Comparator.comparing(ImportedCalendar::onset))
                .map(observance ->
                        offset(observance.getTimezoneOffsetTo().getValue().getMillis()))
                .map(local(raw)::toInstant)
                .orElseThrow(() -> new AssertionError("no definition holds at " + raw));
    }

    private static LocalDateTime onset(Observance observance) {
        ICalDate start = observance.getDateStart().getValue();
        return local(start.getRawComponents());
    }

    private static ZoneOffset offset(long millis) {
        return ZoneOffset.ofTotalSeconds((int) (millis / 1000));
    }

    private static LocalDateTime local(DateTimeComponents raw) {
        return LocalDateTime.of(
                raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
    }
}
