package ironstride.rules.replanning;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import java.util.List;

/// Move little. It acts on what was logged or changed, not on a calendar alone.
final class MoveLittle implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "REP-01",
                Family.REPLANNING,
                "Move little",
                "Re-planning leaves what it can where it is: " + Wording.number(Disturbance.MOVE_POINTS)
                        + " soft points for each moved session and " + Wording.number(Disturbance.DAY_POINTS)
                        + " for each day it moves, " + Wording.number(Disturbance.CHANGE_POINTS)
                        + " for a changed type.",
                "SOFT, when a plan is changed",
                "A week that is reshuffled every day is not followed; our decision.",
                "brief",
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
