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

    static final int FAILURES = 2;

    /// Where somebody stands.
    ///
    /// @param fails sessions missed in a row
    public record State(Weight load, int targetReps, int fails) {}

    /// The next session after one with these repetitions in each set.
    public State next(State state, int[] reps) {
        int least = Arrays.stream(reps).min().orElse(0);
        return switch (verdict(minReps, maxReps, least, state.fails())) {
            case RAISE -> new State(state.load().plus(increment).roundedDownTo(step), minReps, 0);
            case GO_ON -> new State(state.load(), Math.min(maxReps, least + 1), 0);
            case REPEAT -> new State(state.load(), state.targetReps(), state.fails() + 1);
            case BACK_OFF -> new State(state.load().times(LoadStep.BACK_OFF).roundedDownTo(step), minReps, 0);
        };
    }

    /// What a session says of the next.
    ///
    /// @param least fewest repetitions of a set
    /// @param fails sessions missed in a row before it
    static Verdict verdict(int minReps, int maxReps, int least, int fails) {
        if (least >= maxReps) {
            return Verdict.RAISE;
        }
        if (least >= minReps) {
            return Verdict.GO_ON;
        }
        return fails + 1 >= FAILURES ? Verdict.BACK_OFF : Verdict.REPEAT;
    }
}
