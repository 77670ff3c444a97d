package ironstride.strength;

import ironstride.quantity.Weight;
import java.util.Optional;

/// Counts how often a load was taken back since the best one.
final class Stalls {

    /// Taken back so often without a new best, an exercise does not go on.
    private static final int STUCK = 2;

    private Weight best = Weight.ZERO;
    private int takenBack;

    void succeeded(Weight load) {
        if (load.isHeavierThan(best)) {
            best = load;
            takenBack = 0;
        }
    }

    void takenBack() {
        takenBack++;
    }

    Optional<NextTarget.Stall> now() {
        return takenBack >= STUCK && best.isHeavierThan(Weight.ZERO)
                ? Optional.of(new NextTarget.Stall(takenBack, best))
                : Optional.empty();
    }
}
