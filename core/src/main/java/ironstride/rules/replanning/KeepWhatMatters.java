package ironstride.rules.replanning;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// Keep what matters. It acts on what was logged or changed, not on a calendar alone.
final class KeepWhatMatters implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "REP-03",
                Family.REPLANNING,
                "Keep what matters",
                "When hours are short, sessions go in this order: easy runs first, then upper-body lifts, legs, quality runs, the long run; a race never. With the goal muscle: long run first, then quality, easy runs, upper body; legs last.",
                "decides what is left out",
                "Never miss leg day; and the sessions a goal is built on stay longest.",
                "article");
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
