package ironstride.rules.interference;

import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.PairRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.LegLoad;
import ironstride.workout.Workout;
import java.util.List;

/// No heavy legs the day after the long run.
final class NoHeavyLegsAfterLongRun implements PairRule {

    static final int LONG_MINUTES = 90;
    static final int HEAVY_POINTS = 25;
    static final int MODERATE_POINTS = 10;
    private static final int TWO_DAYS = 50;
    private static final Charge HEAVY = Charge.soft(HEAVY_POINTS);
    private static final Charge MODERATE = Charge.soft(MODERATE_POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "INT-08",
                Family.INTERFERENCE,
                "No heavy legs the day after the long run",
                "No heavy legs the day after a long run of " + LONG_MINUTES
                        + " min or more; moderate legs are better later too.",
                "SOFT " + HEAVY_POINTS + " heavy, SOFT " + MODERATE_POINTS + " moderate",
                "Legs that are still sore from the long run lift less; this is coaching practice.",
                "coaching");
    }

    @Override
    public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
        return first.isLong() && first.minutes() >= LONG_MINUTES && second.hasLegs(LegLoad.MODERATE);
    }

    @Override
    public int reachHours() {
        return TWO_DAYS;
    }

    @Override
    public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        if (second.start().epochDay() != first.start().epochDay() + 1) {
            return Charge.NONE;
        }
        return second.workout().legLoad() == LegLoad.HEAVY ? HEAVY : MODERATE;
    }

    @Override
    public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        return Wording.legs(second) + " stands the day after " + Wording.session(first) + " of "
                + first.workout().minutes() + " min; after " + LONG_MINUTES + " min and more give the legs a day.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("heavy legs on Monday after a long Sunday", """
                        athlete goal=endurance
                        week 2027-01-04
                        Thu 18:00 lift back-legs-glutes moderate 50min
                        Tue 18:00 lift upper 50min
                        Sun 08:00 run long 90min
                        week 2027-01-11
                        Mon 18:00 lift back-legs-glutes heavy 55min
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("the long run was 89 minutes", """
                        athlete goal=endurance
                        week 2027-01-04
                        Thu 18:00 lift back-legs-glutes moderate 50min
                        Tue 18:00 lift upper 50min
                        Sun 08:00 run long 89min
                        week 2027-01-11
                        Mon 18:00 lift back-legs-glutes heavy 55min
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("heavy legs on Tuesday", """
                        athlete goal=endurance
                        week 2027-01-04
                        Thu 18:00 lift back-legs-glutes moderate 50min
                        Tue 18:00 lift upper 50min
                        Sun 08:00 run long 100min
                        week 2027-01-11
                        Tue 18:00 lift back-legs-glutes heavy 55min
                        Fri 18:00 lift upper 50min
                        """));
    }
}
