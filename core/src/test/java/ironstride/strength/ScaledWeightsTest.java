package ironstride.strength;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.quantity.Rpe;
import ironstride.quantity.Weight;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Somebody who counts in pounds, with steps and increments to match, gets the same decisions.
class ScaledWeightsTest {

    private static final int LOGS = 500;

    /// Kilograms and pounds of the same number: 60 kg and 60 lb.
    private static Weight kilograms(double number) {
        return Weight.ofKilograms(number);
    }

    private static Weight pounds(double number) {
        return new Weight(Math.round(number / 2.5) * STEP_IN_POUNDS.grams());
    }

    private static final Weight STEP = Weight.ofKilograms(2.5);
    private static final Weight STEP_IN_POUNDS = Weight.ofKilograms(2.5 * 2.20462);

    private static long steps(Weight weight, Weight step) {
        return Math.round((double) weight.grams() / step.grams());
    }

    @Test
    void doubleProgression() {
        var one = new DoubleProgression(8, 12, STEP, STEP);
        var other = new DoubleProgression(8, 12, STEP_IN_POUNDS, STEP_IN_POUNDS);
        var random = new SplittableRandom(1);
        var state = new DoubleProgression.State(kilograms(60), 8, 0);
        var scaled = new DoubleProgression.State(pounds(60), 8, 0);
        for (int k = 0; k < LOGS; k++) {
            var reps = new int[] {random.nextInt(6, 14), random.nextInt(6, 14), 12};
            state = one.next(state, reps);
            scaled = other.next(scaled, reps);
            assertThat(steps(scaled.load(), STEP_IN_POUNDS)).isEqualTo(steps(state.load(), STEP));
            assertThat(scaled.targetReps()).isEqualTo(state.targetReps());
            assertThat(scaled.fails()).isEqualTo(state.fails());
            if (state.load().kilograms() < 25) {
                state = new DoubleProgression.State(kilograms(60), 8, 0);
                scaled = new DoubleProgression.State(pounds(60), 8, 0);
            }
        }
    }

    @Test
    void linearProgression() {
        var one = new LinearProgression(5, Weight.ofKilograms(5), STEP);
        var other = new LinearProgression(5, pounds(5), STEP_IN_POUNDS);
        var random = new SplittableRandom(2);
        var state = new LinearProgression.State(kilograms(100), 0);
        var scaled = new LinearProgression.State(pounds(100), 0);
        for (int k = 0; k < LOGS; k++) {
            var reps = new int[] {5, 5, random.nextInt(10) < 6 ? 4 : 5};
            state = one.next(state, reps);
            scaled = other.next(scaled, reps);
            assertThat(steps(scaled.load(), STEP_IN_POUNDS)).isEqualTo(steps(state.load(), STEP));
            assertThat(scaled.fails()).isEqualTo(state.fails());
        }
    }

    @Test
    void autoregulation() {
        var random = new SplittableRandom(3);
        double estimate = 140;
        double scaled = 140 * 2.20462;
        for (int k = 0; k < LOGS; k++) {
            int reps = random.nextInt(1, 9);
            var effort = Rpe.of(random.nextInt(14, 21) / 2.0);
            double load = Autoregulation.load(estimate, reps, effort) * (0.9 + random.nextDouble() * 0.2);
            estimate = Autoregulation.estimate(estimate, load, reps, effort);
            scaled = Autoregulation.estimate(scaled, load * 2.20462, reps, effort);
            assertThat(scaled / estimate).isBetween(2.20461, 2.20463);
        }
    }

    @Test
    void loadsOfAWave() {
        for (int maximum = 40; maximum <= 200; maximum += 10) {
            var training = WaveProgression.trainingMaximum(kilograms(maximum), STEP);
            var scaled = WaveProgression.trainingMaximum(pounds(maximum), STEP_IN_POUNDS);
            for (int week = 1; week <= 4; week++) {
                assertThat(WaveProgression.week(scaled, week, STEP_IN_POUNDS).stream()
                                .map(load -> steps(load, STEP_IN_POUNDS)))
                        .as("%d, week %d", maximum, week)
                        .containsExactlyElementsOf(WaveProgression.week(training, week, STEP).stream()
                                .map(load -> steps(load, STEP))
                                .toList());
            }
        }
    }

    @Test
    void theNextWave() {
        for (int maximum = 40; maximum <= 200; maximum += 10) {
            for (boolean met : new boolean[] {true, false}) {
                var next = WaveProgression.next(kilograms(maximum), met, true, STEP);
                var scaled = WaveProgression.next(pounds(maximum), met, true, STEP_IN_POUNDS);
                assertThat((double) scaled.grams() / STEP_IN_POUNDS.grams())
                        .as("%d, met %s", maximum, met)
                        .isEqualTo((double) next.grams() / STEP.grams());
            }
        }
    }
}
