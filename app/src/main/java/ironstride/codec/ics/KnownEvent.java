package ironstride.codec.ics;

import java.time.Duration;
import java.time.Instant;

/// What an earlier version of the calendar said of an event.
///
/// @param sequence how often it had moved
public record KnownEvent(String uid, int sequence, Instant start, Duration length) {}
