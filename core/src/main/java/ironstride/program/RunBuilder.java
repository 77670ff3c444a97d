package ironstride.program;

import ironstride.quantity.Distance;
import ironstride.quantity.Pace;
import ironstride.quantity.Rpe;
import ironstride.workout.End;
import ironstride.workout.Intensity;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.RunType;
import ironstride.workout.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes steps with their targets, and runs of steps with their length.
final class RunBuilder {

    private static final int COOL_DOWN_SECONDS = 600;

    /// Short relaxed accelerations; they are no work that tires.
    private static final int STRIDE_SECONDS = 20;

    private static final int STRIDE_REST_SECONDS = 60;

    private final RunTargets targets;

    RunBuilder(RunTargets targets) {
        this.targets = targets;
    }

    RunTargets targets() {
        return targets;
    }

    RunBlock.RunStep timed(RunBlock.Purpose purpose, int seconds, Intensity intensity, String note) {
        return new RunBlock.RunStep(
                purpose,
                new End.AfterTime(Math.max(1, seconds)),
                Math.max(1, seconds),
                intensity,
                purpose == RunBlock.Purpose.WALK ? new Target.Effort(Rpe.of(2)) : targets.target(intensity),
                note);
    }

    /// Fast work whose rhythm is told by feel.
    RunBlock.RunStep byFeel(int seconds, Intensity intensity, double effort, String note) {
        return new RunBlock.RunStep(
                RunBlock.Purpose.WORK,
                new End.AfterTime(seconds),
                seconds,
                intensity,
                new Target.Effort(Rpe.of(effort)),
                note);
    }

    RunBlock.RunStep easy(Distance distance, String note) {
        int seconds = (int) Math.round(distance.kilometres() * targets.easySecondsPerKilometre());
        return new RunBlock.RunStep(
                RunBlock.Purpose.WORK,
                new End.AfterDistance(distance),
                seconds,
                Intensity.EASY,
                targets.target(Intensity.EASY),
                note);
    }

    /// A stretch at race pace.
    RunBlock.RunStep atRacePace(Distance distance, Pace pace, Intensity intensity) {
        return new RunBlock.RunStep(
                RunBlock.Purpose.WORK,
                new End.AfterDistance(distance),
                (int) Math.round(pace.secondsFor(distance)),
                intensity,
                targets.raceTarget(intensity),
                "race pace");
    }

    /// Flat, fast and relaxed; walked back.
    RunBlock.Repeat strides(int times) {
        return new RunBlock.Repeat(
                times,
                List.of(
                        byFeel(STRIDE_SECONDS, Intensity.REPETITION, 6, "fast and relaxed, not all out"),
                        timed(RunBlock.Purpose.WALK, STRIDE_REST_SECONDS, Intensity.EASY, "walk")));
    }

    /// Work between an easy beginning and an easy end.
    Run around(RunType type, int warmUpSeconds, List<? extends RunBlock> work) {
        var blocks = new ArrayList<RunBlock>();
        blocks.add(timed(RunBlock.Purpose.WARM_UP, warmUpSeconds, Intensity.EASY, "easy"));
        blocks.addAll(work);
        blocks.add(timed(RunBlock.Purpose.COOL_DOWN, COOL_DOWN_SECONDS, Intensity.EASY, "easy"));
        return run(type, blocks, Optional.empty());
    }

    /// A run of blocks; its distance is the one said, or what the blocks come to.
    Run run(RunType type, List<? extends RunBlock> blocks, Optional<Distance> said) {
        int seconds = 0;
        int fast = 0;
        double kilometres = 0;
        for (var block : blocks) {
            for (var step : block.unrolled()) {
                seconds += step.seconds();
                fast += step.intensity().zone() > 1 ? step.seconds() : 0;
                kilometres += kilometres(step);
            }
        }
        int minutes = (int) Math.ceil(seconds / 60.0);
        var distance = said.orElse(Distance.ofKilometres(VolumePlan.roundedDown(kilometres)));
        var effort = Run.outline(type, minutes, Optional.empty()).expectedEffort();
        return new Run(type, minutes, Optional.of(distance), List.copyOf(blocks), Math.round(fast / 60f), effort);
    }

    /// What is walked is not run.
    private double kilometres(RunBlock.RunStep step) {
        if (step.purpose() == RunBlock.Purpose.WALK) {
            return 0;
        }
        return step.end() instanceof End.AfterDistance(var distance)
                ? distance.kilometres()
                : step.seconds() / targets.secondsPerKilometre(step.intensity());
    }
}
