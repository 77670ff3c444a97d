package ironstride.rules.interference;

import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.LegLoad;
import ironstride.workout.Workout;
import java.util.List;

/// Legs must be fresh for a quality run.
final class FreshLegsForQualityRun extends LegsBeforeRun {

    static final int SAME_DAY_POINTS = 60;
    static final int HEAVY_POINTS = 50;
    static final int MODERATE_POINTS = 25;
    static final int FADING_POINTS = 15;
    private static final Charge SAME_DAY = Charge.medium(SAME_DAY_POINTS);
    private static final Charge HEAVY = Charge.medium(HEAVY_POINTS);
    private static final Charge MODERATE = Charge.soft(MODERATE_POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "INT-03",
                Family.INTERFERENCE,
                "Fresh legs for quality runs",
                "No leg work before a tempo, interval or other quality run on the same day, and " + TIRED_HOURS
                        + " h between leg work and a quality run, best " + FRESH_HOURS
                        + " h after heavy legs. From age " + Circumstances.LONGER_RECOVERY_AGE + " it is "
                        + Math.round(TIRED_HOURS * Circumstances.LONGER_RECOVERY) + " h and "
                        + Math.round(FRESH_HOURS * Circumstances.LONGER_RECOVERY) + " h.",
                "Same day, moderate or heavy legs: HARD " + PROTECTED + ", MEDIUM " + SAME_DAY_POINTS
                        + " otherwise; within " + TIRED_HOURS
                        + " h: MEDIUM " + HEAVY_POINTS + " heavy, SOFT " + MODERATE_POINTS + " moderate; heavy at "
                        + TIRED_HOURS + " to " + FRESH_HOURS
                        + " h: SOFT " + FADING_POINTS + ", fading",
                "Every pooled study found a shorter time to exhaustion after lifting, up to 48 h later.",
                "article",
                "A1",
                "A2",
                "A6",
                "A7");
    }

    @Override
    boolean protects(Workout run) {
        return run.isQuality();
    }

    @Override
    public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        var legs = first.workout().legLoad();
        if (!legs.isAtLeast(LegLoad.MODERATE)) {
            return Charge.NONE;
        }
        if (first.isOnSameDayAs(second)) {
            return circumstances.protectsRuns(second) ? Charge.HARD : SAME_DAY;
        }
        long gap = first.gapMinutes(second);
        double factor = circumstances.recoveryFactor();
        if (within(TIRED_HOURS, gap, factor)) {
            return legs == LegLoad.HEAVY ? HEAVY : MODERATE;
        }
        return legs == LegLoad.HEAVY && within(FRESH_HOURS, gap, factor)
                ? fading(FADING_POINTS, gap, factor)
                : Charge.NONE;
    }

    @Override
    public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        return first.isOnSameDayAs(second)
                ? Wording.legs(first) + " stands " + Wording.before(first.gapMinutes(second)) + " "
                        + Wording.session(second)
                        + " on the same day; fast work wants fresh legs."
                : super.sentence(first, second, charge, circumstances);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("legs in the morning, intervals in the evening", """
                        athlete goal=speed run=advanced strength=intermediate
                        Wed 07:00 lift back-legs-glutes moderate 45min
                        Wed 18:00 run interval 60min
                        Sat 10:00 lift upper 45min
                        """)
                        .alsoBreaks("ORD-04"),
                Example.holds("intervals in the morning, legs in the evening", """
                        athlete goal=speed run=advanced strength=intermediate
                        Wed 07:00 run interval 60min
                        Wed 18:00 lift back-legs-glutes heavy 60min
                        Sat 10:00 lift upper 45min
                        """),
                Example.breaks("tempo the morning after heavy legs", """
                        athlete goal=endurance
                        Mon 18:00 lift back-legs-glutes heavy 55min
                        Tue 06:30 run tempo 50min
                        Thu 18:00 lift upper 50min
                        """).alsoBreaks("DST-02", "DST-09"),
                Example.breaks("moderate legs 23 h 59 min before", """
                        athlete goal=endurance
                        Mon 18:01 lift lower moderate 60min
                        Tue 19:00 run tempo 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("moderate legs exactly 24 h before", """
                        athlete goal=endurance
                        Mon 18:00 lift lower moderate 60min
                        Tue 19:00 run tempo 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("heavy legs 47 h 59 min before", """
                        athlete goal=endurance
                        Mon 18:01 lift lower heavy 60min
                        Wed 19:00 run tempo 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("heavy legs exactly 48 h before", """
                        athlete goal=endurance
                        Mon 18:00 lift lower heavy 60min
                        Wed 19:00 run tempo 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("an upper-body lift the evening before", """
                        athlete goal=endurance
                        Mon 18:00 lift upper 60min
                        Tue 06:30 run tempo 50min
                        Thu 18:00 lift back-legs-glutes moderate 50min
                        """));
    }
}
