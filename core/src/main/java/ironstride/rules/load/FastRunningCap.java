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

/// Only so much of the week's distance is run fast.
final class FastRunningCap implements WholeWeekRule {

    static final double THRESHOLD_SHARE = 0.10;
    static final double INTERVAL_SHARE = 0.08;
    static final double REPETITION_SHARE = 0.05;
    static final Distance INTERVAL_MOST = Distance.ofKilometres(10);
    static final Distance REPETITION_MOST = Distance.ofKilometres(8);
    static final int POINTS = 30;

    /// Weeks with less running than this have no room for the shares; there only the session library limits.
    static final Distance SMALL_WEEK = Distance.ofKilometres(40);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-05",
                Family.LOAD,
                "Fast kilometres keep their measure",
                "Of the weekly distance at most " + Wording.percent(THRESHOLD_SHARE) + " at threshold pace in one session, " + Wording.percent(INTERVAL_SHARE)
                        + " (and " + INTERVAL_MOST + ") at interval pace and " + Wording.percent(REPETITION_SHARE) + " (and " + REPETITION_MOST
                        + ") at repetition pace; weeks under " + SMALL_WEEK + " count as that long.",
                "MEDIUM " + POINTS + " for each excess",
                "A well-known coach's limits, made for runners with many kilometres.",
                "coaching");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return workout instanceof Run;
    }

    @Override
    public boolean dependsOnTime() {
        return false;
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
        var base = Distance.longerOf(total.get(), SMALL_WEEK);
        var found = new ArrayList<String>();
        for (var session : week.sessions()) {
            look(found, "threshold", at(List.of(session), Intensity.THRESHOLD), base.times(THRESHOLD_SHARE));
        }
        look(
                found,
                "interval",
                at(week.sessions(), Intensity.INTERVAL),
                Distance.shorterOf(INTERVAL_MOST, base.times(INTERVAL_SHARE)));
        look(
                found,
                "repetition",
                at(week.sessions(), Intensity.REPETITION),
                Distance.shorterOf(REPETITION_MOST, base.times(REPETITION_SHARE)));
        return found;
    }

    private static void look(List<String> found, String pace, Distance run, Distance most) {
        if (run.isLongerThan(most)) {
            found.add(run + " at " + pace + " pace, at most " + most);
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
        return List.of(
                Example.holds("no steps are known", """
                        athlete goal=endurance
                        Tue 06:30 run tempo 60min 12km
                        Sun 08:00 run long 100min 16km
                        Wed 18:00 lift lower moderate 50min
                        Fri 18:00 lift upper 50min
                        """));
    }
}
