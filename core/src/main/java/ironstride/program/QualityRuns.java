package ironstride.program;

import ironstride.athlete.Level;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.plan.Phase;
import ironstride.quantity.Distance;
import ironstride.workout.End;
import ironstride.workout.Intensity;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.RunType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds quality runs with their steps, within what the week may run fast.
final class QualityRuns {

    private static final int WARM_UP_SECONDS = 900;
    private static final int LONG_WARM_UP_SECONDS = 1200;
    private static final int WARM_UP_STRIDES = 4;
    private static final int THIRD_SECONDS = 900;

    /// How much of the usual work a level does.
    private static final double[] LEVEL_FACTOR = {0.6, 1.0, 1.3};

    /// Blocks this long, in kilometres, are few.
    private static final double LONG_BLOCK = 3;

    private static final int MOST_LONG_BLOCKS = 3;

    /// Beginners run nine tenths of their time easily, so half as much at marathon effort as others.
    private static final double BEGINNER_SHARE = 0.5;

    /// Half a lap of a track.
    private static final Distance REPETITION = Distance.ofMetres(200);

    private static final Distance TEST_SHORT = Distance.ofKilometres(3);
    private static final Distance TEST_LONG = Distance.ofKilometres(5);
    private static final Distance FIVE_FROM = Distance.ofKilometres(40);

    private final RunBuilder builder;
    private final Optional<Race> race;
    private final double factor;
    private final boolean novel;

    QualityRuns(RunBuilder builder, Optional<Race> race, Level level) {
        this.builder = builder;
        this.race = race;
        this.factor = LEVEL_FACTOR[level.ordinal()];
        this.novel = level == Level.BEGINNER;
    }

    /// A quality run.
    ///
    /// @param share of the usual work, such as 0.6 in a lighter week
    Run of(RunType type, Phase phase, double share, FastAllowance fast) {
        double work = factor * share;
        return switch (type) {
            case TEMPO ->
                builder.around(
                        type,
                        WARM_UP_SECONDS,
                        List.of(work(fast, Intensity.THRESHOLD, 1200 * work, "comfortably hard")));
            case CRUISE -> repeats(type, 4 * work, 360, Intensity.THRESHOLD, 60, fast);
            case INTERVAL -> repeats(type, 5 * work, 180, Intensity.INTERVAL, 150, fast);
            case REPS -> repetitions(8 * work, fast);
            case HILL -> hills(phase, 6 * work);
            case FARTLEK -> fartlek(10 * work, fast);
            case RACE_PACE -> racePace(4 * work, share, fast);
            case PROGRESSION -> progression(Math.min(1.2, work), fast);
            case RECOVERY, EASY, LONG, STEADY, TIME_TRIAL, RACE, WALK_RUN ->
                throw new IllegalArgumentException(type.word() + " is not built as a quality run");
        };
    }

    /// Three or five kilometres as fast as possible, to train by.
    ///
    /// @param week the week's distance; five kilometres are for those who run a lot
    Run timeTrial(Distance week) {
        var distance = week.isLongerThan(FIVE_FROM) ? TEST_LONG : TEST_SHORT;
        int seconds =
                (int) Math.round(distance.kilometres() * builder.targets().secondsPerKilometre(Intensity.INTERVAL));
        var test = builder.byFeel(seconds, Intensity.INTERVAL, 9, "as fast as you can hold to the end");
        return builder.around(
                RunType.TIME_TRIAL,
                LONG_WARM_UP_SECONDS,
                List.of(new RunBlock.RunStep(
                        test.purpose(),
                        new End.AfterDistance(distance),
                        seconds,
                        test.intensity(),
                        test.target(),
                        test.note())));
    }

    private RunBlock.RunStep work(FastAllowance fast, Intensity intensity, double seconds, String note) {
        int length = (int) Math.min(seconds, seconds(fast, intensity));
        return builder.timed(RunBlock.Purpose.WORK, length, intensity, note);
    }

    private double seconds(FastAllowance fast, Intensity intensity) {
        return fast.left(intensity) * builder.targets().secondsPerKilometre(intensity);
    }

    private Run repeats(RunType type, double times, int seconds, Intensity intensity, int rest, FastAllowance fast) {
        int count = Math.max(1, Math.min(times(times), (int) (seconds(fast, intensity) / seconds)));
        int each = (int) Math.min(seconds, Math.max(30, seconds(fast, intensity) / count));
        var work = List.of(
                builder.timed(RunBlock.Purpose.WORK, each, intensity, ""),
                builder.timed(RunBlock.Purpose.REST, rest, Intensity.EASY, "jog"));
        return builder.around(type, WARM_UP_SECONDS, warm(type, new RunBlock.Repeat(count, work)));
    }

    private Run repetitions(double times, FastAllowance fast) {
        double each = REPETITION.kilometres();
        int count = Math.max(2, Math.min(times(times), (int) (fast.left(Intensity.REPETITION) / each)));
        var step = new RunBlock.RunStep(
                RunBlock.Purpose.WORK,
                new End.AfterDistance(REPETITION),
                (int) Math.round(each * builder.targets().secondsPerKilometre(Intensity.REPETITION)),
                Intensity.REPETITION,
                builder.targets().target(Intensity.REPETITION),
                "fast and tall");
        var rest = builder.timed(RunBlock.Purpose.REST, 100, Intensity.EASY, "jog");
        return builder.around(
                RunType.REPS, WARM_UP_SECONDS, warm(RunType.REPS, new RunBlock.Repeat(count, List.of(step, rest))));
    }

