package ironstride.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How sure one can be of a rule: by the best of its sources.
public enum Certainty {
    /// Studies, reviews and consensus statements.
    STUDIES,
    /// Guidelines of professional bodies.
    GUIDELINE,
    /// Coaching practice or the founding article, without a study behind it.
    PRACTICE,
    /// A decision of this product.
    DECISION;

    private static final Set<String> GUIDELINES = Set.of("ACSM", "ACSM-screening", "AAP", "ADA", "pregnancy-guideline");
    private static final Set<String> PRACTICES = Set.of("coaching", "article");
    private static final Set<String> DECISIONS = Set.of("product", "brief");

    /// @param sources keys of [Sources]
    public static Certainty of(List<String> sources) {
        return sources.stream().map(Certainty::of).min(Enum::compareTo).orElse(DECISION);
    }

    private static Certainty of(String source) {
        if (DECISIONS.contains(source)) {
            return DECISION;
        }
        if (PRACTICES.contains(source)) {
            return PRACTICE;
        }
        return GUIDELINES.contains(source) ? GUIDELINE : STUDIES;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
