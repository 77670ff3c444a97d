package ironstride.athlete;

/// What the athlete or coach wants of a rule.
public sealed interface RuleSetting {

    /// The rule is not applied; the plan says so.
    record Off() implements RuleSetting {}

    /// Its points count this many times.
    ///
    /// @param factor positive
    record Times(double factor) implements RuleSetting {}
}
