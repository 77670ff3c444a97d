package ironstride.workout;

import java.util.Arrays;
import java.util.Optional;

/// Planned load by session rating: rating times minutes, and how monotonous a week of it is.
///
/// Source: Foster C. Med Sci Sports Exerc 1998;30:1164-1168. The standard deviation is the sample's (n − 1).
public final class TrainingLoad {

    /// Monotony of a week whose days are all alike.
    public static final double HIGHEST_MONOTONY = 10.0;

    private TrainingLoad() {}

    /// Load of a session in arbitrary units.
    public static double of(Workout workout) {
        return workout.expectedEffort().rating() * workout.minutes();
    }

    /// Mean of the daily loads over their standard deviation; empty when there is no load at all.
    ///
    /// @param daily load of each day, rest days as 0
    public static Optional<Double> monotony(double[] daily) {
        double mean = Arrays.stream(daily).average().orElse(0);
        if (mean == 0) {
            return Optional.empty();
        }
        double squares =
                Arrays.stream(daily).map(load -> (load - mean) * (load - mean)).sum();
        double deviation = Math.sqrt(squares / (daily.length - 1));
        return Optional.of(deviation == 0 ? HIGHEST_MONOTONY : mean / deviation);
    }

    /// Sum of the daily loads times their monotony.
    public static double strain(double[] daily) {
        return Arrays.stream(daily).sum() * monotony(daily).orElse(0.0);
    }
}
