package ironstride.codec.csv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// A date as a file says it.
///
/// @param date the day
/// @param time of day, when told
/// @param offset of its clock, when told
public record Moment(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    /// Midday, for days without a time: nearest to whenever it was.
    private static final LocalTime UNKNOWN = LocalTime.NOON;

    /// @param zone of its clock where the file does not say
    public Instant in(ZoneId zone) {
        var local = LocalDateTime.of(date, time.orElse(UNKNOWN));
        return offset.map(known -> local.toInstant(known))
                .orElseGet(() -> local.atZone(zone).toInstant());
    }
}
