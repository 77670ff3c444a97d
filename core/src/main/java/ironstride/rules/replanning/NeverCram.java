package ironstride.rules.replanning;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// Never cram. It acts on what was logged or changed, not on a calendar alone.
final class NeverCram implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "REP-02",
                Family.REPLANNING,
                "Never cram",
                "After re-planning no week holds more than was planned; a missed easy run is dropped, and two long or two missed quality runs never stand within 48 h.",
                "HARD, when a plan is changed",
                "Catching up is how people get hurt; coaching practice.",
                "coaching");
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
