package ironstride.exercise;

import java.util.List;

/// Exercises of the pattern calf.
final class CalfRaises {

    static final List<Exercise> ALL = List.of(
            row("standing-calf-raise", "Standing calf raise machine", 1)
                    .direct(Muscle.CALVES)
                    .indirect(Muscle.SOLEUS)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .fit(1, 19),
            row("seated-calf-raise", "Seated calf raise machine", 1)
                    .direct(Muscle.SOLEUS)
                    .indirect(Muscle.CALVES)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .fit(1, 7),
            row("barbell-calf-raise", "Barbell calf raise", 3)
                    .direct(Muscle.CALVES)
                    .indirect(Muscle.SOLEUS)
                    .needs(Equipment.BARBELL, Equipment.RACK)
                    .barbell()
                    .notFor(Contraindication.VALSALVA_HEAVY)
                    .fit(1, 17),
            row("dumbbell-calf-raise", "Dumbbell calf raise", 2)
                    .direct(Muscle.CALVES)
                    .indirect(Muscle.SOLEUS)
                    .needs(Equipment.DUMBBELLS)
                    .dumbbells()
                    .fit(1, 20),
            row("single-leg-dumbbell-calf-raise", "Single-leg dumbbell calf raise", 3)
                    .direct(Muscle.CALVES)
                    .indirect(Muscle.SOLEUS)
                    .needs(Equipment.DUMBBELLS)
                    .unilateral()
                    .dumbbells()
                    .fit(1, 16),
            row("leg-press-calf-raise", "Calf raise on the leg press", 1)
                    .direct(Muscle.CALVES)
                    .indirect(Muscle.SOLEUS)
                    .needs(Equipment.MACHINES)
                    .machine()
                    .fit(1, 5),
            row("calf-raise", "Calf raise", 1)
                    .direct(Muscle.CALVES)
                    .indirect(Muscle.SOLEUS)
                    .fit(1, 18),
            row("single-leg-calf-raise", "Single-leg calf raise", 2)
                    .direct(Muscle.CALVES)
                    .indirect(Muscle.SOLEUS)
                    .unilateral()
                    .fit(1, 15),
            row("bent-knee-calf-raise", "Bent-knee calf raise", 2)
                    .direct(Muscle.SOLEUS)
                    .indirect(Muscle.CALVES)
                    .unilateral()
                    .fit(1, 9),
            row("deficit-calf-raise", "Single-leg calf raise from a step", 3)
                    .direct(Muscle.CALVES)
                    .indirect(Muscle.SOLEUS)
                    .unilateral()
                    .fit(1, 15),
            row("tibialis-raise", "Toe raise against the wall", 1)
                    .direct(Muscle.SHINS)
                    .fit(1, 8),
            row("isometric-calf-hold", "Calf hold", 1)
                    .direct(Muscle.CALVES)
                    .indirect(Muscle.SOLEUS)
                    .unilateral()
                    .timed()
                    .fit(1, 15));

    private CalfRaises() {}

    private static ExerciseRow row(String id, String name, int difficulty) {
        return ExerciseRow.of(id, name, MovementPattern.CALF, difficulty);
    }
}
