package ironstride.exercise;

import java.util.List;

/// Exercises of the pattern core.
final class CoreExercises {

    static final List<Exercise> ALL = List.of(
            row("plank", "Plank", 2)
                    .direct(Muscle.CORE)
                    .indirect(Muscle.OBLIQUES)
                    .timed()
                    .notFor(Contraindication.PRONE)
                    .fit(19, 43),
            row("side-plank", "Side plank", 2)
                    .direct(Muscle.OBLIQUES)
                    .indirect(Muscle.CORE, Muscle.ABDUCTORS)
                    .unilateral()
                    .timed()
                    .fit(19, 66),
            row("kneeling-plank", "Kneeling plank", 1)
                    .direct(Muscle.CORE)
                    .indirect(Muscle.OBLIQUES)
                    .timed()
                    .notFor(Contraindication.PRONE)
                    .fit(19, 22),
            row("dead-bug", "Dead bug", 1)
                    .direct(Muscle.CORE)
                    .indirect(Muscle.OBLIQUES)
                    .notFor(Contraindication.SUPINE)
                    .fit(11, 1),
            row("bird-dog", "Bird dog", 1)
                    .direct(Muscle.CORE, Muscle.LOWER_BACK)
                    .indirect(Muscle.GLUTES)
                    .notFor(Contraindication.WRIST_LOADED)
                    .fit(5, 48),
            row("hollow-hold", "Hollow hold", 3)
                    .direct(Muscle.CORE)
                    .timed()
                    .notFor(Contraindication.SUPINE, Contraindication.LOADED_SPINAL_FLEXION)
                    .fit(13, 6),
            row("mountain-climber", "Slow mountain climber", 2)
                    .direct(Muscle.CORE)
                    .indirect(Muscle.OBLIQUES)
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.PRONE)
                    .fit(19, 34),
            row("bear-crawl", "Bear crawl", 3)
                    .direct(Muscle.CORE)
                    .indirect(Muscle.SHOULDERS)
                    .timed()
                    .notFor(Contraindication.WRIST_LOADED)
                    .fit(19, 4),
            row("superman", "Superman hold", 1)
                    .direct(Muscle.LOWER_BACK)
                    .indirect(Muscle.GLUTES)
                    .timed()
                    .notFor(Contraindication.PRONE)
                    .fit(13, 29),
            row("reverse-plank", "Reverse plank", 2)
                    .direct(Muscle.CORE, Muscle.GLUTES)
                    .indirect(Muscle.SHOULDERS)
                    .timed()
                    .notFor(Contraindication.WRIST_LOADED, Contraindication.SUPINE)
                    .fit(19, 28),
            row("sit-up", "Sit-up", 2)
                    .direct(Muscle.CORE)
                    .notFor(Contraindication.LOADED_SPINAL_FLEXION, Contraindication.SUPINE)
                    .fit(27, 37),
            row("curl-up", "Curl-up with a neutral spine", 1)
                    .direct(Muscle.CORE)
                    .notFor(Contraindication.SUPINE, Contraindication.LOADED_SPINAL_FLEXION)
                    .fit(6, 36),
            row("russian-twist", "Russian twist", 2)
                    .direct(Muscle.OBLIQUES)
                    .indirect(Muscle.CORE)
                    .notFor(Contraindication.LOADED_SPINAL_FLEXION)
                    .fit(5, 46),
            row("reverse-crunch", "Reverse crunch", 2)
                    .direct(Muscle.CORE)
                    .notFor(Contraindication.LOADED_SPINAL_FLEXION, Contraindication.SUPINE)
                    .fit(6, 46),
            row("hanging-knee-raise", "Hanging knee raise", 3)
                    .direct(Muscle.CORE)
                    .indirect(Muscle.FOREARMS)
                    .needs(Equipment.PULL_UP_BAR)
                    .notFor(Contraindication.LOADED_SPINAL_FLEXION)
                    .fit(16, 0),
            row("hanging-leg-raise", "Hanging leg raise", 4)
                    .direct(Muscle.CORE)
                    .indirect(Muscle.FOREARMS)
                    .needs(Equipment.PULL_UP_BAR)
                    .notFor(Contraindication.LOADED_SPINAL_FLEXION)
                    .fit(16, 1),
            row("pallof-press", "Cable press-out", 1)
                    .direct(Muscle.OBLIQUES)
                    .indirect(Muscle.CORE)
                    .needs(Equipment.CABLE)
                    .unilateral()
                    .cable()
                    .fit(5, 6),
            row("band-press-out", "Band press-out", 1)
                    .direct(Muscle.OBLIQUES)
                    .indirect(Muscle.CORE)
                    .needs(Equipment.BANDS)
                    .unilateral()
                    .band()
                    .fit(5, 6),
            row("cable-woodchop", "Cable woodchop", 2)
                    .direct(Muscle.OBLIQUES)
                    .indirect(Muscle.CORE)
                    .needs(Equipment.CABLE)
                    .unilateral()
                    .cable()
                    .notFor(Contraindication.LOADED_SPINAL_FLEXION)
                    .fit(4, 2),
            row("ab-wheel-rollout", "Ab-wheel roll-out", 4)
                    .direct(Muscle.CORE)
                    .indirect(Muscle.LATS)
                    .needs(Equipment.AB_WHEEL)
                    .notFor(Contraindication.PRONE)
                    .fit(5, 18),
            row("ball-rollout", "Stability-ball roll-out", 2)
                    .direct(Muscle.CORE)
                    .indirect(Muscle.LATS)
                    .needs(Equipment.STABILITY_BALL)
                    .fit(5, 29),
            row("stir-the-pot", "Stir the pot", 4)
                    .direct(Muscle.CORE)
                    .indirect(Muscle.OBLIQUES)
                    .needs(Equipment.STABILITY_BALL)
                    .timed()
                    .notFor(Contraindication.PRONE)
                    .fit(19, 43),
            row("farmers-carry", "Farmer's carry", 2)
                    .direct(Muscle.CORE, Muscle.FOREARMS)
                    .indirect(Muscle.UPPER_BACK)
                    .needs(Equipment.DUMBBELLS)
                    .timed()
                    .fit(3, 1),
            row("suitcase-carry", "Suitcase carry", 2)
                    .direct(Muscle.OBLIQUES, Muscle.FOREARMS)
                    .indirect(Muscle.CORE)
                    .needs(Equipment.DUMBBELLS)
                    .unilateral()
                    .timed()
                    .fit(3, 1),
            row("suspension-body-saw", "Suspension body saw", 4)
                    .direct(Muscle.CORE)
                    .indirect(Muscle.SHOULDERS)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .timed()
                    .notFor(Contraindication.PRONE)
                    .fit(19, 43),
            row("suspension-plank", "Suspension plank", 3)
                    .direct(Muscle.CORE)
                    .indirect(Muscle.OBLIQUES)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .timed()
                    .notFor(Contraindication.PRONE)
                    .fit(19, 10),
            row("suspension-knee-tuck", "Suspension knee tuck", 3)
                    .direct(Muscle.CORE)
                    .needs(Equipment.SUSPENSION_TRAINER)
                    .notFor(
                            Contraindication.LOADED_SPINAL_FLEXION,
                            Contraindication.WRIST_LOADED,
                            Contraindication.PRONE)
                    .fit(5, 33),
            row("long-lever-plank", "Plank with the elbows far forward", 3)
                    .direct(Muscle.CORE)
                    .indirect(Muscle.OBLIQUES)
                    .timed()
                    .notFor(Contraindication.PRONE)
                    .fit(19, 14),
            row("kneeling-side-plank", "Kneeling side plank", 1)
                    .direct(Muscle.OBLIQUES)
                    .indirect(Muscle.CORE, Muscle.ABDUCTORS)
                    .unilateral()
                    .timed()
                    .fit(19, 66),
            row("prone-cobra", "Prone cobra hold", 1)
                    .direct(Muscle.LOWER_BACK, Muscle.UPPER_BACK)
                    .indirect(Muscle.GLUTES)
                    .timed()
                    .notFor(Contraindication.PRONE)
                    .fit(13, 38),
            row("medicine-ball-side-throw", "Medicine-ball side throw", 2)
                    .direct(Muscle.OBLIQUES)
                    .indirect(Muscle.CORE)
                    .needs(Equipment.MEDICINE_BALL)
                    .unilateral()
                    .medicineBall()
                    .notFor(Contraindication.LOADED_SPINAL_FLEXION)
                    .fit(20, 24));

    private CoreExercises() {}

    private static ExerciseRow row(String id, String name, int difficulty) {
        return ExerciseRow.of(id, name, MovementPattern.CORE, difficulty);
    }
}
