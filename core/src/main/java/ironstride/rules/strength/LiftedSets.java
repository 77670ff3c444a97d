package ironstride.rules.strength;

import ironstride.plan.TrainingWeek;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import java.util.ArrayList;
import java.util.List;

/// The exercises of a week's lifts, as far as they are known.
final class LiftedSets {

    private LiftedSets() {}

    /// Every exercise of the week; empty as soon as one lift is only an outline, because then nothing can be said.
    static List<PrescribedExercise> of(TrainingWeek week) {
        var exercises = new ArrayList<PrescribedExercise>();
        for (var session : week.sessions()) {
            if (session.workout() instanceof Lift lift) {
                if (lift.exercises().isEmpty()) {
                    return List.of();
                }
                exercises.addAll(lift.exercises());
            }
        }
        return exercises;
    }
}
