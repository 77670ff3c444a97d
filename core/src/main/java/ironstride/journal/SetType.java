package ironstride.journal;

/// What a set is for.
public enum SetType {
    /// Preparatory; counts for nothing.
    WARM_UP,
    WORKING,
    /// Lighter, at once after a set without rest.
    DROP,
    /// A working set until no repetition was left.
    FAILURE,
    /// Lighter, after the heaviest set.
    BACK_OFF;

    /// Whether progress is judged by it: drops and back-off sets are lighter by intent.
    public boolean isTopSet() {
        return this == WORKING || this == FAILURE;
    }
}
