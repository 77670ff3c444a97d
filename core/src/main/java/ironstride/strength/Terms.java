package ironstride.strength;

import ironstride.exercise.Exercise;
import ironstride.exercise.Loading;
import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import java.util.Optional;

/// What a scheme is played through with.
///
/// @param exercise which
/// @param sets asked for
/// @param reserve repetitions to leave
/// @param loadable weights there are; empty for body weight, bands, holds and jumps
/// @param increment usual step of the load
/// @param maximum one repetition maximum, when something is known of it
/// @param harder the next harder variation that is possible
/// @param easier the next easier one
record Terms(
        Exercise exercise,
        int sets,
        Rir reserve,
        Optional<Loadable> loadable,
        Weight increment,
        Optional<Weight> maximum,
        Optional<Exercise> harder,
        Optional<Exercise> easier) {

    /// A light session, as of a lighter week, leaves at least so much.
    static final Rir LIGHT_RESERVE = Rir.of(4);

    /// Seconds that a hold grows by.
    private static final int HOLD_STEP = 5;

    boolean isTimed() {
        return exercise.loading() instanceof Loading.Timed;
    }

    /// One repetition more, or five seconds.
    int more(int reps) {
        return reps + (isTimed() ? HOLD_STEP : 1);
    }

    int half() {
        return (sets + 1) / 2;
    }
}
