package ironstride.strength;

import ironstride.quantity.Weight;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// Four-week waves on a training maximum of 90 %: fives, threes, a heavy week, a deload. Source: Wendler J.
public final class WaveProgression {

    private static final int[][] PERCENT = {{65, 75, 85}, {70, 80, 90}, {75, 85, 95}, {40, 50, 60}};
    private static final int[][] REPS = {{5, 5, 5}, {3, 3, 3}, {5, 3, 1}, {5, 5, 5}};
    private static final int TRAINING_PERCENT = 90;

    private WaveProgression() {}

    public static Weight trainingMaximum(Weight oneRepMax, Weight step) {
        return trainingMaximum(oneRepMax, weight -> weight.roundedDownTo(step));
    }

    /// @param rounded down to what can be loaded
    static Weight trainingMaximum(Weight oneRepMax, UnaryOperator<Weight> rounded) {
        return rounded.apply(percent(oneRepMax, TRAINING_PERCENT));
    }

    /// Repetitions of the three sets of week 1 to 4; of the last set in the first three weeks as many more as go.
    static List<Integer> reps(int week) {
        return Arrays.stream(REPS[week - 1]).boxed().toList();
    }

    /// The three loads of week 1 to 4.
    public static List<Weight> week(Weight trainingMaximum, int week, Weight step) {
        return week(trainingMaximum, week, weight -> weight.roundedDownTo(step));
    }

    /// @param rounded down to what can be loaded
    static List<Weight> week(Weight trainingMaximum, int week, UnaryOperator<Weight> rounded) {
        return Arrays.stream(PERCENT[week - 1])
                .mapToObj(percent -> rounded.apply(percent(trainingMaximum, percent)))
                .toList();
    }

    /// The training maximum of the next wave: up when every last set met its minimum, else down a tenth.
    ///
    /// @param step the smallest change of load, 2.5 kg in the source; one step up for the upper body, two for the
    ///     lower
    public static Weight next(Weight trainingMaximum, boolean metEveryMinimum, boolean lowerBody, Weight step) {
        return metEveryMinimum
                ? trainingMaximum.plus(step.times(lowerBody ? 2 : 1))
                : percent(trainingMaximum, TRAINING_PERCENT).roundedDownTo(step);
    }

    private static Weight percent(Weight weight, int percent) {
        return new Weight(weight.grams() * percent / 100);
    }
}
