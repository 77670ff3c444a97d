package ironstride.rules.replanning;

import ironstride.athlete.Goal;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Workout;

/// What is left out first when not everything fits.
public final class KeepPriority {

    private KeepPriority() {}

    /// How long a session is kept: 0 goes first, 4 last. Races are held and never left out.
    ///
    /// For muscle: legs, upper body, easy runs, quality, long run. For all others: long run, quality, legs, other
    /// lifts, easy runs.
    public static int rank(Workout workout, Goal goal) {
        boolean legs = workout.hasLegs(LegLoad.MODERATE);
        if (goal == Goal.MUSCLE) {
            return workout.isStrength() || workout instanceof Lift
                    ? legs ? 4 : 3
                    : workout.isLong() ? 0 : workout.isQuality() ? 1 : 2;
        }
        if (workout.isLong()) {
            return 4;
        }
        if (workout.isQuality()) {
            return 3;
        }
        return legs ? 2 : workout instanceof Lift ? 1 : 0;
    }
}
