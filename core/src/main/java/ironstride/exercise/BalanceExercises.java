package ironstride.exercise;

import java.util.List;

/// Exercises of the pattern balance.
final class BalanceExercises {

    static final List<Exercise> ALL = List.of(
            row("single-leg-stand", "Single-leg stand", 1)
                    .direct(Muscle.GLUTES)
                    .indirect(Muscle.CALVES)
                    .unilateral()
                    .timed()
                    .fit(31, 14),
            row("eyes-closed-stand", "Single-leg stand with eyes closed", 3)
                    .direct(Muscle.GLUTES)
                    .indirect(Muscle.CALVES)
                    .unilateral()
                    .timed()
                    .notFor(Contraindication.BALANCE_DEMANDING)
                    .fit(31, 14),
            row("tandem-walk", "Heel-to-toe walk", 1)
                    .direct(Muscle.GLUTES)
                    .indirect(Muscle.CALVES)
                    .timed()
                    .fit(32, 1),
            row("star-reach", "Single-leg reach in a star", 2)
                    .direct(Muscle.GLUTES)
                    .indirect(Muscle.QUADS)
                    .unilateral()
                    .notFor(Contraindication.BALANCE_DEMANDING)
                    .fit(28, 4),
            row("airplane", "Single-leg aeroplane", 3)
                    .direct(Muscle.GLUTES)
                    .indirect(Muscle.HAMSTRINGS)
                    .unilateral()
                    .notFor(Contraindication.BALANCE_DEMANDING)
                    .fit(29, 11),
            row("tandem-stand", "Heel-to-toe stand", 1)
                    .direct(Muscle.GLUTES)
                    .indirect(Muscle.CALVES)
                    .timed()
                    .fit(31, 14),
            row("cushion-stand", "Single-leg stand on a cushion", 2)
                    .direct(Muscle.GLUTES)
                    .indirect(Muscle.CALVES)
                    .unilateral()
                    .timed()
                    .notFor(Contraindication.BALANCE_DEMANDING)
                    .fit(31, 14),
            row("suspension-reach", "Single-leg reach holding the suspension trainer", 1)
                    .direct(Muscle.GLUTES)
                    .indirect(Muscle.QUADS)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .unilateral()
                    .fit(28, 4));

    private BalanceExercises() {}

    private static ExerciseRow row(String id, String name, int difficulty) {
        return ExerciseRow.of(id, name, MovementPattern.BALANCE, difficulty);
    }
}
