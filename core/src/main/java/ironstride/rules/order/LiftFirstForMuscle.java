package ironstride.rules.order;

import ironstride.athlete.Goal;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import java.util.List;

/// With the muscle goal the lift comes before the run.
final class LiftFirstForMuscle extends SameDayOrder {

    static final int POINTS = 60;
    private static final Charge CHARGE = Charge.medium(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "ORD-01",
                Family.ORDER,
                "Lift first for muscle",
                "With the goal muscle, on a day with both, lift before you run.",
                "MEDIUM " + POINTS,
                "Lifting first gives larger gains in leg strength over weeks; for size the order hardly matters.",
                "article",
                "A8",
                "A9",
                "A10");
    }

    @Override
    boolean applies(Circumstances circumstances) {
        return circumstances.goal() == Goal.MUSCLE;
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
        return "with the goal muscle the lift comes first.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("run in the morning, lift in the evening", """
                        athlete goal=muscle
                        Mon 07:00 run easy 30min
                        Mon 18:00 lift back-legs-glutes moderate 60min
                        Thu 18:00 lift upper 60min
                        """),
                Example.holds("lift in the morning, run in the evening", """
                        athlete goal=muscle
                        Mon 07:00 lift back-legs-glutes moderate 60min
                        Mon 18:00 run easy 30min
                        Thu 18:00 lift upper 60min
                        """));
    }
}
