package ironstride.rules.load;

import ironstride.quantity.Distance;
import ironstride.workout.Intensity;

/// How much of a week may be run fast; the rule and the generator of weeks both go by it.
public final class FastRunning {

    /// Marathon pace, as a share of the week.
    public static final double MARATHON_SHARE = 0.20;
    static final int MARATHON_MINUTES = 110;
    static final Distance MARATHON_MOST = Distance.ofKilometres(29);
    static final double THRESHOLD_SHARE = 0.10;
    static final double INTERVAL_SHARE = 0.08;
    static final double REPETITION_SHARE = 0.05;
    static final Distance INTERVAL_MOST = Distance.ofKilometres(10);
    static final Distance REPETITION_MOST = Distance.ofKilometres(8);

    /// Weeks with less running than this have no room for the shares; they count as this long.
    public static final Distance SMALL_WEEK = Distance.ofKilometres(40);

    private FastRunning() {}

    /// Most distance at an intensity: in one session at marathon and threshold pace, in a week at the faster ones.
    public static Distance most(Intensity intensity, Distance week) {
        var base = Distance.longerOf(week, SMALL_WEEK);
        return switch (intensity) {
            case EASY, STEADY -> week;
            case MARATHON -> Distance.shorterOf(MARATHON_MOST, base.times(MARATHON_SHARE));
            case THRESHOLD -> base.times(THRESHOLD_SHARE);
            case INTERVAL -> Distance.shorterOf(INTERVAL_MOST, base.times(INTERVAL_SHARE));
            case REPETITION -> Distance.shorterOf(REPETITION_MOST, base.times(REPETITION_SHARE));
        };
    }
}
