package ironstride.exercise;

import java.util.List;

/// Exercises of the pattern plyo.
final class Jumps {

    static final List<Exercise> ALL = List.of(
            row("pogo-hop", "Pogo hops", 1)
                    .direct(Muscle.CALVES)
                    .indirect(Muscle.SOLEUS)
                    .contacts(1)
                    .notFor(Contraindication.HIGH_IMPACT)
                    .fit(2, 6),
            row("skip-for-height", "Skips for height", 2)
                    .direct(Muscle.CALVES, Muscle.GLUTES)
                    .indirect(Muscle.QUADS)
                    .contacts(1)
                    .notFor(Contraindication.HIGH_IMPACT)
                    .fit(31, 26),
            row("rope-skip", "Rope skipping", 1)
                    .direct(Muscle.CALVES)
                    .indirect(Muscle.SOLEUS)
                    .contacts(1)
                    .notFor(Contraindication.HIGH_IMPACT)
                    .fit(2, 6),
            row("squat-jump", "Squat jump", 2)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.CALVES)
                    .contacts(1)
                    .notFor(Contraindication.HIGH_IMPACT)
                    .fit(20, 3),
            row("box-jump", "Box jump", 3)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.CALVES)
                    .needs(Equipment.BOX)
                    .contacts(1)
                    .notFor(Contraindication.HIGH_IMPACT)
                    .fit(20, 29),
            row("broad-jump", "Standing broad jump", 3)
                    .direct(Muscle.GLUTES, Muscle.QUADS)
                    .indirect(Muscle.HAMSTRINGS, Muscle.CALVES)
                    .contacts(1)
                    .notFor(Contraindication.HIGH_IMPACT)
                    .fit(20, 3),
            row("split-jump", "Split jump", 3)
                    .direct(Muscle.QUADS, Muscle.GLUTES)
                    .indirect(Muscle.CALVES)
                    .contacts(1)
                    .notFor(Contraindication.HIGH_IMPACT)
                    .fit(20, 0),
            row("bounding", "Bounding", 4)
                    .direct(Muscle.GLUTES, Muscle.CALVES)
                    .indirect(Muscle.HAMSTRINGS, Muscle.QUADS)
                    .unilateral()
                    .contacts(1)
                    .notFor(Contraindication.HIGH_IMPACT)
                    .fit(20, 17),
            row("single-leg-hop", "Single-leg hop", 4)
                    .direct(Muscle.CALVES)
                    .indirect(Muscle.QUADS, Muscle.GLUTES)
                    .unilateral()
                    .contacts(1)
                    .notFor(Contraindication.HIGH_IMPACT, Contraindication.BALANCE_DEMANDING)
                    .fit(20, 17),
            row("drop-jump", "Drop jump", 5)
                    .direct(Muscle.CALVES, Muscle.QUADS)
                    .indirect(Muscle.GLUTES)
                    .needs(Equipment.BOX)
                    .contacts(2)
                    .notFor(Contraindication.HIGH_IMPACT)
                    .fit(20, 7));

    private Jumps() {}

    private static ExerciseRow row(String id, String name, int difficulty) {
        return ExerciseRow.of(id, name, MovementPattern.PLYO, difficulty);
    }
}
