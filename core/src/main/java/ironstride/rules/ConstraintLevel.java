package ironstride.rules;

/// How much a broken rule weighs. Levels are lexicographic: no number of soft points is worth one medium point.
public enum ConstraintLevel {
    /// Must hold; a plan that breaks it is not offered unless the athlete's own fixed sessions force it.
    HARD,
    /// Strongly should hold.
    MEDIUM,
    /// Nice to have.
    SOFT
}
