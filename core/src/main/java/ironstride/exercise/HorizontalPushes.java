package ironstride.exercise;

import java.util.List;

/// Exercises of the pattern push horizontal.
final class HorizontalPushes {

    static final List<Exercise> ALL = List.of(
            row("bench-press", "Bench press", 3)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS)
                    .needs(Equipment.BARBELL, Equipment.BENCH, Equipment.RACK)
                    .barbell()
                    .notFor(Contraindication.SUPINE, Contraindication.VALSALVA_HEAVY)
                    .fit(0, 1),
            row("incline-bench-press", "Incline bench press", 3)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS)
                    .needs(Equipment.BARBELL, Equipment.BENCH, Equipment.RACK)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(0, 8),
            row("close-grip-bench-press", "Close-grip bench press", 3)
                    .direct(Muscle.CHEST, Muscle.TRICEPS)
                    .indirect(Muscle.SHOULDERS)
                    .needs(Equipment.BARBELL, Equipment.BENCH, Equipment.RACK)
                    .barbell()
                    .notFor(Contraindication.SUPINE, Contraindication.VALSALVA_HEAVY)
                    .fit(0, 4),
            row("dumbbell-bench-press", "Dumbbell bench press", 2)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS)
                    .needs(Equipment.DUMBBELLS, Equipment.BENCH)
                    .dumbbells()
                    .notFor(Contraindication.SUPINE)
                    .fit(0, 6),
            row("incline-dumbbell-press", "Incline dumbbell press", 2)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS)
                    .needs(Equipment.DUMBBELLS, Equipment.BENCH)
                    .dumbbells()
                    .fit(0, 9),
            row("dumbbell-floor-press", "Dumbbell floor press", 2)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS)
                    .needs(Equipment.DUMBBELLS)
                    .dumbbells()
                    .notFor(Contraindication.SUPINE)
                    .fit(0, 7),
            row("chest-press-machine", "Chest press machine", 1)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .fit(0, 22),
            row("cable-chest-press", "Cable chest press", 2)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS)
                    .needs(Equipment.CABLE)
                    .cable()
                    .fit(0, 20),
            row("cable-crossover", "Cable crossover", 2)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.SHOULDERS)
                    .needs(Equipment.CABLE)
                    .cable()
                    .fit(9, 0),
            row("dumbbell-flye", "Dumbbell flye", 2)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.SHOULDERS)
                    .needs(Equipment.DUMBBELLS, Equipment.BENCH)
                    .dumbbells()
                    .notFor(Contraindication.SUPINE)
                    .fit(9, 2),
            row("band-chest-press", "Band chest press", 1)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS)
                    .needs(Equipment.BANDS)
                    .band()
                    .fit(22, 0),
            row("wall-push-up", "Wall push-up", 1)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS)
                    .fit(22, 27),
            row("incline-push-up", "Incline push-up", 2)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS)
                    .notFor(Contraindication.WRIST_LOADED)
                    .fit(22, 27),
            row("knee-push-up", "Knee push-up", 2)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS)
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.PRONE)
                    .fit(22, 33),
            row("push-up", "Push-up", 3)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS, Muscle.CORE)
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.PRONE)
                    .fit(22, 77),
            row("decline-push-up", "Decline push-up", 4)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS, Muscle.CORE)
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.PRONE)
                    .fit(22, 13),
            row("diamond-push-up", "Diamond push-up", 4)
                    .direct(Muscle.CHEST, Muscle.TRICEPS)
                    .indirect(Muscle.SHOULDERS)
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.PRONE)
                    .fit(22, 15),
            row("suspension-push-up", "Suspension push-up", 3)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS, Muscle.CORE)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .notFor(Contraindication.PRONE)
                    .fit(22, 59),
            row("suspension-chest-press", "Suspension chest press", 2)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .fit(22, 59),
            row("parallel-dip", "Dip", 4)
                    .direct(Muscle.CHEST, Muscle.TRICEPS)
                    .indirect(Muscle.SHOULDERS)
                    .needs(Equipment.DIP_BARS)
                    .fit(30, 2),
            row("one-arm-push-up", "One-arm push-up", 5)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS, Muscle.CORE)
                    .unilateral()
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.PRONE)
                    .fit(22, 38),
            row("medicine-ball-chest-pass", "Medicine-ball chest pass", 2)
                    .direct(Muscle.CHEST)
                    .indirect(Muscle.TRICEPS, Muscle.SHOULDERS)
                    .needs(Equipment.MEDICINE_BALL)
                    .medicineBall()
                    .fit(22, 35));

    private HorizontalPushes() {}

    private static ExerciseRow row(String id, String name, int difficulty) {
        return ExerciseRow.of(id, name, MovementPattern.PUSH_HORIZONTAL, difficulty);
    }
}
