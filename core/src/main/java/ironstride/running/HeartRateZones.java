package ironstride.running;

import ironstride.quantity.HeartRate;
import ironstride.workout.Target;

/// Heart rates to train at.
public final class HeartRateZones {

    private static final double[] FRIEL = {0.85, 0.90, 0.95, 1.00, 1.03, 1.07};

    private HeartRateZones() {}

    /// Estimated maximal heart rate, 208 − 0.7 · age; spread about 10 beats, a measured one always wins.
    ///
    /// Source: Tanaka H et al. J Am Coll Cardiol 2001;37:153-156.
    public static double tanakaMaximum(double age) {
        return 208 - 0.7 * age;
    }

    /// Estimated maximal heart rate, 207 − 0.7 · age. Source: Gellish RL et al. 2007.
    public static double gellishMaximum(double age) {
        return 207 - 0.7 * age;
    }

    /// Heart rate at a share of the reserve. Source: Karvonen MJ et al. 1957.
    public static double karvonen(double maximum, double resting, double share) {
        return resting + share * (maximum - resting);
    }

    /// Lowest heart rates of zones 2, 3, 4, 5a, 5b and 5c from the rate at lactate threshold. Source: Friel J.
    public static int[] frielLowerBounds(int thresholdRate) {
        var bounds = new int[FRIEL.length];
        for (int zone = 0; zone < bounds.length; zone++) {
            // A whole product must not be lifted by a rounding error in its last binary digit.
            bounds[zone] = (int) Math.ceil(FRIEL[zone] * thresholdRate - 1e-9);
        }
        return bounds;
    }

    /// Heart rates of easy running, 65 to 78 % of the maximum.
    public static Target.HeartRateRange easy(double maximum) {
        return range(maximum, 0.65, 0.78);
    }

    /// Heart rates at threshold, 88 to 92 % of the maximum.
    public static Target.HeartRateRange threshold(double maximum) {
        return range(maximum, 0.88, 0.92);
    }

    private static Target.HeartRateRange range(double maximum, double from, double to) {
        return new Target.HeartRateRange(
                new HeartRate((int) Math.round(maximum * from)), new HeartRate((int) Math.round(maximum * to)));
    }
}
