package ironstride.journal;

import java.util.List;
import java.util.Optional;

/// An exercise of a lift as it was done.
///
/// @param exercise which
/// @param sets in the order they were done
/// @param superset exercises with the same number were done in turn; empty when done alone
/// @param note a word about it, empty when there is none
public record DoneExercise(ExerciseName exercise, List<ExerciseSet> sets, Optional<Integer> superset, String note) {

    public DoneExercise {
        sets = List.copyOf(sets);
    }

    /// All sets but warm-ups.
    public List<ExerciseSet> workingSets() {
        return sets.stream().filter(set -> set.type() != SetType.WARM_UP).toList();
    }
}
