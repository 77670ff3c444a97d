package ironstride.rules.order;

import ironstride.athlete.Goal;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import java.util.List;

/// With the health goal the order is free, and run first is a little better.
final class RunFirstForHealth extends SameDayOrder {

    static final int POINTS = 10;
    private static final Charge CHARGE = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "ORD-05",
                Family.ORDER,
                "Run first for health",
                "With the goal health the order is free; running first is slightly preferred.",
                "SOFT " + POINTS,
                "The study behind the advice found no difference in performance between the orders, and its authors still suggest running first.",
                "article",
                "A10",
                "A11");
    }

    @Override
    boolean applies(Circumstances circumstances) {
        return circumstances.goal() == Goal.HEALTH
                && !circumstances.athlete().health().liftBeforeRun();
    }

    @Override
    boolean objectsToLiftFirst() {
        return true;
    }

    @Override
    Charge price(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        return CHARGE;
    }

    @Override
    String wish(Circumstances circumstances) {
        return "the order is free with the goal health, and running first is slightly better.";
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.breaks("lift, then run", """
                        athlete goal=health
                        Mon 07:00 lift back-legs-glutes moderate 50min
                        Mon 18:00 run easy 40min
                        Thu 18:00 lift upper 50min
                        """), Example.holds("run, then lift", """
                        athlete goal=health
                        Mon 07:00 run easy 40min
                        Mon 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """));
    }
}
