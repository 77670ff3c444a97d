package ironstride.rules.replanning;

import ironstride.athlete.Goal;
import ironstride.workout.Workout;

public final class KeepPriority {
    private KeepPriority() {}

    public static int rank(Workout w, Goal g) {
        if (w instanceof ironstride.workout.Run r) return r.isLong() ? 4 : r.isQuality() ? 3 : 0;
        return w.hasLegs(ironstride.workout.LegLoad.MODERATE) ? 2 : 1;
    }
}
