package ironstride.workout;

/// The training intensity of a stretch of running, after Daniels: easy, marathon, threshold, interval, repetition.
public enum Intensity {
    /// Easy: 62 to 73 % of the fitness index.
    EASY,
    /// Steady: 75 to 80 % of the fitness index, still below the first threshold.
    STEADY,
    /// Marathon pace.
    MARATHON,
    /// Threshold pace.
    THRESHOLD,
    /// Interval pace, near maximal oxygen uptake.
    INTERVAL,
    /// Repetition pace, faster than interval pace.
    REPETITION;

    /// Zone 1, 2 or 3 of the three-zone model: below the first, between, and above the second threshold.
    public int zone() {
        return switch (this) {
            case EASY, STEADY -> 1;
            case MARATHON, THRESHOLD -> 2;
            case INTERVAL, REPETITION -> 3;
        };
    }
}
