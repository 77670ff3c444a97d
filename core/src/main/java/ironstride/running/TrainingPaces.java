package ironstride.running;

import ironstride.quantity.Distance;
import ironstride.quantity.Pace;
import ironstride.workout.Intensity;

/// The paces a runner trains at.
///
/// Shares of the index are those that reproduce the published pace tables of the same model.
///
/// @param easySlow slow end of easy running, 62 % of the index
/// @param easyFast fast end of easy running, 73 %
/// @param steadySlow slow end of steady running, 75 %
/// @param steadyFast fast end of steady running, 80 %
/// @param marathon predicted marathon pace
/// @param threshold 88 %
/// @param interval 98 %
/// @param repetition interval pace less 6 s for each 400 m
public record TrainingPaces(
        Pace easySlow,
        Pace easyFast,
        Pace steadySlow,
        Pace steadyFast,
        Pace marathon,
        Pace threshold,
        Pace interval,
        Pace repetition) {

    private static final Distance MARATHON = Distance.ofMetres(42_195);
    private static final double REPETITION_GAIN_SECONDS_PER_KM = 6 / 0.4;

    /// Single easy pace of the second edition's table, 67 %.
    public static final double EASY_SHARE = 0.67;

    /// Share of the index at threshold pace.
    static final double THRESHOLD_SHARE = 0.88;

    /// Share of the index at interval pace.
    static final double INTERVAL_SHARE = 0.98;

    public static TrainingPaces of(FitnessIndex index) {
        var interval = index.paceAt(INTERVAL_SHARE);
        return new TrainingPaces(
                index.paceAt(0.62),
                index.paceAt(0.73),
                index.paceAt(0.75),
                index.paceAt(0.80),
                Pace.ofSecondsPerKilometre(index.predict(MARATHON).toMillis() / 1000.0 / MARATHON.kilometres()),
                index.paceAt(THRESHOLD_SHARE),
                interval,
                Pace.ofSecondsPerKilometre(interval.secondsPerKilometre() - REPETITION_GAIN_SECONDS_PER_KM));
    }

    /// The middle of easy running, for planning how long a distance takes.
    public Pace easy() {
        return Pace.ofSecondsPerKilometre((easySlow.secondsPerKilometre() + easyFast.secondsPerKilometre()) / 2);
    }

    /// The pace to plan with at an intensity.
    public Pace at(Intensity intensity) {
        return switch (intensity) {
            case EASY -> easy();
            case STEADY ->
                Pace.ofSecondsPerKilometre((steadySlow.secondsPerKilometre() + steadyFast.secondsPerKilometre()) / 2);
            case MARATHON -> marathon;
            case THRESHOLD -> threshold;
            case INTERVAL -> interval;
            case REPETITION -> repetition;
        };
    }
}
