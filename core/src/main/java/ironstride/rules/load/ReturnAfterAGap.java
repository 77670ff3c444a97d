package ironstride.rules.load;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// After a break running comes back in steps. It needs to know what was really done, so it acts when a plan is made
/// again after missed days; a plan on its own has no gap to judge.
final class ReturnAfterAGap implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-08",
                Family.LOAD,
                "Come back in steps",
                "Up to 5 days off cost nothing. After 6 to 28 days off run half of the volume for half as long as the gap, then three quarters as long again; after 29 to 56 days a third, half and three quarters for a third of the gap each; after more than that start again. Lifts come back 10 % lighter after 8 to 14 days, 20 % lighter after 15 to 28, and from the beginning after more. It acts once training is logged.",
                "HARD when a plan is made again after a gap",
                "Fitness falls predictably with days off; the fractions are coaching practice.",
                "coaching",
                "product");
    }

    @Override
    public List<Check> checks() {
        return List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.holds("no gap", """
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """));
    }
}
