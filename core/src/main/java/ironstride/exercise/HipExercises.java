package ironstride.exercise;

import java.util.List;

/// Exercises of the pattern hip.
final class HipExercises {

    static final List<Exercise> ALL = List.of(
            row("hip-abduction-machine", "Hip abduction machine", 1)
                    .direct(Muscle.ABDUCTORS)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .fit(11, 28),
            row("hip-adduction-machine", "Hip adduction machine", 1)
                    .direct(Muscle.ADDUCTORS)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .fit(11, 25),
            row("cable-hip-abduction", "Cable hip abduction", 2)
                    .direct(Muscle.ABDUCTORS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.CABLE)
                    .unilateral()
                    .cable()
                    .fit(11, 27),
            row("band-walk", "Band walk", 1)
                    .direct(Muscle.ABDUCTORS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.BANDS)
                    .band()
                    .fit(11, 11),
            row("band-clamshell", "Band clamshell", 1)
                    .direct(Muscle.ABDUCTORS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.BANDS)
                    .unilateral()
                    .band()
                    .fit(10, 44),
            row("clamshell", "Clamshell", 1)
                    .direct(Muscle.ABDUCTORS)
                    .indirect(Muscle.GLUTES)
                    .unilateral()
                    .fit(10, 44),
            row("side-lying-leg-raise", "Side-lying leg raise", 1)
                    .direct(Muscle.ABDUCTORS)
                    .indirect(Muscle.GLUTES)
                    .unilateral()
                    .fit(11, 21),
            row("side-plank-leg-lift", "Side plank with leg lift", 4)
                    .direct(Muscle.ABDUCTORS)
                    .indirect(Muscle.OBLIQUES)
                    .unilateral()
                    .fit(19, 80),
            row("fire-hydrant", "Fire hydrant", 1)
                    .direct(Muscle.ABDUCTORS)
                    .indirect(Muscle.GLUTES)
                    .unilateral()
                    .notFor(Contraindication.WRIST_LOADED)
                    .fit(11, 5),
            row("hip-hike", "Hip hike on a step", 2)
                    .direct(Muscle.ABDUCTORS)
                    .unilateral()
                    .fit(11, 28),
            row("copenhagen-plank", "Copenhagen plank", 4)
                    .direct(Muscle.ADDUCTORS)
                    .indirect(Muscle.OBLIQUES)
                    .unilateral()
                    .timed()
                    .fit(11, 9),
            row("suspension-hip-abduction", "Suspension hip abduction", 3)
                    .direct(Muscle.ABDUCTORS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .notFor(Contraindication.SUPINE)
                    .fit(11, 7),
            row("side-plank-clamshell", "Clamshell in a kneeling side plank", 3)
                    .direct(Muscle.ABDUCTORS)
                    .indirect(Muscle.GLUTES, Muscle.OBLIQUES)
                    .unilateral()
                    .fit(19, 24),
            row("short-copenhagen-plank", "Copenhagen plank on the knee", 2)
                    .direct(Muscle.ADDUCTORS)
                    .indirect(Muscle.OBLIQUES)
                    .unilateral()
                    .timed()
                    .fit(11, 9));

    private HipExercises() {}

    private static ExerciseRow row(String id, String name, int difficulty) {
        return ExerciseRow.of(id, name, MovementPattern.HIP, difficulty);
    }
}
