package ironstride.program;

/// How far weeks and runs may grow from those before them, by the rules of load.
public final class VolumeSteps {

    /// Kilometres of the longest run of somebody of whom none is known.
    public static final double UNKNOWN_LONGEST = 5;

    static final double LARGEST_STEP = 1.09;
    private static final double SMALL_STEP_KILOMETRES = 3;
    private static final double LONGER = 1.10;
    private static final double LONGER_KILOMETRES = 1;

    private VolumeSteps() {}

    /// Most kilometres of a week after a best one of so many: a little below the step of LOAD-01, for rounding.
    public static double longestStep(double kilometres) {
        return Math.max(kilometres * LARGEST_STEP, kilometres + SMALL_STEP_KILOMETRES);
    }

    /// Most kilometres of a run after a longest one of so many (LOAD-02).
    public static double reachable(double longest) {
        return Math.max(longest * LONGER, longest + LONGER_KILOMETRES);
    }
}
