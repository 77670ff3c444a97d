package ironstride.rules.safety;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// Illness comes first. It acts on what was logged or changed, not on a calendar alone.
final class IllnessComesFirst implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                        "SAFE-03",
                        Family.SAFETY,
                        "Illness comes first",
                        "Fever or symptoms below the neck: rest until a day without symptoms, then two easy days; a cold above the neck: easy only. It acts once illness is logged.",
                        "HARD",
                        "Coaching practice, on the safe side.",
                        "coaching",
                        "product")
                .alwaysOn();
    }

    @Override
    public List<Check> checks() {
        return List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.holds("a usual week", """
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """));
    }
}
