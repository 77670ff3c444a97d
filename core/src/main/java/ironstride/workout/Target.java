package ironstride.workout;

import ironstride.quantity.HeartRate;
import ironstride.quantity.Pace;
import ironstride.quantity.Rpe;

/// What to hold during a step.
public sealed interface Target {

    /// A pace between two limits.
    ///
    /// @param slowest the slower limit
    /// @param fastest the faster limit
    record PaceRange(Pace slowest, Pace fastest) implements Target {
        public PaceRange {
            if (slowest.compareTo(fastest) < 0) {
                throw new IllegalArgumentException("slowest is faster than fastest: " + slowest + ", " + fastest);
            }
        }
    }

    /// A heart rate between two limits, both included.
    record HeartRateRange(HeartRate lowest, HeartRate highest) implements Target {}

    /// A perceived effort.
    record Effort(Rpe rpe) implements Target {}
}
