package ironstride.exercise;

import java.util.List;

/// Exercises of the pattern push vertical.
final class VerticalPushes {

    static final List<Exercise> ALL = List.of(
            row("overhead-press", "Overhead press", 3)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS, Muscle.CORE)
                    .needs(Equipment.BARBELL)
                    .barbell()
                    .notFor(Contraindication.OVERHEAD, Contraindication.VALSALVA_HEAVY)
                    .fit(24, 14),
            row("push-press", "Push press", 4)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS, Muscle.QUADS)
                    .needs(Equipment.BARBELL)
                    .barbell()
                    .notFor(Contraindication.OVERHEAD, Contraindication.VALSALVA_HEAVY)
                    .fit(24, 3),
            row("dumbbell-shoulder-press", "Dumbbell shoulder press", 2)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS)
                    .needs(Equipment.DUMBBELLS)
                    .dumbbells()
                    .notFor(Contraindication.OVERHEAD)
                    .fit(24, 15),
            row("seated-dumbbell-press", "Seated dumbbell press", 2)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS)
                    .needs(Equipment.DUMBBELLS, Equipment.BENCH)
                    .dumbbells()
                    .notFor(Contraindication.OVERHEAD)
                    .fit(24, 17),
            row("single-arm-dumbbell-press", "Single-arm dumbbell press", 2)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS, Muscle.OBLIQUES)
                    .needs(Equipment.DUMBBELLS)
                    .unilateral()
                    .dumbbells()
                    .notFor(Contraindication.OVERHEAD)
                    .fit(24, 18),
            row("arnold-press", "Arnold press", 3)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS)
                    .needs(Equipment.DUMBBELLS)
                    .dumbbells()
                    .notFor(Contraindication.OVERHEAD)
                    .fit(24, 1),
            row("kettlebell-press", "Kettlebell press", 3)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS, Muscle.OBLIQUES)
                    .needs(Equipment.KETTLEBELL)
                    .unilateral()
                    .kettlebell()
                    .notFor(Contraindication.OVERHEAD)
                    .fit(24, 18),
            row("landmine-press", "Landmine press", 2)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS, Muscle.CHEST)
                    .needs(Equipment.BARBELL, Equipment.LANDMINE)
                    .unilateral()
                    .barbell()
                    .fit(24, 18),
            row("shoulder-press-machine", "Shoulder press machine", 1)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .notFor(Contraindication.OVERHEAD)
                    .fit(24, 20),
            row("band-shoulder-press", "Band shoulder press", 1)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS)
                    .needs(Equipment.BANDS)
                    .band()
                    .notFor(Contraindication.OVERHEAD)
                    .fit(24, 15),
            row("pike-push-up", "Pike push-up", 3)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS)
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.OVERHEAD)
                    .fit(22, 49),
            row("elevated-pike-push-up", "Pike push-up with feet raised", 4)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS)
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.OVERHEAD)
                    .fit(22, 49),
            row("wall-handstand-push-up", "Handstand push-up at the wall", 5)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS)
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.OVERHEAD)
                    .fit(22, 25),
            row("wall-slide", "Wall slide", 1)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.UPPER_BACK)
                    .fit(14, 30),
            row("suspension-pike-press", "Suspension pike press", 4)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS, Muscle.CORE)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.OVERHEAD, Contraindication.PRONE)
                    .fit(22, 49),
            row("suspension-y-raise", "Suspension Y raise", 2)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.UPPER_BACK)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .fit(25, 20),
            row("lateral-raise", "Lateral raise", 1)
                    .direct(Muscle.SHOULDERS)
                    .needs(Equipment.DUMBBELLS)
                    .dumbbells()
                    .fit(14, 24),
            row("band-lateral-raise", "Band lateral raise", 1)
                    .direct(Muscle.SHOULDERS)
                    .needs(Equipment.BANDS)
                    .band()
                    .fit(14, 14),
            row("incline-pike-push-up", "Pike push-up with hands on a chair", 2)
                    .direct(Muscle.SHOULDERS)
                    .indirect(Muscle.TRICEPS)
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.OVERHEAD)
                    .fit(22, 49));

    private VerticalPushes() {}

    private static ExerciseRow row(String id, String name, int difficulty) {
        return ExerciseRow.of(id, name, MovementPattern.PUSH_VERTICAL, difficulty);
    }
}
