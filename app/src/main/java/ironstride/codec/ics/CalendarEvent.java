package ironstride.codec.ics;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/// One event of a calendar.
///
/// @param uid stays the same when the calendar is made again
/// @param start local start with its zone
/// @param length how long it takes
/// @param title short name
/// @param description everything to know on the day
/// @param location where; empty when not known
public record CalendarEvent(
        String uid, ZonedDateTime start, Duration length, String title, String description, Optional<String> location) {

    /// Everything that is written of it apart from its time.
    String text() {
        return title + "\n" + description + "\n" + location.orElse("");
    }

    ZonedDateTime end() {
        return start.plus(length);
    }
}
