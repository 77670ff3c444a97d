package ironstride.rules.replanning;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// Make room for what was done. It acts on what was logged, not on a calendar alone.
final class MakeRoomForWhatWasDone implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "REP-10",
                Family.REPLANNING,
                "Make room for what was done",
                "When something was done that was not planned, or at another hour, sessions that a strong rule now speaks against are placed again.",
                "proposed when training is logged",
                "The body does not know the plan; our decision.",
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
