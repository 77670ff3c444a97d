package ironstride.running;

import ironstride.quantity.HeartRate;
import ironstride.workout.Intensity;
import ironstride.workout.Target;
import java.util.Optional;

/// Heart rates to train at.
public final class HeartRateZones {

    private static final double[] FRIEL = {0.85, 0.90, 0.95, 1.00, 1.03, 1.07};

    private static final double EASY_OF_THRESHOLD = 0.75;
    private static final double[] EASY_RESERVE = {0.62, 0.73};
    private static final double[] STEADY_RESERVE = {0.75, 0.80};
    private static final double[] MARATHON_RESERVE = {0.80, 0.84};
    private static final double[] THRESHOLD_RESERVE = {0.85, 0.89};
    private static final double[] EASY_MAXIMUM = {0.65, 0.78};
    private static final double[] STEADY_MAXIMUM = {0.78, 0.82};
    private static final double[] MARATHON_MAXIMUM = {0.82, 0.87};
    private static final double[] THRESHOLD_MAXIMUM = {0.88, 0.92};

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

    /// Heart rates of an intensity by the rate at lactate threshold: easy up to the end of zone 2, steady zone 2,
    /// marathon zone 3, threshold zone 4. Nothing for what is too short for the heart to follow.
    public static Optional<Target.HeartRateRange> byThreshold(Intensity intensity, HeartRate threshold) {
        int rate = threshold.beatsPerMinute();
        var bounds = frielLowerBounds(rate);
        return switch (intensity) {
            case EASY -> Optional.of(range((int) Math.round(EASY_OF_THRESHOLD * rate), bounds[1] - 1));
            case STEADY -> Optional.of(range(bounds[0], bounds[1] - 1));
            case MARATHON -> Optional.of(range(bounds[1], bounds[2] - 1));
            case THRESHOLD -> Optional.of(range(bounds[2], bounds[3] - 1));
            case INTERVAL, REPETITION -> Optional.empty();
        };
    }

    /// Heart rates of an intensity by the reserve, whose shares go with those of the maximal oxygen uptake: easy 62 to
    /// 73 %, steady 75 to 80 %, marathon 80 to 84 %, threshold 85 to 89 %.
    public static Optional<Target.HeartRateRange> byReserve(Intensity intensity, HeartRate maximum, HeartRate resting) {
        return shares(intensity, EASY_RESERVE, STEADY_RESERVE, MARATHON_RESERVE, THRESHOLD_RESERVE)
                .map(share -> range(
                        (int) Math.round(karvonen(maximum.beatsPerMinute(), resting.beatsPerMinute(), share[0])),
                        (int) Math.round(karvonen(maximum.beatsPerMinute(), resting.beatsPerMinute(), share[1]))));
    }

    /// Heart rates of an intensity by the maximum: easy 65 to 78 %, steady 78 to 82 %, marathon 82 to 87 %, threshold
    /// 88 to 92 %.
    public static Optional<Target.HeartRateRange> byMaximum(Intensity intensity, HeartRate maximum) {
        return shares(intensity, EASY_MAXIMUM, STEADY_MAXIMUM, MARATHON_MAXIMUM, THRESHOLD_MAXIMUM)
                .map(share -> range((int) Math.round(maximum.beatsPerMinute() * share[0]), (int)
                        Math.round(maximum.beatsPerMinute() * share[1])));
    }

    private static Optional<double[]> shares(
            Intensity intensity, double[] easy, double[] steady, double[] marathon, double[] threshold) {
        return switch (intensity) {
            case EASY -> Optional.of(easy);
            case STEADY -> Optional.of(steady);
            case MARATHON -> Optional.of(marathon);
            case THRESHOLD -> Optional.of(threshold);
            case INTERVAL, REPETITION -> Optional.empty();
        };
    }

    private static Target.HeartRateRange range(int lowest, int highest) {
        return new Target.HeartRateRange(new HeartRate(lowest), new HeartRate(highest));
    }
}
