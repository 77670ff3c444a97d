package ironstride.running;

import ironstride.quantity.Distance;

/// Predicting one race from another.
///
/// Source: Riegel PS. Athletic records and human endurance. Am Sci 1981;69:285-290. Good for 3.5 to 230 minutes and for
/// distances within a factor of four; optimistic for a marathon from a short race.
public final class RacePrediction {

    public static final double USUAL_EXPONENT = 1.06;
    static final double LEAST_EXPONENT = 1.01;
    static final double MOST_EXPONENT = 1.15;

    private RacePrediction() {}

    /// Time for `to`, in seconds, after `seconds` for `from`.
    public static double seconds(Distance from, double seconds, Distance to) {
        return seconds * Math.pow((double) to.millimetres() / from.millimetres(), USUAL_EXPONENT);
    }

    /// A runner's own exponent from two races, held to 1.01 to 1.15.
    ///
    /// @throws IllegalArgumentException when both races are equally long
    public static double exponent(Distance one, double oneSeconds, Distance other, double otherSeconds) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("two races of " + one + " tell nothing about endurance");
        }
        double exponent =
                Math.log(otherSeconds / oneSeconds) / Math.log((double) other.millimetres() / one.millimetres());
        return Math.clamp(exponent, LEAST_EXPONENT, MOST_EXPONENT);
    }
}
