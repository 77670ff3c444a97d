package ironstride.strength;

import ironstride.quantity.Weight;
import java.util.Arrays;

/// More weight after every session that succeeds.
///
/// @param reps repetitions asked of every set
/// @param increment what is added
/// @param step smallest loadable step
public record LinearProgression(int reps, Weight increment, Weight step) {

    static final double BACK_OFF = 0.90;
    static final int FAILURES = 3;

    /// @param fails sessions missed in a row
    public record State(Weight load, int fails) {}

    /// The next session after one with these repetitions in each set.
    public State next(State state, int[] done) {
        if (Arrays.stream(done).allMatch(set -> set >= reps)) {
            return new State(state.load().plus(increment).roundedDownTo(step), 0);
        }
        return state.fails() + 1 == FAILURES
                ? new State(state.load().times(BACK_OFF).roundedDownTo(step), 0)
                : new State(state.load(), state.fails() + 1);
    }
}
