package ironstride.program;

import ironstride.athlete.Level;
import ironstride.athlete.RaceDistance;
import ironstride.quantity.Distance;
import ironstride.quantity.Rpe;
import ironstride.rules.load.FastRunning;
import ironstride.workout.End;
import ironstride.workout.Intensity;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.RunType;
import ironstride.workout.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds runs with their steps.
final class RunLibrary {

    private static final int WARM_UP_MINUTES = 15;
    private static final int COOL_DOWN_MINUTES = 10;

    /// How much of the usual work a level does.
    private static final double[] LEVEL_FACTOR = {0.6, 1.0, 1.3};

    /// Walk-run ladder: seconds of running, seconds of walking, times.
    private static final int[][] LADDER = {
        {60, 90, 8}, {90, 90, 7}, {120, 90, 6}, {180, 90, 5}, {300, 120, 4}, {480, 120, 3}, {600, 60, 2}
    };

    private final RunTargets targets;
    private final double factor;

    RunLibrary(RunTargets targets, Level level) {
        this.targets = targets;
        this.factor = LEVEL_FACTOR[level.ordinal()];
    }

    /// An easy, recovery or long run of a distance.
    Run steady(RunType type, double kilometres) {
        var distance = Distance.ofKilometres(kilometres);
        int seconds = (int) Math.round(kilometres * targets.easySecondsPerKilometre());
        var step = new RunBlock.RunStep(
                RunBlock.Purpose.WORK,
                new End.AfterDistance(distance),
                seconds,
                Intensity.EASY,
                targets.target(Intensity.EASY),
                type == RunType.RECOVERY ? "slower than you think" : "you can talk in sentences");
        return run(type, List.of(step), Optional.of(distance));
    }

    /// A long run that ends at marathon pace.
    ///
    /// @param fastMinutes length of the fast end
    Run longWithFastEnd(double kilometres, int fastMinutes) {
        double fast = fastMinutes * 60 / targets.secondsPerKilometre(Intensity.MARATHON);
        var blocks = List.<RunBlock>of(
                timed(
                        RunBlock.Purpose.WORK,
                        (int) Math.round((kilometres - fast) * targets.easySecondsPerKilometre()),
                        Intensity.EASY,
                        "easy"),
                timed(RunBlock.Purpose.WORK, fastMinutes * 60, Intensity.MARATHON, "marathon effort to the end"));
        return run(RunType.LONG, blocks, Optional.of(Distance.ofKilometres(kilometres)));
    }

    /// A walk-run of the ladder.
    ///
    /// @param rung 0 for the first
    Run walkRun(int rung) {
        var step = LADDER[Math.min(rung, LADDER.length - 1)];
        var blocks = List.<RunBlock>of(
                timed(RunBlock.Purpose.WALK, 300, Intensity.EASY, "walk briskly"),
                new RunBlock.Repeat(
                        step[2],
                        List.of(
                                timed(RunBlock.Purpose.WORK, step[0], Intensity.EASY, "run easily"),
                                timed(RunBlock.Purpose.WALK, step[1], Intensity.EASY, "walk"))),
                timed(RunBlock.Purpose.WALK, 300, Intensity.EASY, "walk"));
        double kilometres = step[2] * step[0] / targets.easySecondsPerKilometre();
        return run(RunType.WALK_RUN, blocks, Optional.of(Distance.ofKilometres(VolumePlan.roundedDown(kilometres))));
    }

