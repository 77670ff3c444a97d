package ironstride.rules.interference;

import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.workout.Workout;
import java.util.List;

/// Legs need recovery before the long run, counted over midnight.
final class FreshLegsForLongRun extends LegsBeforeRun {

    static final int HEAVY_POINTS = 60;
    static final int MODERATE_POINTS = 30;
    static final int FADING_POINTS = 20;
    private static final Charge HEAVY = Charge.medium(HEAVY_POINTS);
    private static final Charge MODERATE = Charge.medium(MODERATE_POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "INT-02",
                Family.INTERFERENCE,
                "Recovered legs for the long run",
                "Leave " + TIRED_HOURS
                        + " h between heavy or moderate leg work and the long run on a later day, and best "
                        + FRESH_HOURS + " h after heavy legs. From age " + Circumstances.LONGER_RECOVERY_AGE + " it is "
                        + Math.round(TIRED_HOURS * Circumstances.LONGER_RECOVERY) + " h and "
                        + Math.round(FRESH_HOURS * Circumstances.LONGER_RECOVERY) + " h.",
                "Heavy legs within " + TIRED_HOURS + " h: HARD " + PROTECTED + ", MEDIUM " + HEAVY_POINTS
                        + " otherwise; moderate legs: MEDIUM " + MODERATE_POINTS + "; heavy legs at "
                        + TIRED_HOURS + " to " + FRESH_HOURS + " h: SOFT " + FADING_POINTS + ", fading",
                "After muscle-damaging work easy running is hardly touched at 24 h and worse at 48 h, and harder running is worse at both; nobody has studied long runs directly.",
                "article",
                "A4",
                "A6");
    }

    @Override
    boolean protects(Workout run) {
        return run.isLong();
    }

    @Override
    public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        if (first.isOnSameDayAs(second)) {
            return Charge.NONE;
        }
        long gap = first.gapMinutes(second);
        double factor = circumstances.recoveryFactor();
        boolean tired = within(TIRED_HOURS, gap, factor);
        return switch (first.workout().legLoad()) {
            case NONE, LIGHT -> Charge.NONE;
            case MODERATE -> tired ? MODERATE : Charge.NONE;
            case HEAVY -> {
                if (tired) {
                    yield circumstances.protectsRuns(second) ? Charge.HARD : HEAVY;
                }
                yield within(FRESH_HOURS, gap, factor) ? fading(FADING_POINTS, gap, factor) : Charge.NONE;
            }
        };
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("heavy legs on Saturday evening", """
                        athlete goal=endurance
                        Wed 18:00 lift upper 50min
                        Sat 17:00 lift back-legs-glutes heavy 60min
                        Sun 08:00 run long 100min
                        """),
                Example.breaks("the same with the muscle goal", """
                        athlete goal=muscle
                        Wed 18:00 lift upper 50min
                        Sat 17:00 lift back-legs-glutes heavy 60min
                        Sun 08:00 run long 100min
                        """).alsoBreaks("MUS-01"),
                Example.breaks("moderate legs 23 h 59 min before", """
                        athlete goal=endurance
                        Wed 18:00 lift upper 50min
                        Sat 07:01 lift lower moderate 60min
                        Sun 08:00 run long 100min
                        """),
                Example.holds("moderate legs exactly 24 h before", """
                        athlete goal=endurance
                        Wed 18:00 lift upper 50min
                        Sat 07:00 lift lower moderate 60min
                        Sun 08:00 run long 100min
                        """),
                Example.breaks("heavy legs 23 h 59 min before", """
                        athlete goal=endurance
                        Wed 18:00 lift upper 50min
                        Sat 07:01 lift lower heavy 60min
                        Sun 08:00 run long 100min
                        """),
                Example.breaks("heavy legs 37 h before", """
                        athlete goal=endurance
                        Tue 18:00 lift upper 50min
                        Fri 18:00 lift back-legs-glutes heavy 60min
                        Sun 08:00 run long 100min
                        """),
                Example.breaks("heavy legs 47 h before", """
                        athlete goal=endurance
                        Tue 18:00 lift upper 50min
                        Fri 08:00 lift back-legs-glutes heavy 60min
                        Sun 08:00 run long 100min
                        """),
                Example.holds("heavy legs exactly 48 h before", """
                        athlete goal=endurance
                        Tue 18:00 lift upper 50min
                        Fri 07:00 lift back-legs-glutes heavy 60min
                        Sun 08:00 run long 100min
                        """),
                Example.breaks("heavy legs 60 h before at the age of 62", """
                        athlete goal=endurance age=62
                        Tue 18:00 lift upper 50min
                        Thu 19:00 lift back-legs-glutes heavy 60min
                        Sun 08:00 run long 100min
                        """),
                Example.holds("heavy legs exactly 72 h before at the age of 62", """
                        athlete goal=endurance age=62
                        Tue 18:00 lift upper 50min
                        Thu 07:00 lift back-legs-glutes heavy 60min
                        Sun 08:00 run long 100min
                        """));
    }
}
