package ironstride.codec.liftlog;

import ironstride.codec.csv.Moment;
import ironstride.journal.SetType;
import ironstride.quantity.Distance;
import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import java.time.Duration;
import java.util.Optional;

/// One set as a row of a table says it, with what the row says of its exercise and workout.
///
/// @param workout what tells its workout from others in the file
/// @param start when the workout began
/// @param length how long the workout took, when known
/// @param title of the workout, empty when there is none
/// @param workoutNote a word about the workout
/// @param exercise name in the other app
/// @param superset sets with the same word were done in turn; empty when done alone
/// @param exerciseNote a word about the exercise
record LoggedSet(
        String workout,
        Moment start,
        Optional<Duration> length,
        String title,
        String workoutNote,
        String exercise,
        String superset,
        String exerciseNote,
        SetType type,
        Optional<Weight> weight,
        Optional<Integer> reps,
        Optional<Duration> duration,
        Optional<Distance> distance,
        Optional<Rir> reserve) {

    /// Apps write rows for sets that were planned and not done.
    boolean isDone() {
        return reps.filter(count -> count > 0).isPresent()
                || duration.filter(time -> !time.isZero()).isPresent()
                || distance.filter(ground -> ground.isLongerThan(Distance.ZERO)).isPresent();
    }
}
