package ironstride.rules.replanning;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// Every placement has a reason. It acts on what was logged or changed, not on a calendar alone.
final class EveryPlacementHasAReason implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "EXP-01",
                Family.REPLANNING,
                "Every placement has a reason",
                "Every placement and every change names at least one rule and says why in one sentence.",
                "HARD contract of every plan",
                "People keep to what they understand.",
                "brief");
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
