package ironstride.exercise;

import java.util.List;

/// Exercises of the pattern hinge.
final class Hinges {

    static final List<Exercise> ALL = List.of(
            row("deadlift", "Deadlift", 4)
                    .direct(Muscle.HAMSTRINGS, Muscle.GLUTES)
                    .indirect(Muscle.LOWER_BACK, Muscle.UPPER_BACK, Muscle.QUADS)
                    .needs(Equipment.BARBELL)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(8, 0),
            row("romanian-deadlift", "Romanian deadlift", 3)
                    .direct(Muscle.HAMSTRINGS)
                    .indirect(Muscle.GLUTES, Muscle.LOWER_BACK)
                    .needs(Equipment.BARBELL)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(8, 1),
            row("sumo-deadlift", "Sumo deadlift", 4)
                    .direct(Muscle.GLUTES, Muscle.HAMSTRINGS)
                    .indirect(Muscle.QUADS, Muscle.LOWER_BACK)
                    .needs(Equipment.BARBELL)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(8, 15),
            row("trap-bar-deadlift", "Trap-bar deadlift", 3)
                    .direct(Muscle.GLUTES, Muscle.HAMSTRINGS)
                    .indirect(Muscle.QUADS, Muscle.LOWER_BACK)
                    .needs(Equipment.TRAP_BAR)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(8, 17),
            row("rack-pull", "Rack pull", 3)
                    .direct(Muscle.GLUTES, Muscle.HAMSTRINGS)
                    .indirect(Muscle.LOWER_BACK, Muscle.UPPER_BACK)
                    .needs(Equipment.BARBELL, Equipment.RACK)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(8, 7),
            row("hip-thrust", "Barbell hip thrust", 3)
                    .direct(Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.BARBELL, Equipment.BENCH)
                    .barbell()
                    .notFor(Contraindication.SUPINE, Contraindication.VALSALVA_HEAVY)
                    .fit(10, 1),
            row("dumbbell-romanian-deadlift", "Dumbbell Romanian deadlift", 2)
                    .direct(Muscle.HAMSTRINGS)
                    .indirect(Muscle.GLUTES, Muscle.LOWER_BACK)
                    .needs(Equipment.DUMBBELLS)
                    .dumbbells()
                    .fit(8, 4),
            row("dumbbell-deadlift", "Dumbbell deadlift", 2)
                    .direct(Muscle.HAMSTRINGS, Muscle.GLUTES)
                    .indirect(Muscle.LOWER_BACK)
                    .needs(Equipment.DUMBBELLS)
                    .dumbbells()
                    .fit(8, 2),
            row("single-leg-romanian-deadlift", "Single-leg Romanian deadlift", 3)
                    .direct(Muscle.HAMSTRINGS)
                    .indirect(Muscle.GLUTES, Muscle.LOWER_BACK)
                    .needs(Equipment.DUMBBELLS)
                    .unilateral()
                    .dumbbells()
                    .notFor(Contraindication.BALANCE_DEMANDING)
                    .fit(8, 14),
            row("kettlebell-deadlift", "Kettlebell deadlift", 2)
                    .direct(Muscle.HAMSTRINGS, Muscle.GLUTES)
                    .indirect(Muscle.LOWER_BACK)
                    .needs(Equipment.KETTLEBELL)
                    .kettlebell()
                    .fit(8, 5),
            row("kettlebell-swing", "Kettlebell swing", 3)
                    .direct(Muscle.GLUTES, Muscle.HAMSTRINGS)
                    .indirect(Muscle.LOWER_BACK)
                    .needs(Equipment.KETTLEBELL)
                    .kettlebell()
                    .fit(10, 23),
            row("cable-pull-through", "Cable pull-through", 2)
                    .direct(Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.CABLE)
                    .cable()
                    .fit(4, 0),
            row("good-morning", "Good morning", 4)
                    .direct(Muscle.HAMSTRINGS)
                    .indirect(Muscle.GLUTES, Muscle.LOWER_BACK)
                    .needs(Equipment.BARBELL, Equipment.RACK)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(15, 2),
            row("lying-leg-curl", "Lying leg curl", 1)
                    .direct(Muscle.HAMSTRINGS)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .notFor(Contraindication.PRONE)
                    .fit(15, 1),
            row("seated-leg-curl", "Seated leg curl", 1)
                    .direct(Muscle.HAMSTRINGS)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .fit(15, 1),
            row("back-extension", "Back extension", 2)
                    .direct(Muscle.LOWER_BACK, Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.MACHINES)
                    .notFor(Contraindication.PRONE)
                    .fit(13, 25),
            row("band-hinge", "Band hinge", 1)
                    .direct(Muscle.HAMSTRINGS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.BANDS)
                    .band()
                    .fit(15, 2),
            row("band-leg-curl", "Band leg curl", 1)
                    .direct(Muscle.HAMSTRINGS)
                    .needs(Equipment.BANDS)
                    .band()
                    .notFor(Contraindication.PRONE)
                    .fit(15, 0),
            row("glute-bridge", "Glute bridge", 1)
                    .direct(Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .notFor(Contraindication.SUPINE)
                    .fit(10, 11),
            row("single-leg-glute-bridge", "Single-leg glute bridge", 2)
                    .direct(Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .unilateral()
                    .notFor(Contraindication.SUPINE)
                    .fit(10, 30),
            row("hamstring-walkout", "Hamstring walkout", 3)
                    .direct(Muscle.HAMSTRINGS)
                    .indirect(Muscle.GLUTES)
                    .notFor(Contraindication.SUPINE)
                    .fit(10, 4),
            row("bodyweight-single-leg-hinge", "Single-leg hinge without weight", 2)
                    .direct(Muscle.HAMSTRINGS)
                    .indirect(Muscle.GLUTES)
                    .unilateral()
                    .notFor(Contraindication.BALANCE_DEMANDING)
                    .fit(8, 6),
            row("nordic-curl", "Nordic curl", 5)
                    .direct(Muscle.HAMSTRINGS)
                    .indirect(Muscle.GLUTES)
                    .notFor(Contraindication.PRONE)
                    .fit(15, 0),
            row("sliding-leg-curl", "Sliding leg curl", 3)
                    .direct(Muscle.HAMSTRINGS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.SLIDERS)
                    .notFor(Contraindication.SUPINE)
                    .fit(15, 6),
            row("ball-leg-curl", "Stability-ball leg curl", 2)
                    .direct(Muscle.HAMSTRINGS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.STABILITY_BALL)
                    .notFor(Contraindication.SUPINE)
                    .fit(15, 10),
            row("suspension-hamstring-curl", "Suspension hamstring curl", 3)
                    .direct(Muscle.HAMSTRINGS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .notFor(Contraindication.SUPINE)
                    .fit(15, 0),
            row("suspension-hip-press", "Suspension hip press", 2)
                    .direct(Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .notFor(Contraindication.SUPINE)
                    .fit(10, 11),
            row("bodyweight-hip-hinge", "Hip hinge with hands on the hips", 1)
                    .direct(Muscle.HAMSTRINGS)
                    .indirect(Muscle.GLUTES)
                    .fit(15, 2),
            row("raised-foot-glute-bridge", "Single-leg glute bridge with the foot on a chair", 3)
                    .direct(Muscle.GLUTES, Muscle.HAMSTRINGS)
                    .unilateral()
                    .notFor(Contraindication.SUPINE)
                    .fit(10, 32),
            row("suspension-single-leg-curl", "Single-leg suspension hamstring curl", 4)
                    .direct(Muscle.HAMSTRINGS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .unilateral()
                    .notFor(Contraindication.SUPINE)
                    .fit(15, 0));

    private Hinges() {}

    private static ExerciseRow row(String id, String name, int difficulty) {
        return ExerciseRow.of(id, name, MovementPattern.HINGE, difficulty);
    }
}
