package ironstride.rules.replanning;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// Lighter when it is too hard. It acts on what was logged, not on a calendar alone.
final class LighterWhenItIsTooHard implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "REP-08",
                Family.REPLANNING,
                "Lighter when it is too hard",
                "When " + Adaptation.HARDER_SESSIONS + " key sessions in a row felt " + Adaptation.HARDER_BY
                        + " points harder than planned, the next seven days are lightened as in a lighter week.",
                "proposed when training is logged",
                "Effort above plan is the earliest sign of fatigue that a runner can give; our decision.",
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
