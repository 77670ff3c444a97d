package ironstride.rules.strength;

import ironstride.plan.TrainingWeek;
import ironstride.workout.ClassSession;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import java.util.ArrayList;
import java.util.List;

/// The exercises of a week's lifts, as far as they are known.
final class LiftedSets {

    private LiftedSets() {}

    /// Lifts of a week from which on every group could be trained enough.
    static final int LIFTS_TO_JUDGE = 2;

    /// Whether too few sets can be told from these sessions: a week of full training with two lifts or more, and no
    /// class whose sets nobody knows.
    static boolean showsTooFew(TrainingWeek week) {
        int lifts = 0;
        for (var session : week.sessions()) {
            lifts += session.workout() instanceof Lift ? 1 : 0;
            if (session.workout() instanceof ClassSession && session.workout().isStrength()) {
                return false;
            }
        }
        return lifts >= LIFTS_TO_JUDGE && !week.deload() && week.phase().isFull();
    }

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
