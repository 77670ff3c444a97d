package ironstride.exercise;

import java.util.List;

/// Exercises of the pattern single leg.
final class SingleLegExercises {

    static final List<Exercise> ALL = List.of(
            row("bulgarian-split-squat", "Bulgarian split squat", 3)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.DUMBBELLS, Equipment.BENCH)
                    .unilateral()
                    .dumbbells()
                    .fit(17, 18),
            row("barbell-split-squat", "Barbell split squat", 4)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.BARBELL, Equipment.RACK)
                    .unilateral()
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(17, 13),
            row("barbell-reverse-lunge", "Barbell reverse lunge", 4)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.BARBELL, Equipment.RACK)
                    .unilateral()
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(17, 11),
            row("dumbbell-lunge", "Dumbbell lunge", 2)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.DUMBBELLS)
                    .unilateral()
                    .dumbbells()
                    .fit(17, 21),
            row("dumbbell-walking-lunge", "Dumbbell walking lunge", 3)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.DUMBBELLS)
                    .unilateral()
                    .dumbbells()
                    .fit(17, 77),
            row("dumbbell-reverse-lunge", "Dumbbell reverse lunge", 2)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.DUMBBELLS)
                    .unilateral()
                    .dumbbells()
                    .fit(17, 38),
            row("dumbbell-step-up", "Dumbbell step-up", 2)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.DUMBBELLS)
                    .unilateral()
                    .dumbbells()
                    .fit(28, 32),
            row("barbell-step-up", "Barbell step-up", 4)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.BARBELL, Equipment.RACK, Equipment.BOX)
                    .unilateral()
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(28, 17),
            row("kettlebell-reverse-lunge", "Kettlebell reverse lunge", 2)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.KETTLEBELL)
                    .unilateral()
                    .kettlebell()
                    .fit(17, 33),
            row("single-leg-press", "Single-leg press", 2)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.MACHINES)
                    .unilateral()
                    .machine()
                    .fit(28, 0),
            row("leg-extension", "Leg extension", 1)
                    .direct(Muscle.QUADS)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .fit(6, 33),
            row("step-up", "Step-up", 1)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .unilateral()
                    .fit(28, 66),
            row("lateral-step-up", "Lateral step-up", 2)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.ABDUCTORS)
                    .unilateral()
                    .fit(28, 66),
            row("step-down", "Step-down", 2)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES, Muscle.ABDUCTORS)
                    .unilateral()
                    .fit(28, 66),
            row("reverse-lunge", "Reverse lunge", 1)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .unilateral()
                    .fit(17, 32),
            row("forward-lunge", "Forward lunge", 2)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .unilateral()
                    .fit(17, 32),
            row("walking-lunge", "Walking lunge", 2)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .unilateral()
                    .fit(17, 78),
            row("side-lunge", "Side lunge", 2)
                    .direct(Muscle.QUADS, Muscle.ADDUCTORS)
                    .indirect(Muscle.GLUTES)
                    .unilateral()
                    .fit(17, 61),
            row("rear-foot-elevated-split-squat", "Split squat with the rear foot raised", 3)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .unilateral()
                    .fit(17, 32),
            row("suspension-reverse-lunge", "Suspension reverse lunge", 2)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .unilateral()
                    .fit(17, 54),
            row("band-split-squat", "Band split squat", 2)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.BANDS)
                    .unilateral()
                    .band()
                    .fit(17, 33),
            row("knee-high-step-up", "Step-up to knee height", 3)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .unilateral()
                    .notFor(Contraindication.DEEP_KNEE_FLEXION)
                    .fit(28, 66),
            row("sled-push", "Sled push", 2)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.CALVES)
                    .needs(Equipment.SLED)
                    .timed()
                    .fit(3, 1),
            row("sled-backward-drag", "Backward sled drag", 2)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.SLED)
                    .timed()
                    .fit(3, 1));

    private SingleLegExercises() {}

    private static ExerciseRow row(String id, String name, int difficulty) {
        return ExerciseRow.of(id, name, MovementPattern.SINGLE_LEG, difficulty);
    }
}
