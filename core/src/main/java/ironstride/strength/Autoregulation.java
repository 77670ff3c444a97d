package ironstride.strength;

import ironstride.quantity.Rir;
import ironstride.quantity.Rpe;

/// Loads that follow how hard the last set was.
public final class Autoregulation {

    static final double LEARNING = 0.3;
    static final double LARGEST_CHANGE = 0.05;

    private Autoregulation() {}

    /// The estimate of the one repetition maximum after a set, in kg: moved by 0.3 of the difference, at most 5 %.
    ///
    /// @param before estimate so far, in kg
    /// @param load what was lifted, in kg
    /// @throws IllegalArgumentException when the table does not know the set
    public static double estimate(double before, double load, int reps, Rpe effort) {
        double now = load / share(reps, effort);
        double change = Math.clamp(LEARNING * (now - before), -LARGEST_CHANGE * before, LARGEST_CHANGE * before);
        return before + change;
    }

    /// The load for repetitions at an effort, in kg.
    public static double load(double estimate, int reps, Rpe effort) {
        return estimate * share(reps, effort);
    }

    /// Share of the maximum for repetitions at an effort, which leaves 10 − effort in reserve.
    public static double share(int reps, Rpe effort) {
        return RpeTable.percentTenths(reps, new Rir(100 - effort.tenths()))
                        .orElseThrow(() -> new IllegalArgumentException("no share for " + reps + " at " + effort))
                / 1000.0;
    }
}
