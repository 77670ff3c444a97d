package ironstride.strength;

import ironstride.quantity.Weight;
import java.util.Arrays;

/// First more repetitions, then more weight.
///
/// @param minReps repetitions to start a weight with
/// @param maxReps repetitions from which the weight goes up
/// @param increment what is added
/// @param step smallest loadable step
public record DoubleProgression(int minReps, int maxReps, Weight increment, Weight step) {

    static final double BACK_OFF = 0.90;
    static final int FAILURES = 2;

    /// Where somebody stands.
    ///
    /// @param fails sessions missed in a row
    public record State(Weight load, int targetReps, int fails) {}

    /// The next session after one with these repetitions in each set.
    public State next(State state, int[] reps) {
        int least = Arrays.stream(reps).min().orElse(0);
        if (least >= maxReps) {
            return new State(state.load().plus(increment).roundedDownTo(step), minReps, 0);
        }
        if (least >= minReps) {
            return new State(state.load(), Math.min(maxReps, least + 1), 0);
        }
        return state.fails() + 1 >= FAILURES
                ? new State(state.load().times(BACK_OFF).roundedDownTo(step), minReps, 0)
                : new State(state.load(), state.targetReps(), state.fails() + 1);
    }
}
