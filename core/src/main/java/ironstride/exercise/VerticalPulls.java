package ironstride.exercise;

import java.util.List;

/// Exercises of the pattern pull vertical.
final class VerticalPulls {

    static final List<Exercise> ALL = List.of(
            row("pull-up", "Pull-up", 4)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.BICEPS, Muscle.UPPER_BACK)
                    .needs(Equipment.PULL_UP_BAR)
                    .fit(21, 38),
            row("chin-up", "Chin-up", 4)
                    .direct(Muscle.LATS, Muscle.BICEPS)
                    .indirect(Muscle.UPPER_BACK)
                    .needs(Equipment.PULL_UP_BAR)
                    .fit(21, 3),
            row("band-assisted-pull-up", "Band-assisted pull-up", 3)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.BICEPS, Muscle.UPPER_BACK)
                    .needs(Equipment.PULL_UP_BAR, Equipment.BANDS)
                    .fit(21, 0),
            row("negative-pull-up", "Slow lowering from the bar", 3)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.BICEPS, Muscle.UPPER_BACK)
                    .needs(Equipment.PULL_UP_BAR)
                    .fit(21, 38),
            row("dead-hang", "Dead hang", 1)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.FOREARMS)
                    .needs(Equipment.PULL_UP_BAR)
                    .timed()
                    .fit(3, 0),
            row("weighted-pull-up", "Weighted pull-up", 5)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.BICEPS, Muscle.UPPER_BACK)
                    .needs(Equipment.PULL_UP_BAR, Equipment.DUMBBELLS)
                    .dumbbell()
                    .fit(21, 24),
            row("lat-pulldown", "Lat pulldown", 1)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.BICEPS, Muscle.UPPER_BACK)
                    .needs(Equipment.CABLE)
                    .cable()
                    .fit(21, 13),
            row("close-grip-pulldown", "Close-grip pulldown", 1)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.BICEPS)
                    .needs(Equipment.CABLE)
                    .cable()
                    .fit(21, 5),
            row("straight-arm-pulldown", "Straight-arm pulldown", 2)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.CORE)
                    .needs(Equipment.CABLE)
                    .cable()
                    .fit(21, 20),
            row("assisted-pull-up-machine", "Assisted pull-up machine", 1)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.BICEPS, Muscle.UPPER_BACK)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .fit(21, 0),
            row("band-pulldown", "Band pulldown", 1)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.BICEPS)
                    .needs(Equipment.BANDS)
                    .band()
                    .fit(21, 11),
            row("dumbbell-pullover", "Dumbbell pullover", 2)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.CHEST)
                    .needs(Equipment.DUMBBELLS)
                    .dumbbell()
                    .notFor(Contraindication.SUPINE, Contraindication.OVERHEAD)
                    .fit(21, 8),
            row("suspension-pull-up", "Suspension pull-up from the floor", 3)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.BICEPS, Muscle.UPPER_BACK)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .fit(21, 36),
            row("floor-lat-slide", "Lat slide on the floor", 2)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.UPPER_BACK)
                    .notFor(Contraindication.PRONE)
                    .fit(21, 20),
            row("prone-pulldown", "Prone pulldown without weight", 1)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.UPPER_BACK)
                    .notFor(Contraindication.PRONE)
                    .fit(25, 10),
            row("towel-pulldown", "Towel pull-down against your own pull", 1)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.UPPER_BACK, Muscle.BICEPS)
                    .fit(21, 13),
            row("suspension-straight-arm-pull", "Straight-arm suspension pull", 2)
                    .direct(Muscle.LATS)
                    .indirect(Muscle.UPPER_BACK, Muscle.CORE)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .fit(21, 20),
            row("towel-pull-up", "Towel pull-up", 5)
                    .direct(Muscle.LATS, Muscle.FOREARMS)
                    .indirect(Muscle.BICEPS, Muscle.UPPER_BACK)
                    .needs(Equipment.PULL_UP_BAR)
                    .fit(21, 22));

    private VerticalPulls() {}

    private static ExerciseRow row(String id, String name, int difficulty) {
        return ExerciseRow.of(id, name, MovementPattern.PULL_VERTICAL, difficulty);
    }
}
