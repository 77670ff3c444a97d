package ironstride.rules.replanning;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import java.util.List;

/// Ease a tired day. It acts on what was logged, not on a calendar alone.
final class EaseATiredDay implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "REP-07",
                Family.REPLANNING,
                "Ease a tired day",
                "After a bad morning (a mean below " + Wording.number(Adaptation.LEAST_MORNING)
                        + " of 5, or legs sore from " + Adaptation.SORE_LEGS
                        + " of 5) the hard session of the day becomes easy, at most once in "
                        + Adaptation.DAYS_BETWEEN_EASED_DAYS + " days.",
                "proposed when training is logged",
                "One easy day costs nothing, a hard one on tired legs may; the thresholds are our decision.",
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
