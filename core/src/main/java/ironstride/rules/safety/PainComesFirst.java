package ironstride.rules.safety;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// Pain comes first. It acts on what was logged or changed, not on a calendar alone.
final class PainComesFirst implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                        "SAFE-02",
                        Family.SAFETY,
                        "Pain comes first",
                        "Pain above 3 of 10, pain that changes how you run, or pain that is worse next morning: no running and no leg work for at least 48 h. It acts once pain is logged.",
                        "HARD",
                        "Our decision, on the safe side.",
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
