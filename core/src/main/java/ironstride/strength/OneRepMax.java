package ironstride.strength;

import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import java.util.Optional;

/// Estimating the one repetition maximum from a set.
///
/// Sources: Epley B 1985; Brzycki M. JOPERD 1993;64:88-90; Lombardi VP 1989.
public final class OneRepMax {

    /// With more repetitions nothing can be said.
    public static final int MOST_REPS = 12;

    /// From more repetitions the estimate is unsure.
    public static final int SURE_REPS = 8;

    private OneRepMax() {}

    /// An estimate and how sure it is.
    public record Estimate(Weight weight, boolean lowConfidence) {}

    public static double epley(double weight, double reps) {
        return reps == 1 ? weight : weight * (1 + reps / 30);
    }

    public static double brzycki(double weight, double reps) {
        return weight * 36 / (37 - reps);
    }

    public static double lombardi(double weight, double reps) {
        return weight * Math.pow(reps, 0.10);
    }

    /// The mean of Epley and Brzycki, counting repetitions in reserve as done; empty above 12 repetitions.
    public static Optional<Estimate> estimate(Weight weight, int reps, Rir reserve) {
        double effective = reps + reserve.repetitions();
        if (reps < 1 || effective > MOST_REPS) {
            return Optional.empty();
        }
        double kilograms = (epley(weight.kilograms(), effective) + brzycki(weight.kilograms(), effective)) / 2;
        return Optional.of(new Estimate(Weight.ofKilograms(kilograms), effective > SURE_REPS));
    }
}
