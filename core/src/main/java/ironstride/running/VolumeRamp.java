package ironstride.running;

/// Weekly volume over a block: three weeks up, a deload, on from where it was. This product's definition.
///
/// @param start volume of the first week
/// @param rate growth from week to week, such as 0.08
/// @param cap volume that is not exceeded
public record VolumeRamp(double start, double rate, double cap) {

    public static final double DELOAD = 0.75;
    private static final double[][] TAPER = {{0.55}, {0.70, 0.45}, {0.80, 0.60, 0.40}};
    private static final double TAPER_FLOOR = 0.35;
    private static final double TAPER_DAYS = 4;

    /// The volume of each week.
    ///
    /// @param deload whether each week is a deload
    public double[] weeks(boolean[] deload) {
        var volumes = new double[deload.length];
        double lastBuild = start;
        for (int week = 0; week < deload.length; week++) {
            if (deload[week]) {
                volumes[week] = DELOAD * lastBuild;
            } else {
                if (week > 0) {
                    lastBuild = Math.min(cap, lastBuild * (1 + (deload[week - 1] ? rate / 2 : rate)));
                }
                volumes[week] = lastBuild;
            }
        }
        return volumes;
    }

    /// Share of the peak in taper week `week` of `weeks`, counted from 0; the last one includes race week.
    public static double taperShare(int week, int weeks) {
        return TAPER[weeks - 1][week];
    }

    /// Daily volume in an exponential taper, `day` days after it began.
    public static double exponentialTaper(double before, int day) {
        return before * (TAPER_FLOOR + (1 - TAPER_FLOOR) * Math.exp(-day / TAPER_DAYS));
    }
}
