package ironstride.codec.ics;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What an earlier version of the calendar said of an event.
///
/// @param sequence how often it had moved
/// @param stamp when it was last changed; empty when that was not said
/// @param text its title, description and location
/// @param cancelled whether it was called off
public record KnownEvent(
        String uid,
        int sequence,
        Instant start,
        Duration length,
        Optional<Instant> stamp,
        String text,
        boolean cancelled) {

    String title() {
        return text.lines().findFirst().orElse("");
    }
}
