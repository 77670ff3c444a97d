package ironstride.program;

import ironstride.quantity.Distance;
import ironstride.rules.load.FastRunning;
import ironstride.workout.Intensity;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import java.util.EnumMap;
import java.util.Map;

/// What a week may still run fast: interval and repetition kilometres are counted over the whole week, threshold
/// kilometres in each session, marathon-pace kilometres as a fifth of the week.
final class FastAllowance {

    /// A week comes out a little shorter than wished when runs do not fit, and steps end on whole seconds.
    private static final double SLACK = 0.90;

    /// A tapering week is meant to be short, so its shares are taken of what it is.
    private static final double LEAST_KILOMETRES = 1.2;

    private final Distance week;
    private final boolean tapering;
    private final Map<Intensity, Double> used = new EnumMap<>(Intensity.class);

    FastAllowance(Distance week, boolean tapering) {
        this.week = week;
        this.tapering = tapering;
    }

    /// Kilometres left at an intensity.
    double left(Intensity intensity) {
        double most = switch (intensity) {
            case EASY, STEADY -> week.kilometres();
            case MARATHON -> week.kilometres() * FastRunning.MARATHON_SHARE;
            case THRESHOLD, INTERVAL, REPETITION ->
                tapering
                        ? ofItself(intensity)
                        : FastRunning.most(intensity, week).kilometres();
        };
        return Math.max(0, most * SLACK - used.getOrDefault(intensity, 0.0));
    }

    private double ofItself(Intensity intensity) {
        double most = FastRunning.most(intensity, week).kilometres();
        return Math.max(LEAST_KILOMETRES, most * Math.min(1, week.kilometres() / FastRunning.SMALL_WEEK.kilometres()));
    }

    /// Counts the fast steps of a run that is part of the week.
    void use(Run run, RunTargets targets) {
        for (var step : run.steps()) {
            if (step.purpose() == RunBlock.Purpose.WORK && step.intensity().zone() == 3 && !isStride(step)) {
                double kilometres = step.seconds() / targets.secondsPerKilometre(step.intensity());
                used.merge(step.intensity(), kilometres, Double::sum);
            }
        }
    }

    /// Strides and short sprints are too short to count.
    private static boolean isStride(RunBlock.RunStep step) {
        return step.seconds() <= 20;
    }
}