    /// A quality run.
    ///
    /// @param week the week's distance, which caps the fast part
    /// @param share of the usual work, such as 0.6 in a lighter week
    Run quality(RunType type, Distance week, double share, RaceDistance.Category race) {
        double work = factor * share;
        return switch (type) {
            case TEMPO ->
                around(
                        type,
                        List.of(timed(
                                RunBlock.Purpose.WORK,
                                capped(Intensity.THRESHOLD, (int) (1200 * work), 1, week),
                                Intensity.THRESHOLD,
                                "comfortably hard")));
            case CRUISE -> repeats(type, 4 * work, 360, Intensity.THRESHOLD, 60, week);
            case INTERVAL -> repeats(type, 5 * work, 180, Intensity.INTERVAL, 150, week);
            case REPS -> repeats(type, 8 * work, 45, Intensity.REPETITION, 100, week);
            case HILL ->
                around(
                        type,
                        List.of(new RunBlock.Repeat(
                                times(6 * work),
                                List.of(
                                        timed(
                                                RunBlock.Purpose.WORK,
                                                10,
                                                Intensity.REPETITION,
                                                "uphill, as fast as you can"),
                                        timed(RunBlock.Purpose.REST, 90, Intensity.EASY, "walk down")))));
            case FARTLEK -> repeats(type, 10 * work, 60, Intensity.INTERVAL, 60, week);
            case RACE_PACE -> repeats(type, 3 * work, racePaceSeconds(race), racePace(race), 150, week);
            case RECOVERY, EASY, LONG, STEADY, PROGRESSION, TIME_TRIAL, RACE, WALK_RUN ->
                throw new IllegalArgumentException(type.word() + " is not built as a quality run");
        };
    }

    private static int racePaceSeconds(RaceDistance.Category race) {
        return switch (race) {
            case FIVE_KM -> 240;
            case TEN_KM -> 480;
            case HALF_MARATHON -> 600;
            case MARATHON, ULTRA -> 900;
        };
    }

    private static Intensity racePace(RaceDistance.Category race) {
        return switch (race) {
            case FIVE_KM -> Intensity.INTERVAL;
            case TEN_KM, HALF_MARATHON -> Intensity.THRESHOLD;
            case MARATHON, ULTRA -> Intensity.MARATHON;
        };
    }

    private Run repeats(RunType type, double times, int seconds, Intensity intensity, int rest, Distance week) {
        int most = Math.max(1, capped(intensity, seconds, 50, week) / seconds);
        int count = Math.clamp(times(times), 1, most);
        return around(
                type,
                List.of(new RunBlock.Repeat(
                        count,
                        List.of(
                                timed(RunBlock.Purpose.WORK, seconds, intensity, ""),
                                timed(RunBlock.Purpose.REST, rest, Intensity.EASY, "jog")))));
    }

    /// Seconds at an intensity, `times` times over, held to what the week may have.
    private int capped(Intensity intensity, int seconds, int times, Distance week) {
        double most = FastRunning.most(intensity, week).kilometres() * targets.secondsPerKilometre(intensity);
        return (int) Math.min((double) seconds * times, most / (1 + 0.02));
    }

    private static int times(double times) {
        return Math.max(2, (int) Math.round(times));
    }

    private Run around(RunType type, List<? extends RunBlock> work) {
        var blocks = new ArrayList<RunBlock>();
        blocks.add(timed(RunBlock.Purpose.WARM_UP, WARM_UP_MINUTES * 60, Intensity.EASY, "easy"));
        blocks.addAll(work);
        blocks.add(timed(RunBlock.Purpose.COOL_DOWN, COOL_DOWN_MINUTES * 60, Intensity.EASY, "easy"));
        return run(type, blocks, Optional.empty());
    }

    private RunBlock.RunStep timed(RunBlock.Purpose purpose, int seconds, Intensity intensity, String note) {
        return new RunBlock.RunStep(
                purpose,
                new End.AfterTime(Math.max(1, seconds)),
                Math.max(1, seconds),
                intensity,
                purpose == RunBlock.Purpose.WALK ? new Target.Effort(Rpe.of(2)) : targets.target(intensity),
                note);
    }

    private Run run(RunType type, List<? extends RunBlock> blocks, Optional<Distance> said) {
        int seconds = 0;
        int fast = 0;
        double kilometres = 0;
        for (var block : blocks) {
            for (var step : block.unrolled()) {
                seconds += step.seconds();
                fast += step.intensity().zone() > 1 ? step.seconds() : 0;
                kilometres += step.seconds() / targets.secondsPerKilometre(step.intensity());
            }
        }
        int minutes = (int) Math.ceil(seconds / 60.0);
        var distance = said.orElse(Distance.ofKilometres(VolumePlan.roundedDown(kilometres)));
        var effort = Run.outline(type, minutes, Optional.empty()).expectedEffort();
        return new Run(type, minutes, Optional.of(distance), List.copyOf(blocks), Math.round(fast / 60f), effort);
    }
}
