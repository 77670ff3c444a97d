package ironstride.rules.load;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.quantity.Rpe;
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
    private static final int EXAMPLE_SECONDS = 1200;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-05",
                Family.LOAD,
                "Fast kilometres keep their measure",
                "Of the weekly distance at most " + Wording.percent(FastRunning.MARATHON_SHARE)
                        + " at marathon pace (and " + FastRunning.MARATHON_MOST + ", and "
                        + FastRunning.MARATHON_MINUTES + " min) and "
                        + Wording.percent(FastRunning.THRESHOLD_SHARE)
                        + " at threshold pace in one session; in a week " + Wording.percent(FastRunning.INTERVAL_SHARE)
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
            look(found, Intensity.MARATHON, List.of(session), total.get());
            lookAtMinutes(found, session);
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

    private static void lookAtMinutes(List<String> found, PlacedSession session) {
        int seconds = 0;
        for (var step : session.run().map(Run::steps).orElse(List.of())) {
            seconds += isWorkAt(step, Intensity.MARATHON) ? step.seconds() : 0;
        }
        if (seconds > FastRunning.MARATHON_MINUTES * 60) {
            found.add((seconds + 59) / 60 + " min at marathon pace, at most " + FastRunning.MARATHON_MINUTES + " min");
        }
    }

    private static boolean isWorkAt(RunBlock.RunStep step, Intensity intensity) {
        return step.intensity() == intensity && step.purpose() == RunBlock.Purpose.WORK;
    }

    /// Distance of the work steps at an intensity, where their pace is known; races do not count.
    private static Distance at(List<PlacedSession> sessions, Intensity intensity) {
        var sum = Distance.ZERO;
        for (var session : sessions) {
            if (session.workout() instanceof Run run && !run.isRace() && run.type() != RunType.TIME_TRIAL) {
                for (var step : run.steps()) {
                    if (isWorkAt(step, intensity)) {
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
        return "With " + Wording.sessions(named(week, circumstances)) + " the week's "
                + RunDistances.ofWeek(week).orElse(Distance.ZERO) + " of running hold "
                + String.join("; ", excesses(week)) + ".";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("5.1 km at threshold pace in a week of 50 km", """
                        athlete goal=endurance
                        Tue 06:30 run cruise 60min 12km
                        Thu 06:30 run easy 150min 24km
                        Sun 08:00 run long 90min 14km
                        Tue 18:00 lift lower moderate 50min
                        Fri 18:00 lift upper 50min
                        """)
                        .withWorkouts("5.1 km of the cruise run at threshold pace", run -> atThreshold(run, 5.1)),
                Example.holds("5 km at threshold pace in a week of 50 km", """
                        athlete goal=endurance
                        Tue 06:30 run cruise 60min 12km
                        Thu 06:30 run easy 150min 24km
                        Sun 08:00 run long 90min 14km
                        Tue 18:00 lift lower moderate 50min
                        Fri 18:00 lift upper 50min
                        """)
                        .withWorkouts("5 km of the cruise run at threshold pace", run -> atThreshold(run, 5)),
                Example.holds("no steps are known", """
                        athlete goal=endurance
                        Tue 06:30 run tempo 60min 12km
                        Sun 08:00 run long 100min 16km
                        Wed 18:00 lift lower moderate 50min
                        Fri 18:00 lift upper 50min
                        """));
    }

    private static Workout atThreshold(Workout workout, double kilometres) {
        if (!(workout instanceof Run run) || run.type() != RunType.CRUISE) {
            return workout;
        }
        var fast = new RunBlock.RunStep(
                RunBlock.Purpose.WORK,
                new End.AfterDistance(Distance.ofKilometres(kilometres)),
                EXAMPLE_SECONDS,
                Intensity.THRESHOLD,
                new Target.Effort(Rpe.of(7)),
                "");
        return new Run(
                run.type(), run.minutes(), run.distance(), List.of(fast), run.fastMinutes(), run.expectedEffort());
    }
}
