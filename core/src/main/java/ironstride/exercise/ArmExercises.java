package ironstride.exercise;

import java.util.List;

/// Exercises of the pattern arms.
final class ArmExercises {

    static final List<Exercise> ALL = List.of(
            row("barbell-curl", "Barbell curl", 2)
                    .direct(Muscle.BICEPS)
                    .indirect(Muscle.FOREARMS)
                    .needs(Equipment.BARBELL)
                    .barbell()
                    .fit(7, 3),
            row("dumbbell-curl", "Dumbbell curl", 1)
                    .direct(Muscle.BICEPS)
                    .indirect(Muscle.FOREARMS)
                    .needs(Equipment.DUMBBELLS)
                    .dumbbells()
                    .fit(7, 37),
            row("hammer-curl", "Hammer curl", 1)
                    .direct(Muscle.BICEPS, Muscle.FOREARMS)
                    .needs(Equipment.DUMBBELLS)
                    .dumbbells()
                    .fit(7, 16),
            row("incline-dumbbell-curl", "Incline dumbbell curl", 2)
                    .direct(Muscle.BICEPS)
                    .indirect(Muscle.FOREARMS)
                    .needs(Equipment.DUMBBELLS, Equipment.BENCH)
                    .dumbbells()
                    .fit(7, 22),
            row("cable-curl", "Cable curl", 1)
                    .direct(Muscle.BICEPS)
                    .indirect(Muscle.FOREARMS)
                    .needs(Equipment.CABLE)
                    .cable()
                    .fit(7, 8),
            row("band-curl", "Band curl", 1)
                    .direct(Muscle.BICEPS)
                    .indirect(Muscle.FOREARMS)
                    .needs(Equipment.BANDS)
                    .band()
                    .fit(7, 37),
            row("suspension-curl", "Suspension curl", 2)
                    .direct(Muscle.BICEPS)
                    .indirect(Muscle.FOREARMS)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .fit(7, 13),
            row("triceps-pressdown", "Triceps pressdown", 1)
                    .direct(Muscle.TRICEPS)
                    .needs(Equipment.CABLE)
                    .cable()
                    .fit(30, 39),
            row("dumbbell-triceps-extension", "Overhead triceps extension", 2)
                    .direct(Muscle.TRICEPS)
                    .needs(Equipment.DUMBBELLS)
                    .dumbbell()
                    .notFor(Contraindication.OVERHEAD)
                    .fit(30, 15),
            row("dumbbell-kickback", "Triceps kickback", 1)
                    .direct(Muscle.TRICEPS)
                    .needs(Equipment.DUMBBELLS)
                    .unilateral()
                    .dumbbells()
                    .fit(30, 6),
            row("skull-crusher", "Lying triceps extension", 3)
                    .direct(Muscle.TRICEPS)
                    .needs(Equipment.BARBELL, Equipment.BENCH)
                    .barbell()
                    .notFor(Contraindication.SUPINE)
                    .fit(30, 13),
            row("band-pressdown", "Band pressdown", 1)
                    .direct(Muscle.TRICEPS)
                    .needs(Equipment.BANDS)
                    .band()
                    .fit(30, 39),
            row("chair-dip", "Chair dip", 2)
                    .direct(Muscle.TRICEPS)
                    .indirect(Muscle.CHEST, Muscle.SHOULDERS)
                    .notFor(Contraindication.WRIST_LOADED)
                    .fit(30, 0),
            row("close-push-up", "Close push-up", 3)
                    .direct(Muscle.TRICEPS)
                    .indirect(Muscle.CHEST, Muscle.SHOULDERS)
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.PRONE)
                    .fit(22, 11),
            row("suspension-triceps-press", "Suspension triceps press", 3)
                    .direct(Muscle.TRICEPS)
                    .indirect(Muscle.CORE)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .fit(30, 16),
            row("towel-curl", "Towel curl against the foot", 1)
                    .direct(Muscle.BICEPS)
                    .indirect(Muscle.FOREARMS)
                    .fit(7, 39));

    private ArmExercises() {}

    private static ExerciseRow row(String id, String name, int difficulty) {
        return ExerciseRow.of(id, name, MovementPattern.ARMS, difficulty);
    }
}
