package ironstride.exercise;

import ironstride.quantity.Weight;

/// How an exercise is made harder.
public sealed interface Loading {

    /// A weight that can be read off: barbell, dumbbell, machine.
    ///
    /// @param lightest the empty implement
    /// @param increment the smallest usual step
    /// @param perHand whether the weight is counted for each hand
    record External(Weight lightest, Weight increment, boolean perHand) implements Loading {}

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
