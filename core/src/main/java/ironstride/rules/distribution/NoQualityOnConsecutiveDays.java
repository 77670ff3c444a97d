package ironstride.rules.distribution;

import ironstride.athlete.Level;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.PairRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.util.List;

/// No quality runs on consecutive days.
final class NoQualityOnConsecutiveDays implements PairRule {

    static final int POINTS = 80;
    static final int NEXT_TO_LONG_POINTS = 30;
    private static final int TWO_DAYS = 50;
    private static final Charge QUALITY = Charge.medium(POINTS);
    private static final Charge NEXT_TO_LONG = Charge.soft(NEXT_TO_LONG_POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "DST-01",
                Family.DISTRIBUTION,
                "No quality runs on consecutive days",
                "No quality runs on two days in a row or on one day, and best no quality run on the day of the long run, the day before or the day after. A long run with "
                        + Run.QUALITY_MINUTES + " fast minutes or more is a quality run itself.",
                "MEDIUM " + POINTS + ", HARD for beginners; next to the long run SOFT " + NEXT_TO_LONG_POINTS,
                "Running performance falls over days of hard work in a row; the rule is coaching practice.",
                "coaching",
                "A3");
    }

    @Override
    public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
        return hard(first) && hard(second);
    }

    private static boolean hard(Workout workout) {
        return workout.isQuality() || workout.isLong();
    }

    @Override
    public int reachHours() {
        return TWO_DAYS;
    }

    @Override
    public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        if (second.start().epochDay() > first.start().epochDay() + 1) {
            return Charge.NONE;
        }
        boolean firstFast = first.workout().isQuality();
        boolean secondFast = second.workout().isQuality();
        if (firstFast && secondFast) {
            return circumstances.runLevel() == Level.BEGINNER ? Charge.HARD : QUALITY;
        }
        return firstFast || secondFast ? NEXT_TO_LONG : Charge.NONE;
    }

    @Override
    public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        boolean sameDay = first.start().epochDay() == second.start().epochDay();
        return Wording.session(first) + " and " + Wording.session(second)
                + (sameDay ? " stand on one day" : " stand on consecutive days") + "; leave an easy day between.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("tempo the day before a long run with 20 fast minutes", """
                        athlete goal=endurance
                        Sat 07:00 run tempo 45min
                        Sun 08:00 run long 90min
                        Tue 18:00 lift back-legs-glutes moderate 45min
                        Thu 18:00 lift upper 45min
                        """)
                        .withWorkouts("the long run with 20 fast minutes", run -> fast(run, Run.QUALITY_MINUTES))
                        .alsoBreaks("DST-04"),
                Example.breaks("tempo and intervals back to back", """
                        athlete goal=endurance
                        Tue 07:00 run tempo 45min
                        Wed 07:00 run interval 45min
                        Thu 18:00 lift upper 45min
                        Fri 18:00 lift back-legs-glutes moderate 45min
                        """).alsoBreaks("DST-04", "DST-10"),
                Example.breaks("a beginner", """
                        athlete goal=endurance run=beginner strength=beginner
                        Mon 18:00 lift upper 40min
                        Tue 07:00 run tempo 40min
                        Wed 07:00 run interval 40min
                        Fri 18:00 lift back-legs-glutes moderate 40min
                        """).alsoBreaks("DST-04", "DST-05", "DST-08"),
                Example.breaks("tempo the day before the long run", """
                        athlete goal=endurance
                        Sat 07:00 run tempo 45min
                        Sun 08:00 run long 90min
                        Tue 18:00 lift back-legs-glutes moderate 45min
                        Thu 18:00 lift upper 45min
                        """),
                Example.breaks("intervals in the morning, the long run in the evening", """
                        athlete goal=endurance run=advanced
                        Sun 06:00 run interval 45min
                        Sun 17:00 run long 90min
                        Tue 18:00 lift back-legs-glutes moderate 45min
                        Thu 18:00 lift upper 45min
                        """)
                        .alsoBreaks("DST-11"),
                Example.holds("a day between", """
                        athlete goal=endurance
                        Tue 07:00 run tempo 45min
                        Thu 07:00 run interval 45min
                        Thu 18:00 lift back-legs-glutes moderate 45min
                        Fri 18:00 lift upper 45min
                        """));
    }

    private static Workout fast(Workout workout, int minutes) {
        return workout instanceof Run run && run.isLong()
                ? new Run(run.type(), run.minutes(), run.distance(), run.blocks(), minutes, run.expectedEffort())
                : workout;
    }
}
