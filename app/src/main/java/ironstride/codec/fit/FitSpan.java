package ironstride.codec.fit;

import ironstride.codec.reading.Kind;
import java.time.Duration;

/// When a session of a file was and what it was, in seconds of the protocol.
///
/// @param start first second
/// @param end second after the last that is its own: where the next session begins, or for ever
/// @param elapsed how long it was, pauses included
/// @param kind what it was
/// @param alone whether it is the only session of its file, to which everything belongs
record FitSpan(long start, long end, Duration elapsed, Kind kind, boolean alone) {

    boolean holds(long second) {
        return second >= start && second < end;
    }
}
