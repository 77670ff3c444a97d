package ironstride.rules.load;

/// How much is run and lifted after days off: the steps of LOAD-08.
public final class ComingBack {

    /// Most days off after which training simply goes on.
    public static final int RESUME_DAYS = 5;

    /// Most days off after which running comes back in two steps, and in three.
    public static final int TWO_STEPS_DAYS = 28;

    public static final int THREE_STEPS_DAYS = 56;

    private static final double[] TWO_STEPS = {0.50, 0.75};
    private static final double[] THREE_STEPS = {0.33, 0.50, 0.75};

    /// Days off up to which lifts go on at their weight, at a tenth less, at a fifth less.
    private static final int SAME_WEIGHT_DAYS = 7;

    private static final int TENTH_DAYS = 14;
    private static final double TENTH_LESS = 0.90;
    private static final double FIFTH_LESS = 0.80;
    private static final double FROM_THE_BEGINNING = 0.55;

    private ComingBack() {}

    /// Days after the return in which less is run than before: as many as were off.
    public static int days(int daysOff) {
        return daysOff <= RESUME_DAYS ? 0 : Math.min(daysOff, THREE_STEPS_DAYS);
    }

    /// Share of the volume before, on a day after the return.
    ///
    /// @param daysOff full days without training
    /// @param day 0 for the first day back
    public static double volumeShare(int daysOff, int day) {
        int days = days(daysOff);
        if (day >= days) {
            return 1;
        }
        var steps = daysOff <= TWO_STEPS_DAYS ? TWO_STEPS : THREE_STEPS;
        return steps[Math.min(steps.length - 1, day * steps.length / days)];
    }

    /// Share of the weights before, in the lifts after the return. After more than four weeks lifting begins again at
    /// 50 to 60 % of the maximum; the middle of it is meant as a share of weights around it.
    public static double weightShare(int daysOff) {
        if (daysOff <= SAME_WEIGHT_DAYS) {
            return 1;
        }
        return daysOff <= TENTH_DAYS ? TENTH_LESS : daysOff <= TWO_STEPS_DAYS ? FIFTH_LESS : FROM_THE_BEGINNING;
    }
}
