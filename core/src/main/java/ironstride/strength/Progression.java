package ironstride.strength;

import ironstride.athlete.Scheme;
import ironstride.quantity.Rpe;

/// The scheme by which the next target of an exercise follows from the sessions before it.
public sealed interface Progression {

    /// Which of the schemes it is.
    Scheme scheme();

    /// Double progression: first more repetitions, then more weight; missed twice, a tenth less.
    ///
    /// @param minReps repetitions to start a weight with; seconds for what is held
    /// @param maxReps repetitions from which the weight goes up
    record DoubleScheme(int minReps, int maxReps) implements Progression {

        /// @throws IllegalArgumentException when the range is none
        public DoubleScheme {
            if (minReps < 1 || maxReps < minReps) {
                throw new IllegalArgumentException("no range of repetitions: " + minReps + " to " + maxReps);
            }
        }

        @Override
        public Scheme scheme() {
            return Scheme.DOUBLE;
        }
    }

    /// More weight after every session that succeeds; missed three times, a tenth less.
    ///
    /// @param reps repetitions asked of every set
    record LinearScheme(int reps) implements Progression {

        /// @throws IllegalArgumentException without repetitions
        public LinearScheme {
            requireReps(reps);
        }

        @Override
        public Scheme scheme() {
            return Scheme.LINEAR;
        }
    }

    /// The load follows how hard the last set was.
    ///
    /// @param reps repetitions asked of every set
    /// @param effort how hard a set shall be
    record EffortScheme(int reps, Rpe effort) implements Progression {

        /// @throws IllegalArgumentException when no share of the maximum is known for it
        public EffortScheme {
            requireReps(reps);
            Autoregulation.share(reps, effort);
        }

        @Override
        public Scheme scheme() {
            return Scheme.EFFORT;
        }
    }

    /// Waves of four weeks on a training maximum.
    record WaveScheme() implements Progression {
        @Override
        public Scheme scheme() {
            return Scheme.WAVE;
        }
    }

    /// A share of the one repetition maximum as it is estimated now.
    ///
    /// @param reps repetitions asked of every set
    /// @param percentTenths tenths of a percent, such as 800
    record PercentScheme(int reps, int percentTenths) implements Progression {

        /// @throws IllegalArgumentException without repetitions or a share
        public PercentScheme {
            requireReps(reps);
            if (percentTenths < 1 || percentTenths > 1000) {
                throw new IllegalArgumentException("no share of a maximum: " + percentTenths + " tenths of a percent");
            }
        }

        @Override
        public Scheme scheme() {
            return Scheme.PERCENTAGE;
        }
    }

    private static void requireReps(int reps) {
        if (reps < 1) {
            throw new IllegalArgumentException("a set has repetitions: " + reps);
        }
    }
}
