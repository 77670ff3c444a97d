package ironstride.exercise;

/// A major muscle group: the grain of recovery hours and weekly coverage.
public enum MuscleGroup {
    QUADS,
    HAMSTRINGS,
    GLUTES,
    CALVES,
    BACK,
    CHEST,
    SHOULDERS,
    ARMS,
    CORE;

    /// Whether the group carries the runner: quads, hamstrings, glutes or calves.
    public boolean isLower() {
        return this == QUADS || this == HAMSTRINGS || this == GLUTES || this == CALVES;
    }
}
