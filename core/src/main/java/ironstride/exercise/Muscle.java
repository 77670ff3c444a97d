package ironstride.exercise;

/// A muscle that weekly sets are counted for.
public enum Muscle {
    QUADS(MuscleGroup.QUADS),
    HAMSTRINGS(MuscleGroup.HAMSTRINGS),
    GLUTES(MuscleGroup.GLUTES),
    ABDUCTORS(MuscleGroup.GLUTES),
    ADDUCTORS(MuscleGroup.QUADS),
    CALVES(MuscleGroup.CALVES),
    SOLEUS(MuscleGroup.CALVES),
    SHINS(MuscleGroup.CALVES),
    LATS(MuscleGroup.BACK),
    UPPER_BACK(MuscleGroup.BACK),
    LOWER_BACK(MuscleGroup.BACK),
    CHEST(MuscleGroup.CHEST),
    SHOULDERS(MuscleGroup.SHOULDERS),
    BICEPS(MuscleGroup.ARMS),
    TRICEPS(MuscleGroup.ARMS),
    FOREARMS(MuscleGroup.ARMS),
    CORE(MuscleGroup.CORE),
    OBLIQUES(MuscleGroup.CORE);

    private final MuscleGroup group;

    Muscle(MuscleGroup group) {
        this.group = group;
    }

    public MuscleGroup group() {
        return group;
    }
}
