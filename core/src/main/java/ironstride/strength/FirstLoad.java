package ironstride.strength;

import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import java.util.Optional;

/// What to begin with where nothing was lifted yet.
final class FirstLoad {

    private FirstLoad() {}

    /// The share of the maximum that leaves the reserve; empty when the maximum is not known or no table tells it.
    static Optional<Weight> of(Optional<Weight> maximum, int reps, Rir reserve, Loadable there) {
        return maximum.flatMap(known ->
                RpeTable.percentTenths(reps, reserve).map(tenths -> there.notAbove(known.times(tenths / 1000.0))));
    }
}
