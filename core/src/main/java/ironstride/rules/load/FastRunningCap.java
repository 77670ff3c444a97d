package ironstride.rules.load;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.WholeWeekRule;
import ironstride.rules.Wording;
import ironstride.workout.End;
import ironstride.workout.Intensity;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.RunType;
import ironstride.workout.Target;
import ironstride.workout.Workout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Only so much of the week's distance is run fast.
final class FastRunningCap implements WholeWeekRule {

    static final int POINTS = 30;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-05",
                Family.LOAD,
                "Fast kilometres keep their measure",
                "Of the weekly distance at most " + Wording.percent(FastRunning.THRESHOLD_SHARE)
                        + " at threshold pace in one session, " + Wording.percent(FastRunning.INTERVAL_SHARE)
                        + " (and " + FastRunning.INTERVAL_MOST + ") at interval pace and "
                        + Wording.percent(FastRunning.REPETITION_SHARE) + " (and " + FastRunning.REPETITION_MOST
                        + ") at repetition pace; weeks under " + FastRunning.SMALL_WEEK + " count as that long.",
                "MEDIUM " + POINTS + " for each excess",
                "A well-known coach's limits, made for runners with many kilometres.",
                "coaching");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return workout instanceof Run;
    }

    @Override
    public Aspect looksAt() {
        return Aspect.CONTENT;
    }

    @Override
    public Charge charge(TrainingWeek week, Circumstances circumstances) {
        return Charge.medium(POINTS * excesses(week).size());
    }

    private static List<String> excesses(TrainingWeek week) {
        var total = RunDistances.ofWeek(week);
        if (total.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<String>();
        for (var session : week.sessions()) {
            look(found, Intensity.THRESHOLD, List.of(session), total.get());
        }
        look(found, Intensity.INTERVAL, week.sessions(), total.get());
        look(found, Intensity.REPETITION, week.sessions(), total.get());
        return found;
    }

    private static void look(List<String> found, Intensity pace, List<PlacedSession> sessions, Distance week) {
        var run = at(sessions, pace);
        var most = FastRunning.most(pace, week);
        if (run.isLongerThan(most)) {
            found.add(run + " at " + pace.name().toLowerCase(Locale.ROOT) + " pace, at most " + most);
        }
    }

    /// Distance of the work steps at an intensity, where their pace is known; races do not count.
    private static Distance at(List<PlacedSession> sessions, Intensity intensity) {
        var sum = Distance.ZERO;
        for (var session : sessions) {
            if (session.workout() instanceof Run run && !run.isRace() && run.type() != RunType.TIME_TRIAL) {
                for (var step : run.steps()) {
                    if (step.intensity() == intensity && step.purpose() == RunBlock.Purpose.WORK) {
                        sum = sum.plus(length(step));
                    }
                }
            }
        }
        return sum;
    }

    private static Distance length(RunBlock.RunStep step) {
        return switch (step.end()) {
            case End.AfterDistance(Distance distance) -> distance;
            case End.AfterTime _, End.OnLapButton _ ->
                step.target() instanceof Target.PaceRange(var slowest, var _)
                        ? slowest.distanceIn(step.seconds())
                        : Distance.ZERO;
        };
    }

    @Override
    public List<PlacedSession> named(TrainingWeek week, Circumstances circumstances) {
        return week.sessions().stream()
                .filter(session -> session.workout().isQuality())
                .toList();
    }

    @Override
    public String sentence(TrainingWeek week, Charge charge, Circumstances circumstances) {
        return "The week holds " + String.join("; ", excesses(week)) + ".";
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.holds("no steps are known", """
                        athlete goal=endurance
                        Tue 06:30 run tempo 60min 12km
                        Sun 08:00 run long 100min 16km
                        Wed 18:00 lift lower moderate 50min
                        Fri 18:00 lift upper 50min
                        """));
    }
}
