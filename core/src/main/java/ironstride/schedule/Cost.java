package ironstride.schedule;

import ironstride.rules.Charge;
import ironstride.rules.Score;

/// A lexicographic cost in one `long`, so that the search adds and compares plain numbers: hard violations, then what
/// is left out by keep-priority, then hundredths of medium points, then hundredths of soft points.
final class Cost {

    private static final int SOFT_BITS = 20;
    private static final int MEDIUM_BITS = 20;
    private static final int LEFT_OUT_BITS = 16;

    private static final int MEDIUM_SHIFT = SOFT_BITS;
    private static final int LEFT_OUT_SHIFT = SOFT_BITS + MEDIUM_BITS;
    private static final int HARD_SHIFT = LEFT_OUT_SHIFT + LEFT_OUT_BITS;

    /// More than any real cost: this start is out of the question.
    static final long IMPOSSIBLE = 1L << (HARD_SHIFT + 5);

    /// One hard violation.
    static final long HARD = 1L << HARD_SHIFT;

    /// First bit of the counter of each keep-priority class, least kept first: 15 sessions of the first class fit and
    /// 7 of every other.
    private static final int[] CLASS_SHIFT = {0, 4, 7, 10, 13};

    private Cost() {}

    static long of(Charge charge) {
        return switch (charge.level()) {
            case HARD -> (long) (charge.centipoints() / 100) << HARD_SHIFT;
            case MEDIUM -> (long) charge.centipoints() << MEDIUM_SHIFT;
            case SOFT -> charge.centipoints();
        };
    }

    /// The price of leaving out a session.
    ///
    /// @param keepClass 0 for what goes first, up to 4 for what is kept longest
    static long ofLeavingOut(int keepClass) {
        return 1L << (LEFT_OUT_SHIFT + CLASS_SHIFT[Math.clamp(keepClass, 0, CLASS_SHIFT.length - 1)]);
    }

    static boolean isPossible(long cost) {
        return cost < IMPOSSIBLE;
    }

    /// The sum of two costs, of which each may be impossible.
    static long plus(long one, long other) {
        return Math.min(IMPOSSIBLE, one + other);
    }

    static int hard(long cost) {
        return (int) (cost >>> HARD_SHIFT);
    }

    static Score score(long cost) {
        return new Score(
                hard(cost), (cost >>> MEDIUM_SHIFT) & ((1L << MEDIUM_BITS) - 1), cost & ((1L << SOFT_BITS) - 1));
    }
}
