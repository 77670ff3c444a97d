package ironstride.rules.order;

import ironstride.athlete.Athlete;
import ironstride.athlete.Health;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import java.util.List;
import java.util.Set;

/// People prone to exercise lows on insulin may ask for the lift first.
final class LiftFirstAgainstExerciseLows extends SameDayOrder {

    static final int POINTS = 40;
    private static final Charge CHARGE = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "ORD-07",
                Family.ORDER,
                "Lift first against exercise lows",
                "If you asked for it because your glucose drops when you run: lift before you run. It takes the place of ORD-03 to ORD-06.",
                "SOFT " + POINTS,
                "In people with type 1 diabetes glucose fell less when they lifted first; follow the plan you agreed with your care team.",
                "A22");
    }

    @Override
    boolean applies(Circumstances circumstances) {
        return circumstances.athlete().health().liftBeforeRun();
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
        return "you asked for the lift first.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("run, then lift", """
                        Mon 07:00 run easy 40min
                        Mon 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """)
                        .given("an athlete who asked for the lift first", LiftFirstAgainstExerciseLows::optIn),
                Example.holds("lift, then run", """
                        Mon 07:00 lift back-legs-glutes moderate 50min
                        Mon 18:00 run easy 40min
                        Thu 18:00 lift upper 50min
                        """)
                        .given("an athlete who asked for the lift first", LiftFirstAgainstExerciseLows::optIn));
    }

    private static Athlete optIn(Athlete athlete) {
        return athlete.change()
                .health(new Health(Health.Screening.CLEARED, Set.of(Health.Condition.INSULIN), false, true))
                .build();
    }
}
