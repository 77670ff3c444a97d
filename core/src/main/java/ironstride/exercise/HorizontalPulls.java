package ironstride.exercise;

import java.util.List;

/// Exercises of the pattern pull horizontal.
final class HorizontalPulls {

    static final List<Exercise> ALL = List.of(
            row("barbell-row", "Barbell row", 3)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS, Muscle.LOWER_BACK)
                    .needs(Equipment.BARBELL)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(23, 16),
            row("pendlay-row", "Row from the floor", 4)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS, Muscle.LOWER_BACK)
                    .needs(Equipment.BARBELL)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(23, 16),
            row("dumbbell-row", "Dumbbell row", 2)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS)
                    .needs(Equipment.DUMBBELLS)
                    .unilateral()
                    .dumbbells()
                    .fit(23, 2),
            row("chest-supported-row", "Chest-supported dumbbell row", 2)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS)
                    .needs(Equipment.DUMBBELLS, Equipment.BENCH)
                    .dumbbells()
                    .notFor(Contraindication.PRONE)
                    .fit(23, 12),
            row("kettlebell-row", "Kettlebell row", 2)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS)
                    .needs(Equipment.KETTLEBELL)
                    .unilateral()
                    .kettlebell()
                    .fit(23, 9),
            row("seated-cable-row", "Seated cable row", 1)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS)
                    .needs(Equipment.CABLE)
                    .cable()
                    .fit(23, 18),
            row("row-machine", "Row machine", 1)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .fit(23, 18),
            row("t-bar-row", "T-bar row", 3)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS, Muscle.LOWER_BACK)
                    .needs(Equipment.BARBELL, Equipment.LANDMINE)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(23, 28),
            row("face-pull", "Face pull", 1)
                    .direct(Muscle.UPPER_BACK)
                    .indirect(Muscle.SHOULDERS)
                    .needs(Equipment.CABLE)
                    .cable()
                    .fit(23, 5),
            row("band-face-pull", "Band face pull", 1)
                    .direct(Muscle.UPPER_BACK)
                    .indirect(Muscle.SHOULDERS)
                    .needs(Equipment.BANDS)
                    .band()
                    .fit(23, 5),
            row("band-row", "Band row", 1)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS)
                    .needs(Equipment.BANDS)
                    .band()
                    .fit(13, 17),
            row("band-pull-apart", "Band pull-apart", 1)
                    .direct(Muscle.UPPER_BACK)
                    .indirect(Muscle.SHOULDERS)
                    .needs(Equipment.BANDS)
                    .band()
                    .fit(9, 5),
            row("towel-row", "Towel row in a door", 2)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS)
                    .fit(23, 29),
            row("table-row", "Row under a table", 3)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS)
                    .notFor(Contraindication.SUPINE)
                    .fit(23, 10),
            row("prone-w-raise", "Prone W raise", 1)
                    .direct(Muscle.UPPER_BACK)
                    .indirect(Muscle.SHOULDERS)
                    .notFor(Contraindication.PRONE)
                    .fit(25, 18),
            row("suspension-row", "Suspension row", 2)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .fit(23, 26),
            row("single-arm-suspension-row", "Single-arm suspension row", 4)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS, Muscle.OBLIQUES)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .unilateral()
                    .fit(23, 22),
            row("renegade-row", "Renegade row", 4)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.CORE, Muscle.BICEPS)
                    .needs(Equipment.DUMBBELLS)
                    .unilateral()
                    .dumbbells()
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.PRONE)
                    .fit(23, 15),
            row("raised-feet-table-row", "Table row with feet raised", 4)
                    .direct(Muscle.UPPER_BACK, Muscle.LATS)
                    .indirect(Muscle.BICEPS)
                    .notFor(Contraindication.SUPINE)
                    .fit(23, 3));

    private HorizontalPulls() {}

    private static ExerciseRow row(String id, String name, int difficulty) {
        return ExerciseRow.of(id, name, MovementPattern.PULL_HORIZONTAL, difficulty);
    }
}
