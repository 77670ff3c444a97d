package ironstride.athlete;

/// How the load of an exercise goes up, where an athlete wants to say so themselves.
public enum Scheme {
    /// First more repetitions, then more weight.
    DOUBLE,
    /// More weight after every session that succeeds.
    LINEAR,
    /// By how hard the last set was.
    EFFORT,
    /// Waves of four weeks: fives, threes, a heavy week, a lighter one.
    WAVE,
    /// A share of the one repetition maximum.
    PERCENTAGE
}
