package ironstride.strength;

import ironstride.quantity.Weight;
import java.util.Arrays;

/// More weight after every session that succeeds.
///
/// @param reps repetitions asked of every set
/// @param increment what is added
/// @param step smallest loadable step
public record LinearProgression(int reps, Weight increment, Weight step) {

    static final int FAILURES = 3;

    /// @param fails sessions missed in a row
    public record State(Weight load, int fails) {}

    /// The next session after one with these repetitions in each set.
    public State next(State state, int[] done) {
        int least = Arrays.stream(done).min().orElse(0);
        return switch (verdict(reps, least, state.fails())) {
            case RAISE, GO_ON -> new State(state.load().plus(increment).roundedDownTo(step), 0);
            case REPEAT -> new State(state.load(), state.fails() + 1);
            case BACK_OFF -> new State(state.load().times(LoadStep.BACK_OFF).roundedDownTo(step), 0);
        };
    }

    /// What a session says of the next.
    ///
    /// @param least fewest repetitions of a set
    /// @param fails sessions missed in a row before it
    static Verdict verdict(int reps, int least, int fails) {
        if (least >= reps) {
            return Verdict.RAISE;
        }
        return fails + 1 >= FAILURES ? Verdict.BACK_OFF : Verdict.REPEAT;
    }
}
