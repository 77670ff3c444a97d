package ironstride.rules.order;

import ironstride.athlete.Goal;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import java.util.List;

/// With the weight-loss goal the lift comes before the run.
final class LiftFirstForWeightLoss extends SameDayOrder {

    static final int POINTS = 30;
    private static final Charge CHARGE = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "ORD-03",
                Family.ORDER,
                "Lift first for weight loss",
                "With the goal weight loss, on a day with both, lift first and then run; the two may be one session.",
                "SOFT " + POINTS,
                "One trial in men with obesity lost more fat that way, pooled studies show no difference; what you eat decides far more than the order.",
                "article",
                "A21",
                "A8");
    }

    @Override
    boolean applies(Circumstances circumstances) {
        return circumstances.goal() == Goal.WEIGHT_LOSS
                && !circumstances.athlete().health().liftBeforeRun();
    }

    @Override
    boolean objectsToLiftFirst() {
        return false;
    }

    @Override
    Charge price(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        return CHARGE;
    }

    @Override
    String wish(Circumstances circumstances) {
        return "with the goal weight loss the lift comes first, though food matters far more than the order.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("run, then lift", """
                        athlete goal=weight-loss combined=yes
                        Mon 17:00 run easy 30min
                        Mon 17:45 lift back-legs-glutes moderate 45min
                        Thu 18:00 lift upper 45min
                        """).alsoBreaks("INT-04"), Example.holds("lift, then run", """
                        athlete goal=weight-loss combined=yes
                        Mon 17:00 lift back-legs-glutes moderate 45min
                        Mon 17:45 run easy 30min
                        Thu 18:00 lift upper 45min
                        """));
    }
}
