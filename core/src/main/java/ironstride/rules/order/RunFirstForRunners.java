package ironstride.rules.order;

import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.workout.LegLoad;
import java.util.List;

/// With a running goal the lift comes after the run.
final class RunFirstForRunners extends SameDayOrder {

    static final int LEGS_POINTS = 60;
    static final int UPPER_POINTS = 15;
    private static final Charge LEGS = Charge.medium(LEGS_POINTS);
    private static final Charge UPPER = Charge.soft(UPPER_POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "ORD-04",
                Family.ORDER,
                "Run first for speed and endurance",
                "With the goals speed and endurance, on a day with both, run first and lift later.",
                "MEDIUM " + LEGS_POINTS + ", SOFT " + UPPER_POINTS + " when the lift leaves the legs alone",
                "Lifting first costs a runner more over the next day or two; over months the order makes little difference to endurance.",
                "article",
                "A1",
                "A12");
    }

    @Override
    boolean applies(Circumstances circumstances) {
        return circumstances.goal().isRunning()
                && !circumstances.athlete().health().liftBeforeRun();
    }

    @Override
    boolean objectsToLiftFirst() {
        return true;
    }

    @Override
    Charge price(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        return first.workout().legLoad() == LegLoad.NONE ? UPPER : LEGS;
    }

    @Override
    String wish(Circumstances circumstances) {
        return "with the goal " + circumstances.goal().word() + " the run comes first.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("legs in the morning, easy run in the evening", """
                        athlete goal=endurance
                        Wed 06:30 lift back-legs-glutes heavy 55min
                        Wed 18:00 run easy 45min
                        Sat 10:00 lift upper 50min
                        """),
                Example.breaks("an upper-body lift half an hour before a tempo run", """
                        athlete goal=speed
                        Tue 17:00 lift upper 30min
                        Tue 18:00 run tempo 50min
                        Fri 18:00 lift back-legs-glutes moderate 50min
                        """),
                Example.holds("tempo run in the morning, legs in the evening", """
                        athlete goal=endurance
                        Tue 06:30 run tempo 50min
                        Tue 18:00 lift back-legs-glutes heavy 55min
                        Fri 18:00 lift upper 50min
                        """));
    }
}
