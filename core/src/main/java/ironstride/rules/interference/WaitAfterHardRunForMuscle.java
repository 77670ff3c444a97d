package ironstride.rules.interference;

import ironstride.athlete.Goal;
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

/// With the muscle goal legs wait after a quality or long run.
final class WaitAfterHardRunForMuscle implements PairRule {

    static final int CLOSE_HOURS = 8;
    static final int APART_HOURS = 24;
    static final int CLOSE_POINTS = 30;
    static final int NEAR_POINTS = 10;
    private static final int REACH_HOURS = 36;
    private static final Charge CLOSE = Charge.medium(CLOSE_POINTS);
    private static final Charge NEAR = Charge.soft(NEAR_POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "INT-05",
                Family.INTERFERENCE,
                "Wait after a hard run before legs",
                "With the goal muscle leave " + APART_HOURS + " h, and never less than " + CLOSE_HOURS
                        + " h, between a quality or long run and leg work. Upper-body lifts need not wait.",
                "Under " + CLOSE_HOURS + " h: MEDIUM " + CLOSE_POINTS + "; " + CLOSE_HOURS + " to " + APART_HOURS
                        + " h: SOFT " + NEAR_POINTS,
                "Fewer leg-press repetitions were possible 4 and 8 hours after endurance work, as many as ever after 24; the bench press did not suffer.",
                "A20");
    }

    @Override
    public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
        return circumstances.goal() == Goal.MUSCLE
                && (first.isQuality() || first.isLong())
                && second.hasLegs(LegLoad.LIGHT);
    }

    @Override
    public int reachHours() {
        return REACH_HOURS;
    }

    @Override
    public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        long gap = first.gapMinutes(second);
        if (gap < CLOSE_HOURS * 60L) {
            return CLOSE;
        }
        return gap < APART_HOURS * 60L ? NEAR : Charge.NONE;
    }

    @Override
    public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        return Wording.legs(second) + " begins " + Wording.after(first.gapMinutes(second)) + " "
                + Wording.session(first) + "; with the goal muscle leave " + APART_HOURS + " h, and never less than "
                + CLOSE_HOURS
                + " h.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("legs 7 h 59 min after the intervals", """
                        athlete goal=muscle
                        Tue 07:00 run interval 60min
                        Tue 15:59 lift lower moderate 50min
                        Fri 18:00 lift upper 45min
                        """).alsoBreaks("ORD-01"),
                Example.breaks("legs 8 h after the intervals", """
                        athlete goal=muscle
                        Tue 07:00 run interval 60min
                        Tue 16:00 lift lower moderate 50min
                        Fri 18:00 lift upper 45min
                        """).alsoBreaks("ORD-01"),
                Example.breaks("legs 23 h 59 min after", """
                        athlete goal=muscle
                        Tue 18:00 run interval 60min
                        Wed 18:59 lift lower moderate 50min
                        Fri 18:00 lift upper 45min
                        """),
                Example.holds("legs 24 h after", """
                        athlete goal=muscle
                        Tue 18:00 run interval 60min
                        Wed 19:00 lift lower moderate 50min
                        Fri 18:00 lift upper 45min
                        """),
                Example.holds("the endurance goal only asks for the usual hours", """
                        athlete goal=endurance
                        Tue 07:00 run interval 60min
                        Tue 18:00 lift lower moderate 50min
                        Fri 18:00 lift upper 45min
                        """));
    }
}
