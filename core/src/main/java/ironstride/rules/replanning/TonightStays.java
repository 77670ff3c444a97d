package ironstride.rules.replanning;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// Tonight stays. It acts on what was logged or changed, not on a calendar alone.
final class TonightStays implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "REP-05",
                Family.REPLANNING,
                "Tonight stays",
                "Sessions that begin within " + Disturbance.FREEZE_HOURS + " h are not moved unless you ask.",
                "MEDIUM 40, when a plan is changed",
                "The bag is packed; our decision.",
                "product");
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
