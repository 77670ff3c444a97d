package ironstride.rules.load;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.WholeWeekRule;
import ironstride.rules.Wording;
import ironstride.workout.Mobility;
import ironstride.workout.TrainingLoad;
import ironstride.workout.Workout;
import java.util.List;

/// Days differ: a week of equal days is monotonous.
final class DaysDiffer implements WholeWeekRule {

    static final double MOST = 2.0;
    static final int POINTS = 10;
    static final int SESSIONS_TO_JUDGE = 3;
    private static final Charge CHARGE = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-06",
                Family.LOAD,
                "Days that differ",
                "Monotony, the mean of the seven daily loads over their spread, stays under " + Wording.number(MOST)
                        + "; judged from " + SESSIONS_TO_JUDGE + " sessions on, mobility not counted.",
                "SOFT " + POINTS,
                "Equal days wear athletes down more than the same work spread unevenly; a convention.",
                "Foster");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return !(workout instanceof Mobility);
    }

    @Override
    public Aspect looksAt() {
        return Aspect.DAYS;
    }

    @Override
    public Charge charge(TrainingWeek week, Circumstances circumstances) {
        int sessions = 0;
        for (var session : week.sessions()) {
            sessions += session.workout() instanceof Mobility ? 0 : 1;
        }
        return sessions >= SESSIONS_TO_JUDGE && monotony(week) >= MOST ? CHARGE : Charge.NONE;
    }

    private static double monotony(TrainingWeek week) {
        var daily = new double[7];
        long monday = week.monday().toEpochDay();
        for (var session : week.sessions()) {
            if (!(session.workout() instanceof Mobility)) {
                daily[Math.clamp(session.start().epochDay() - monday, 0, 6)] += TrainingLoad.of(session.workout());
            }
        }
        return TrainingLoad.monotony(daily).orElse(0.0);
    }

    @Override
    public List<PlacedSession> named(TrainingWeek week, Circumstances circumstances) {
        return List.of();
    }

    @Override
    public String sentence(TrainingWeek week, Charge charge, Circumstances circumstances) {
        return "The days are much alike: monotony " + Wording.number(monotony(week)) + ", and under "
                + Wording.number(MOST) + " is better.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("six equal days", """
                        athlete run=advanced
                        Mon 07:00 run easy 50min
                        Tue 07:00 run easy 50min
                        Wed 07:00 run easy 50min
                        Thu 07:00 lift lower moderate 25min
                        Fri 07:00 run easy 50min
                        Sat 07:00 lift upper 30min
                        """).alsoBreaks("DST-06"),
                Example.holds("hard days and easy days", """
                        athlete goal=health
                        Tue 07:00 run tempo 50min
                        Tue 18:00 lift lower moderate 50min
                        Thu 07:00 run easy 40min
                        Fri 18:00 lift upper 50min
                        Sun 08:00 run long 100min
                        """));
    }
}
