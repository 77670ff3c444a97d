package ironstride.rules.order;

import ironstride.athlete.Goal;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import java.util.List;

/// Two-a-days run in the morning and lift in the evening.
final class RunBeforeWorkLiftAfter extends SameDayOrder {

    static final int POINTS = 5;
    static final int NOON_HOUR = 12;
    private static final Charge CHARGE = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "ORD-06",
                Family.ORDER,
                "Run before work, lift after it",
                "On a day with a run and then a lift, run before " + NOON_HOUR
                        + ":00 and lift from then on: before work, and at the end of the day. Not with the goals muscle and weight loss.",
                "SOFT " + POINTS,
                "That gives the most hours between the two on an ordinary day.",
                "article");
    }

    @Override
    boolean applies(Circumstances circumstances) {
        return circumstances.goal() != Goal.MUSCLE
                && circumstances.goal() != Goal.WEIGHT_LOSS
                && !circumstances.athlete().health().liftBeforeRun();
    }

    @Override
    boolean objectsToLiftFirst() {
        return false;
    }

    @Override
    Charge price(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        boolean template =
                first.start().minuteOfDay() < NOON_HOUR * 60 && second.start().minuteOfDay() >= NOON_HOUR * 60;
        return template ? Charge.NONE : CHARGE;
    }

    @Override
    String wish(Circumstances circumstances) {
        return "a run before " + NOON_HOUR + ":00 and a lift from then on would leave more hours between them.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("run at one, gym at three", """
                        athlete goal=health
                        Tue 13:00 run easy 45min
                        Tue 15:00 lift upper 50min
                        Fri 18:00 lift back-legs-glutes moderate 50min
                        """),
                Example.breaks("a run at noon", """
                        athlete goal=health
                        Tue 12:00 run easy 45min
                        Tue 18:00 lift upper 50min
                        Fri 18:00 lift back-legs-glutes moderate 50min
                        """),
                Example.holds("a run at 11:59", """
                        athlete goal=health
                        Tue 11:59 run easy 45min
                        Tue 18:00 lift upper 50min
                        Fri 18:00 lift back-legs-glutes moderate 50min
                        """),
                Example.breaks("the gym at 11:59", """
                        athlete goal=health
                        Tue 06:30 run easy 45min
                        Tue 11:59 lift upper 50min
                        Fri 18:00 lift back-legs-glutes moderate 50min
                        """),
                Example.holds("the gym at noon", """
                        athlete goal=health
                        Tue 06:30 run easy 45min
                        Tue 12:00 lift upper 50min
                        Fri 18:00 lift back-legs-glutes moderate 50min
                        """),
                Example.holds("run before work, gym after it", """
                        athlete goal=health
                        Tue 06:30 run easy 45min
                        Tue 18:00 lift upper 50min
                        Fri 18:00 lift back-legs-glutes moderate 50min
                        """));
    }
}
