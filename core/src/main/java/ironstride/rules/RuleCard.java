package ironstride.rules;

import java.util.List;

/// What people read of a rule.
///
/// @param id stable id such as `INT-03`; never used again for another rule
/// @param family its chapter
/// @param name a few words, such as `Fresh legs for quality runs`
/// @param statement the rule in one or two sentences, its numbers included
/// @param weight how it weighs, in words: `HARD for speed and endurance, MEDIUM 60 otherwise`
/// @param because why it stands, in one sentence
/// @param sources keys of [Sources]
/// @param locked whether it can never be switched off or re-weighted: safety rules and the long-run rule
public record RuleCard(
        String id,
        Family family,
        String name,
        String statement,
        String weight,
        String because,
        List<String> sources,
        boolean locked) {

    public RuleCard {
        sources = List.copyOf(sources);
        if (!id.matches("[A-Z]{3,4}-\\d\\d")) {
            throw new IllegalArgumentException("not a rule id: " + id);
        }
    }

    /// A rule the athlete or coach may switch off.
    public static RuleCard of(
            String id, Family family, String name, String statement, String weight, String because, String... sources) {
        return new RuleCard(id, family, name, statement, weight, because, List.of(sources), false);
    }

    /// The same rule, which nothing can switch off.
    public RuleCard alwaysOn() {
        return new RuleCard(id, family, name, statement, weight, because, sources, true);
    }
}
