package ironstride.journal;

import ironstride.quantity.Distance;
import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A set as it was done; what is not known is empty.
///
/// @param id stable name within the lift, made by whoever wrote it first
/// @param type what it was for
/// @param weight external weight, for each hand where the exercise counts so; zero for body weight alone
/// @param reps repetitions
/// @param duration time it was held or took
/// @param distance ground covered, as of a carry
/// @param reserve repetitions that were left
/// @param doneAt when it ended, when known
public record ExerciseSet(
        String id,
        SetType type,
        Optional<Weight> weight,
        Optional<Integer> reps,
        Optional<Duration> duration,
        Optional<Distance> distance,
        Optional<Rir> reserve,
        Optional<Instant> doneAt) {

    /// @throws IllegalArgumentException with a negative number of repetitions or time
    public ExerciseSet {
        if (reps.filter(count -> count < 0).isPresent()
                || duration.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("a set has no negative repetitions or time: " + id);
        }
    }

    /// A set of repetitions with a weight.
    public static ExerciseSet of(String id, SetType type, Weight weight, int reps) {
        return new ExerciseSet(
                id,
                type,
                Optional.of(weight),
                Optional.of(reps),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public ExerciseSet leaving(Rir left) {
        return new ExerciseSet(id, type, weight, reps, duration, distance, Optional.of(left), doneAt);
    }
}
