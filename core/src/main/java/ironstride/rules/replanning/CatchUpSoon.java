package ironstride.rules.replanning;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// Catch up soon or not at all. It acts on what was logged or changed, not on a calendar alone.
final class CatchUpSoon implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "REP-04",
                Family.REPLANNING,
                "Catch up soon or not at all",
                "A missed long run is caught up within " + Disturbance.LONG_RUN_DAYS + " days, a quality run within "
                        + Disturbance.QUALITY_DAYS + ", legs within " + Disturbance.LEGS_DAYS
                        + " and the same week; else it is skipped.",
                "HARD, when a plan is changed",
                "Our decision.",
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
