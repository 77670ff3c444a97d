package ironstride.strength;

import ironstride.quantity.Weight;
import java.util.Arrays;
import java.util.List;

/// Four-week waves on a training maximum of 90 %: fives, threes, a heavy week, a deload. Source: Wendler J.
public final class WaveProgression {

    private static final int[][] PERCENT = {{65, 75, 85}, {70, 80, 90}, {75, 85, 95}, {40, 50, 60}};
    private static final int TRAINING_PERCENT = 90;

    private WaveProgression() {}

    public static Weight trainingMaximum(Weight oneRepMax, Weight step) {
        return percent(oneRepMax, TRAINING_PERCENT).roundedDownTo(step);
    }

    /// The three loads of week 1 to 4.
    public static List<Weight> week(Weight trainingMaximum, int week, Weight step) {
        return Arrays.stream(PERCENT[week - 1])
                .mapToObj(percent -> percent(trainingMaximum, percent).roundedDownTo(step))
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
