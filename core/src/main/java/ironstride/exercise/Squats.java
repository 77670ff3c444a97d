package ironstride.exercise;

import java.util.List;

/// Exercises of the pattern squat.
final class Squats {

    static final List<Exercise> ALL = List.of(
            row("back-squat", "Back squat", 3)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.BARBELL, Equipment.RACK)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(28, 6),
            row("front-squat", "Front squat", 4)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES, Muscle.UPPER_BACK)
                    .needs(Equipment.BARBELL, Equipment.RACK)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(28, 8),
            row("box-squat", "Barbell box squat", 3)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES, Muscle.HAMSTRINGS)
                    .needs(Equipment.BARBELL, Equipment.RACK, Equipment.BOX)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(28, 7),
            row("goblet-squat", "Goblet squat", 2)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.DUMBBELLS)
                    .dumbbell()
                    .fit(28, 37),
            row("kettlebell-goblet-squat", "Kettlebell goblet squat", 2)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.KETTLEBELL)
                    .kettlebell()
                    .fit(28, 38),
            row("dumbbell-squat", "Dumbbell squat", 2)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.DUMBBELLS)
                    .dumbbells()
                    .fit(28, 29),
            row("trap-bar-squat", "Trap-bar squat", 3)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS, Muscle.LOWER_BACK)
                    .needs(Equipment.TRAP_BAR)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(8, 17),
            row("leg-press", "Leg press", 1)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .notFor(Contraindication.DEEP_KNEE_FLEXION)
                    .fit(28, 0),
            row("hack-squat", "Hack squat machine", 2)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .notFor(Contraindication.DEEP_KNEE_FLEXION)
                    .fit(28, 9),
            row("landmine-squat", "Landmine squat", 2)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.BARBELL, Equipment.LANDMINE)
                    .barbell()
                    .fit(28, 61),
            row("band-squat", "Band squat", 1)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.BANDS)
                    .band()
                    .fit(28, 63),
            row("bodyweight-squat", "Bodyweight squat", 1)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .fit(28, 61),
            row("sit-to-stand", "Sit to stand", 1)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .fit(28, 61),
            row("tempo-squat", "Slow tempo squat", 2)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .fit(28, 61),
            row("split-squat", "Split squat", 2)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .unilateral()
                    .fit(17, 32),
            row("skater-squat", "Skater squat", 4)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .unilateral()
                    .notFor(Contraindication.BALANCE_DEMANDING)
                    .fit(28, 45),
            row("pistol-squat", "Pistol squat", 5)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .unilateral()
                    .notFor(Contraindication.DEEP_KNEE_FLEXION, Contraindication.BALANCE_DEMANDING)
                    .fit(28, 47),
            row("suspension-squat", "Suspension squat", 1)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .fit(28, 24),
            row("suspension-pistol", "Assisted pistol on the suspension trainer", 3)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .unilateral()
                    .notFor(Contraindication.DEEP_KNEE_FLEXION)
                    .fit(28, 47),
            row("wall-sit", "Wall sit", 1)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .timed()
                    .fit(28, 20),
            row("spanish-squat", "Spanish squat hold", 2)
                    .direct(Muscle.QUADS)
                    .needs(Equipment.BANDS)
                    .timed()
                    .fit(28, 63),
            row("single-leg-sit-to-stand", "Single-leg sit to stand", 3)
                    .direct(Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .unilateral()
                    .notFor(Contraindication.BALANCE_DEMANDING)
                    .fit(28, 57));

    private Squats() {}

    private static ExerciseRow row(String id, String name, int difficulty) {
        return ExerciseRow.of(id, name, MovementPattern.SQUAT, difficulty);
    }
}
