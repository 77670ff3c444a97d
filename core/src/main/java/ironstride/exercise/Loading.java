package ironstride.exercise;

import ironstride.quantity.Units;
import ironstride.quantity.Weight;

/// How an exercise is made harder.
public sealed interface Loading {

    /// A weight that can be read off: barbell, dumbbell, machine.
    ///
    /// @param implement what is lifted
    /// @param perHand whether the weight is counted for each hand
    record External(Implement implement, boolean perHand) implements Loading {

        /// The empty implement where people count in these units.
        public Weight lightest(Units units) {
            return implement.lightest(units);
        }

        /// The smallest usual step where people count in these units.
        public Weight increment(Units units) {
            return implement.step(units);
        }
    }

    /// Own body weight; progress goes by repetitions, then to a harder variation.
    record Bodyweight() implements Loading {}

    /// An elastic band; progress goes by repetitions, then to a stronger band.
    record Band() implements Loading {}

    /// Held for time, in seconds instead of repetitions.
    record Timed() implements Loading {}

    /// Jumps, counted in foot contacts.
    ///
    /// @param contactsPerRepetition landings counted for one repetition; a depth jump counts 2
    record Contacts(int contactsPerRepetition) implements Loading {}
}
