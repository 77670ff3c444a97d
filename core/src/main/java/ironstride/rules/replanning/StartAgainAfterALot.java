package ironstride.rules.replanning;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// Start again after a lot was missed. It acts on what was logged or changed, not on a calendar alone.
final class StartAgainAfterALot implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "REP-06",
                Family.REPLANNING,
                "Start again after a lot was missed",
                "After " + Disturbance.MISSED_KEY_SESSIONS + " missed key sessions in 7 days, or "
                        + Disturbance.GAP_DAYS + " days off, the weeks are made again from today instead of shifted.",
                "decides how a plan is changed",
                "Shifting everything would skip the way back; our decision.",
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
