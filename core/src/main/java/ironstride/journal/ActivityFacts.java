package ironstride.journal;

import ironstride.quantity.HeartRate;
import ironstride.quantity.Rpe;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is known of every kind of activity; what is not known is empty, never zero.
///
/// @param id stable name, made by whoever wrote it first
/// @param start when it began
/// @param elapsed from the first to the last moment, pauses included
/// @param title what the athlete or the other app calls it, empty when nothing
/// @param note a word about it, empty when there is none
/// @param averageHeartRate mean over the activity
/// @param highestHeartRate highest of the activity
/// @param effort rating of the whole session
/// @param origin where it is known from
public record ActivityFacts(
        String id,
        Instant start,
        Duration elapsed,
        String title,
        String note,
        Optional<HeartRate> averageHeartRate,
        Optional<HeartRate> highestHeartRate,
        Optional<Rpe> effort,
        Origin origin) {

    /// @throws IllegalArgumentException without an id or with a negative length
    public ActivityFacts {
        if (id.isEmpty() || elapsed.isNegative()) {
            throw new IllegalArgumentException("an activity has a name and a length: '" + id + "', " + elapsed);
        }
    }

    /// Of something of which only when and how long is known.
    public static ActivityFacts of(String id, Instant start, Duration elapsed, Origin origin) {
        return new ActivityFacts(
                id, start, elapsed, "", "", Optional.empty(), Optional.empty(), Optional.empty(), origin);
    }

    public ActivityFacts titled(String other) {
        return new ActivityFacts(id, start, elapsed, other, note, averageHeartRate, highestHeartRate, effort, origin);
    }

    public ActivityFacts noted(String other) {
        return new ActivityFacts(id, start, elapsed, title, other, averageHeartRate, highestHeartRate, effort, origin);
    }

    public ActivityFacts rated(Optional<Rpe> other) {
        return new ActivityFacts(id, start, elapsed, title, note, averageHeartRate, highestHeartRate, other, origin);
    }

    public ActivityFacts withHeartRate(Optional<HeartRate> average, Optional<HeartRate> highest) {
        return new ActivityFacts(id, start, elapsed, title, note, average, highest, effort, origin);
    }
}
