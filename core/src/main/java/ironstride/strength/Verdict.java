package ironstride.strength;

/// What a session says of the next load.
enum Verdict {
    /// Everything that was asked: more weight.
    RAISE,
    /// Enough: the same weight, more repetitions.
    GO_ON,
    /// Too little: the same once more.
    REPEAT,
    /// Too little once too often: less weight.
    BACK_OFF
}
