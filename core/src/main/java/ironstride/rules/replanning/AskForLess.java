package ironstride.rules.replanning;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// Ask for less. It acts on what was logged, not on a calendar alone.
final class AskForLess implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "REP-09",
                Family.REPLANNING,
                "Ask for less",
                "When less than " + Math.round(100 * Adaptation.LEAST_ADHERENCE)
                        + " % of the sessions of two weeks were done, the plan is made again with one run fewer a week.",
                "proposed when training is logged",
                "A plan that is followed beats a better one that is not; our decision.",
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
