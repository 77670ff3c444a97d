package ironstride.journal;

import java.util.List;

/// A strength session that was done.
///
/// @param facts what is known of every activity
/// @param exercises in the order they were begun
public record DoneLift(ActivityFacts facts, List<DoneExercise> exercises) implements Activity {

    public DoneLift {
        exercises = List.copyOf(exercises);
    }

    @Override
    public DoneLift with(ActivityFacts other) {
        return new DoneLift(other, exercises);
    }

    @Override
    public String word() {
        return "lift";
    }

    /// Sets of all exercises that were no warm-up.
    public int workingSets() {
        return exercises.stream()
                .mapToInt(exercise -> exercise.workingSets().size())
                .sum();
    }
}
