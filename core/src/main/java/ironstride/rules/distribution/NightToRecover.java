package ironstride.rules.distribution;

import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.PairRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.Mobility;
import ironstride.workout.Stress;
import ironstride.workout.Workout;
import java.util.List;

/// Nights are long enough to recover in.
final class NightToRecover implements PairRule {

    static final int HARD_HOURS = 12;
    static final int ANY_HOURS = 8;
    static final int POINTS = 20;
    private static final int TWO_DAYS = 50;
    private static final Charge CHARGE = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "DST-09",
                Family.DISTRIBUTION,
                "A night to recover",
                "Leave " + HARD_HOURS + " h between a hard session in the evening and a hard one next morning, and "
                        + ANY_HOURS + " h between any two across midnight.",
                "SOFT " + POINTS,
                "Sleep is where recovery happens; the hours are our decision.",
                "product");
    }

    @Override
    public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
        return !(first instanceof Mobility || second instanceof Mobility);
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
        return first.gapMinutes(second) < wanted(first, second) * 60L ? CHARGE : Charge.NONE;
    }

    private static int wanted(PlacedSession first, PlacedSession second) {
        return first.workout().stress() == Stress.HARD && second.workout().stress() == Stress.HARD
                ? HARD_HOURS
                : ANY_HOURS;
    }

    @Override
    public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        return "Between " + Wording.session(first) + " and " + Wording.session(second) + " there are "
                + Wording.hours(first.gapMinutes(second)) + "; leave " + wanted(first, second) + " h for the night.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("heavy legs until nine, intervals at six", """
                        Mon 20:00 lift back-legs-glutes heavy 60min
                        Tue 06:00 run interval 50min
                        Thu 18:00 lift upper 50min
                        """).alsoBreaks("DST-02", "INT-03"),
                Example.breaks("hard to hard in 11 h 59 min", """
                        Mon 18:01 lift back-legs-glutes heavy 60min
                        Tue 07:00 run interval 50min
                        Thu 18:00 lift upper 50min
                        """).alsoBreaks("DST-02", "INT-03"),
                Example.holds("hard to hard in 12 h", """
                        Mon 18:00 lift back-legs-glutes heavy 60min
                        Tue 07:00 run interval 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("easy to easy in 7 h 59 min", """
                        Mon 21:31 run easy 30min
                        Tue 06:00 run easy 50min
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        Fri 18:00 lift upper 50min
                        """),
                Example.holds("easy to easy in 8 h", """
                        Mon 21:30 run easy 30min
                        Tue 06:00 run easy 50min
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        Fri 18:00 lift upper 50min
                        """));
    }
}
