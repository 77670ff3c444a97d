package ironstride.strength;

/// Share of the one repetition maximum that allows so many repetitions.
///
/// Source: NSCA training load chart; beyond 10 repetitions its editions differ by up to 3 points.
public final class RepetitionTable {

    private static final int[] PERCENT = {100, 95, 93, 90, 87, 85, 83, 80, 77, 75, 70, 67};

    private RepetitionTable() {}

    /// Percent for 1 to 12 repetitions.
    ///
    /// @throws IllegalArgumentException outside the table
    public static int percent(int reps) {
        if (reps < 1 || reps > PERCENT.length) {
            throw new IllegalArgumentException("the table knows 1 to 12 repetitions, not " + reps);
        }
        return PERCENT[reps - 1];
    }

    /// Most repetitions possible at a percentage; 0 above 100.
    public static int mostReps(double percent) {
        int reps = 0;
        while (reps < PERCENT.length && PERCENT[reps] >= percent) {
            reps++;
        }
        return reps;
    }
}
