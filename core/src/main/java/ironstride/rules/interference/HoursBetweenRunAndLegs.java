package ironstride.rules.interference;

import ironstride.athlete.Level;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.PairRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.LegLoad;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.Workout;
import java.util.List;

/// Runs and leg work on the same day are kept hours apart.
final class HoursBetweenRunAndLegs implements PairRule {

    static final int CLOSE_HOURS = 3;
    static final int APART_HOURS = 6;
    static final int CLOSE_POINTS = 40;
    static final int COMBINED_POINTS = 15;
    static final int NEAR_POINTS = 10;

    /// An easy run this short, right before the lift, is its warm-up.
    static final int WARM_UP_MINUTES = 20;

    static final int RIGHT_BEFORE_MINUTES = 15;

    /// Trained lifters lose more strength to a run close by.
    static final double ADVANCED_FACTOR = 1.5;

    private static final int A_DAY = 26;
    private static final Charge CLOSE = Charge.medium(CLOSE_POINTS);
    private static final Charge COMBINED = Charge.soft(COMBINED_POINTS);
    private static final Charge NEAR = Charge.soft(NEAR_POINTS);
    private static final Charge CLOSE_ADVANCED = CLOSE.times(ADVANCED_FACTOR);
    private static final Charge COMBINED_ADVANCED = COMBINED.times(ADVANCED_FACTOR);
    private static final Charge NEAR_ADVANCED = NEAR.times(ADVANCED_FACTOR);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "INT-04",
                Family.INTERFERENCE,
                "Hours between a run and leg work",
                "On the same day leave " + APART_HOURS + " h between a run and leg work, at least " + CLOSE_HOURS
                        + " h. An easy run of up to " + WARM_UP_MINUTES + " min that ends at most "
                        + RIGHT_BEFORE_MINUTES + " min before the lift is its warm-up.",
                "Under " + CLOSE_HOURS + " h: MEDIUM " + CLOSE_POINTS + ", or SOFT " + COMBINED_POINTS
                        + " if you allow combined sessions; " + CLOSE_HOURS + " to " + APART_HOURS + " h: SOFT "
                        + NEAR_POINTS + "; times " + ADVANCED_FACTOR + " for advanced lifters",
                "Back to back costs strength and power that three hours mostly, and six hours almost wholly, give back.",
                "A14",
                "A16",
                "A19");
    }

    @Override
    public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
        return (first instanceof Run && second.hasLegs(LegLoad.LIGHT))
                || (first.hasLegs(LegLoad.LIGHT) && second instanceof Run);
    }

    @Override
    public int reachHours() {
        return A_DAY;
    }

    @Override
    public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        long gap = first.gapMinutes(second);
        if (gap >= APART_HOURS * 60L || !first.isOnSameDayAs(second) || isWarmUp(first, gap)) {
            return Charge.NONE;
        }
        boolean advanced = circumstances.strengthLevel() == Level.ADVANCED;
        if (gap >= CLOSE_HOURS * 60L) {
            return advanced ? NEAR_ADVANCED : NEAR;
        }
        if (circumstances.combinedAllowed()) {
            return advanced ? COMBINED_ADVANCED : COMBINED;
        }
        return advanced ? CLOSE_ADVANCED : CLOSE;
    }

    private static boolean isWarmUp(PlacedSession first, long gap) {
        return first.workout() instanceof Run run
                && (run.type() == RunType.EASY || run.type() == RunType.RECOVERY)
                && run.minutes() <= WARM_UP_MINUTES
                && gap <= RIGHT_BEFORE_MINUTES;
    }

    @Override
    public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        long gap = first.gapMinutes(second);
        int wanted = gap >= CLOSE_HOURS * 60L ? APART_HOURS : CLOSE_HOURS;
        return Wording.session(second) + " begins " + Wording.after(gap) + " "
                + Wording.session(first) + "; between a run and leg work "
                + (wanted == APART_HOURS ? "best leave " : "leave at least ") + wanted + " h.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("easy run, then legs one hour later", """
                        athlete goal=endurance
                        Wed 17:00 run easy 40min
                        Wed 18:40 lift back-legs-glutes moderate 50min
                        Sat 10:00 lift upper 45min
                        """).alsoBreaks("ORD-06"),
                Example.breaks("2 h 59 min between", """
                        athlete goal=endurance
                        Wed 07:00 run easy 40min
                        Wed 10:39 lift lower moderate 50min
                        Sat 10:00 lift upper 45min
                        """).alsoBreaks("ORD-06"),
                Example.breaks("5 h 59 min between", """
                        athlete goal=endurance
                        Wed 07:00 run easy 40min
                        Wed 13:39 lift lower moderate 50min
                        Sat 10:00 lift upper 45min
                        """),
                Example.holds("6 h between", """
                        athlete goal=endurance
                        Wed 07:00 run easy 40min
                        Wed 13:40 lift lower moderate 50min
                        Sat 10:00 lift upper 45min
                        """),
                Example.holds("an easy run of 20 minutes as warm-up", """
                        athlete goal=endurance
                        Wed 17:00 run easy 20min
                        Wed 17:20 lift lower moderate 50min
                        Sat 10:00 lift upper 45min
                        """),
                Example.holds("a warm-up that ends 15 min before the lift", """
                        athlete goal=endurance
                        Wed 17:00 run easy 20min
                        Wed 17:35 lift lower moderate 50min
                        Sat 10:00 lift upper 45min
                        """),
                Example.breaks("a short run that ends 16 min before the lift", """
                        athlete goal=endurance
                        Wed 17:00 run easy 20min
                        Wed 17:36 lift lower moderate 50min
                        Sat 10:00 lift upper 45min
                        """)
                        .alsoBreaks("ORD-06"),
                Example.breaks("an easy run of 21 minutes is no warm-up", """
                        athlete goal=endurance
                        Wed 17:00 run easy 21min
                        Wed 17:21 lift lower moderate 50min
                        Sat 10:00 lift upper 45min
                        """).alsoBreaks("ORD-06"),
                Example.holds("an upper-body lift may stand close", """
                        athlete goal=endurance
                        Wed 17:00 run easy 40min
                        Wed 17:45 lift upper 50min
                        Sat 10:00 lift lower moderate 45min
                        """));
    }
}
