package ironstride.exercise;

/// A property that makes an exercise unfit for some people; health answers filter by it.
public enum Contraindication {
    LOADED_SPINAL_FLEXION,
    OVERHEAD,
    HIGH_IMPACT,
    SUPINE,
    PRONE,
    VALSALVA_HEAVY,
    DEEP_KNEE_FLEXION,
    BALANCE_DEMANDING,
    WRIST_LOADED
}