    /// Strides before what is faster than threshold, for those who know fast running.
    private List<RunBlock> warm(RunType type, RunBlock work) {
        boolean strides = !novel && (type == RunType.INTERVAL || type == RunType.REPS);
        return strides ? List.of(builder.strides(WARM_UP_STRIDES), work) : List.of(work);
    }

    /// Short sprints in the base; later a minute at a time.
    private Run hills(Phase phase, double times) {
        boolean sprints = phase == Phase.BASE;
        var up = sprints
                ? builder.byFeel(10, Intensity.REPETITION, 9, "uphill, as fast as you can")
                : builder.byFeel(60, Intensity.INTERVAL, 8, "uphill, hard");
        var down = sprints
                ? builder.timed(RunBlock.Purpose.WALK, 90, Intensity.EASY, "walk down")
                : builder.timed(RunBlock.Purpose.REST, 90, Intensity.EASY, "jog down");
        return builder.around(
                RunType.HILL,
                sprints ? LONG_WARM_UP_SECONDS : WARM_UP_SECONDS,
                List.of(new RunBlock.Repeat(times(times), List.of(up, down))));
    }

    private Run fartlek(double times, FastAllowance fast) {
        int most = (int) (seconds(fast, Intensity.INTERVAL) / 60);
        int count = Math.clamp(times(times), 2, Math.max(2, most));
        return builder.around(
                RunType.FARTLEK,
                600,
                List.of(new RunBlock.Repeat(
                        count,
                        List.of(
                                builder.byFeel(60, Intensity.INTERVAL, 7.5, "hard, by feel"),
                                builder.timed(RunBlock.Purpose.REST, 60, Intensity.EASY, "easy")))));
    }

    /// A third easy, a third at marathon effort, a third at threshold.
    private Run progression(double work, FastAllowance fast) {
        int third = (int) (THIRD_SECONDS * Math.max(0.9, work));
        double fit = Math.min(
                THIRD_SECONDS * work, Math.min(seconds(fast, Intensity.THRESHOLD), seconds(fast, Intensity.MARATHON)));
        int seconds = (int) fit / 30 * 30;
        var blocks = new ArrayList<RunBlock>();
        blocks.add(builder.timed(RunBlock.Purpose.WORK, third, Intensity.EASY, "easy"));
        blocks.add(builder.timed(RunBlock.Purpose.WORK, seconds, Intensity.MARATHON, "a little faster"));
        blocks.add(builder.timed(RunBlock.Purpose.WORK, seconds, Intensity.THRESHOLD, "comfortably hard"));
        return builder.run(RunType.PROGRESSION, blocks, Optional.empty());
    }

    /// Blocks at the pace of the goal race, by distance where the pace is known.
    private Run racePace(double times, double share, FastAllowance fast) {
        double length =
                race.map(Race::distance).map(QualityRuns::blockKilometres).orElse(2.0);
        var intensity = race.map(Race::distance).map(QualityRuns::raceIntensity).orElse(Intensity.THRESHOLD);
        var pace = builder.targets().racePace();
        double left = fast.left(intensity) * (novel && intensity == Intensity.MARATHON ? BEGINNER_SHARE : 1);
        int most = length >= LONG_BLOCK ? times(MOST_LONG_BLOCKS * share) : times(times);
        int count = Math.clamp((int) (left / length), 2, Math.max(2, most));
        double each = Math.max(0.2, VolumePlan.roundedDown(Math.min(length, left / count)));
        var distance = Distance.ofKilometres(each);
        int seconds = (int) (each * builder.targets().secondsPerKilometre(intensity)) / 10 * 10;
        var step = pace.map(known -> builder.atRacePace(distance, known, intensity))
                .orElseGet(() -> builder.timed(RunBlock.Purpose.WORK, seconds, intensity, "race effort"));
        return builder.around(
                RunType.RACE_PACE,
                WARM_UP_SECONDS,
                List.of(new RunBlock.Repeat(
                        count, List.of(step, builder.timed(RunBlock.Purpose.REST, 150, Intensity.EASY, "jog")))));
    }

    private static double blockKilometres(RaceDistance race) {
        if (race.distance().kilometres() < RaceDistance.FIVE_KM.distance().kilometres()) {
            return race.distance().kilometres() < TEST_SHORT.kilometres() ? 0.4 : 0.6;
        }
        return switch (race.category()) {
            case FIVE_KM -> 1;
            case TEN_KM -> 2;
            case HALF_MARATHON -> 3;
            case MARATHON, ULTRA -> 5;
        };
    }

    private static Intensity raceIntensity(RaceDistance race) {
        if (race.distance().kilometres() < TEST_SHORT.kilometres()) {
            return Intensity.REPETITION;
        }
        return switch (race.category()) {
            case FIVE_KM -> Intensity.INTERVAL;
            case TEN_KM -> Intensity.THRESHOLD;
            case HALF_MARATHON, MARATHON, ULTRA -> Intensity.MARATHON;
        };
    }

    private static int times(double times) {
        return Math.max(2, (int) Math.round(times));
    }
}
