package ironstride.rules.distribution;

import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.PairRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.Workout;
import java.util.List;

/// Up to three lifts a week are not on adjacent days, nor on one.
final class LiftsNotOnAdjacentDays implements PairRule {

    static final int FEW_LIFTS = 3;
    static final int POINTS = 10;
    private static final int TWO_DAYS = 50;
    private static final Charge CHARGE = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "DST-10",
                Family.DISTRIBUTION,
                "Lifts spread over the week",
                "Up to " + FEW_LIFTS + " lifts a week stand on days of their own that are not adjacent.",
                "SOFT " + POINTS,
                "Custom of strength training guidelines.",
                "ACSM");
    }

    @Override
    public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
        boolean few = circumstances.athlete().strength().liftsPerWeek().orElse(0) <= FEW_LIFTS
                && !(circumstances.goal() == Goal.MUSCLE && circumstances.strengthLevel() == Level.ADVANCED);
        return few && first.isStrength() && second.isStrength();
    }

    @Override
    public int reachHours() {
        return TWO_DAYS;
    }

    @Override
    public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        return second.start().epochDay() <= first.start().epochDay() + 1 ? CHARGE : Charge.NONE;
    }

    @Override
    public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        boolean sameDay = first.start().epochDay() == second.start().epochDay();
        return Wording.session(first) + " and " + Wording.session(second)
                + (sameDay ? " stand on one day" : " stand on adjacent days") + "; with up to "
                + FEW_LIFTS + " lifts a week leave a day between.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("Monday and Tuesday", """
                        Mon 18:00 lift back-legs-glutes moderate 50min
                        Tue 18:00 lift upper 50min
                        """),
                Example.breaks("both on Monday", """
                        Mon 08:00 lift back-legs-glutes moderate 50min
                        Mon 18:00 lift upper 50min
                        """).alsoBreaks("STR-04"),
                Example.holds("Monday and Thursday", """
                        Mon 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """));
    }
}
