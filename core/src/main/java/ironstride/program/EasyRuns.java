package ironstride.program;

import ironstride.quantity.Distance;
import ironstride.workout.Intensity;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.RunType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs that are easy, or mostly: recovery, easy with and without strides, long, steady, walk-runs, the shake-out.
final class EasyRuns {

    /// Walk-run ladder: seconds of running, seconds of walking, times.
    private static final int[][] LADDER = {
        {60, 90, 8},
        {90, 90, 7},
        {120, 90, 6},
        {180, 90, 5},
        {300, 120, 4},
        {480, 120, 3},
        {600, 60, 2},
        {1200, 0, 1},
        {1500, 0, 1},
        {1800, 0, 1}
    };

    private static final int WALK_SECONDS = 300;
    private static final int SHAKE_OUT_SECONDS = 570;
    private static final int SHAKE_OUT_STRIDES = 4;

    private static final String TALKING = "you can talk in sentences";

    private final RunBuilder builder;

    EasyRuns(RunBuilder builder) {
        this.builder = builder;
    }

    /// Rungs of the walk-run ladder; the last is half an hour without walking.
    static int rungs() {
        return LADDER.length;
    }

    /// An easy, recovery or long run of a distance.
    Run easy(RunType type, double kilometres) {
        return easy(type, kilometres, type == RunType.RECOVERY ? "slower than you think" : TALKING);
    }

    Run easy(RunType type, double kilometres, String note) {
        var distance = Distance.ofKilometres(kilometres);
        return builder.run(type, List.of(builder.easy(distance, note)), Optional.of(distance));
    }

    /// An easy run with a few strides at its end; the strides belong to its distance.
    Run withStrides(double kilometres, int strides) {
        var blocks = new ArrayList<RunBlock>();
        var fast = builder.strides(strides);
        double left = kilometres
                - builder.run(RunType.EASY, List.of(fast), Optional.empty())
                        .distance()
                        .map(Distance::kilometres)
                        .orElse(0.0);
        blocks.add(builder.easy(Distance.ofKilometres(VolumePlan.roundedDown(left)), TALKING));
        blocks.add(fast);
        return builder.run(RunType.EASY, blocks, Optional.of(Distance.ofKilometres(kilometres)));
    }

    /// A quarter of an hour to wake the legs, for the days before a race.
    Run shakeOut() {
        return builder.run(
                RunType.EASY,
                List.of(
                        builder.timed(RunBlock.Purpose.WORK, SHAKE_OUT_SECONDS, Intensity.EASY, "loosen up"),
                        builder.strides(SHAKE_OUT_STRIDES)),
                Optional.empty());
    }

    /// A run a little faster than easy, all through.
    Run steady(double kilometres) {
        int seconds = (int) Math.round(kilometres * builder.targets().secondsPerKilometre(Intensity.STEADY));
        return builder.run(
                RunType.STEADY,
                List.of(builder.timed(RunBlock.Purpose.WORK, seconds, Intensity.STEADY, "brisk, still in control")),
                Optional.of(Distance.ofKilometres(kilometres)));
    }

    /// An easy run without strides and without a purpose of its own.
    static boolean isPlainlyEasy(Run run) {
        return run.type() == RunType.EASY
                && run.steps().size() == 1
                && run.steps().getFirst().note().equals(TALKING);
    }

    /// The same distance with its last minutes at marathon effort. It keeps its type: so few fast minutes make no
    /// quality
    /// run, and whoever reads only the type should not take it for one.
    Run withBriskEnd(Run run, int minutes) {
        double kilometres = run.distance().orElseThrow().kilometres();
        return withFastEnd(run.type(), kilometres, minutes);
    }

    /// A long run that ends at marathon pace.
    ///
    /// @param fastMinutes length of the fast end
    Run longWithFastEnd(double kilometres, int fastMinutes) {
        return withFastEnd(RunType.LONG, kilometres, fastMinutes);
    }

    private Run withFastEnd(RunType type, double kilometres, int fastMinutes) {
        var targets = builder.targets();
        double fast = fastMinutes * 60 / targets.secondsPerKilometre(Intensity.MARATHON);
        var easy = Distance.ofKilometres(VolumePlan.roundedDown(kilometres - fast));
        return builder.run(
                type,
                List.of(
                        builder.easy(easy, "easy"),
                        builder.timed(
                                RunBlock.Purpose.WORK,
                                fastMinutes * 60,
                                Intensity.MARATHON,
                                "marathon effort to the end")),
                Optional.of(Distance.ofKilometres(kilometres)));
    }

    /// A walk-run of the ladder.
    ///
    /// @param rung 0 for the first
    Run walkRun(int rung) {
        var step = LADDER[Math.clamp(rung, 0, LADDER.length - 1)];
        var blocks = new ArrayList<RunBlock>();
        blocks.add(builder.timed(RunBlock.Purpose.WALK, WALK_SECONDS, Intensity.EASY, "walk briskly"));
        var running = builder.timed(RunBlock.Purpose.WORK, step[0], Intensity.EASY, "run easily");
        if (step[2] == 1) {
            blocks.add(running);
        } else {
            blocks.add(new RunBlock.Repeat(
                    step[2], List.of(running, builder.timed(RunBlock.Purpose.WALK, step[1], Intensity.EASY, "walk"))));
        }
        blocks.add(builder.timed(RunBlock.Purpose.WALK, WALK_SECONDS, Intensity.EASY, "walk"));
        return builder.run(RunType.WALK_RUN, blocks, Optional.empty());
    }
}
