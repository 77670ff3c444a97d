package ironstride.workout;

import ironstride.exercise.Exercise;
import ironstride.exercise.Loading;
import ironstride.exercise.MovementPattern;
import ironstride.quantity.Rir;

/// Working sets of one exercise within a lift.
///
/// @param exercise what to do
/// @param sets working sets, at least 1
/// @param minReps lowest repetitions of a set; seconds for a timed exercise
/// @param maxReps highest repetitions of a set
/// @param load how heavy
/// @param reserve repetitions to leave
/// @param restSeconds rest after each set
public record PrescribedExercise(
        Exercise exercise, int sets, int minReps, int maxReps, PrescribedLoad load, Rir reserve, int restSeconds) {

    /// A set counts as hard from 5 repetitions when at most 4 are left, or at any repetitions from 80 % of 1RM.
    static final int HARD_SET_REPS = 5;

    static final int HARD_SET_RESERVE_TENTHS = 40;
    static final int INTENSE_PERCENT_TENTHS = 800;
    static final int INTENSE_RESERVE_TENTHS = 10;

    public PrescribedExercise {
        if (sets < 1 || minReps < 1 || maxReps < minReps || restSeconds < 0) {
            throw new IllegalArgumentException(
                    exercise.id() + ": " + sets + "x" + minReps + "-" + maxReps + ", rest " + restSeconds);
        }
    }

    /// Whether its sets are hard sets.
    public boolean isHard() {
        return switch (exercise.loading()) {
            case Loading.Contacts _ -> false;
            case Loading.Timed _ -> reserve.tenths() <= HARD_SET_RESERVE_TENTHS;
            case Loading.External _, Loading.Bodyweight _, Loading.Band _ ->
                isAtLeast80Percent() || (maxReps >= HARD_SET_REPS && reserve.tenths() <= HARD_SET_RESERVE_TENTHS);
        };
    }

    /// Hard sets of leg work, calves included.
    int lowerHardSets() {
        return exercise.legHardSet() && isHard() ? sets : 0;
    }

    int lowerIntenseSets() {
        boolean intense = isAtLeast80Percent() || reserve.tenths() <= INTENSE_RESERVE_TENTHS;
        return lowerHardSets() > 0 && intense ? sets : 0;
    }

    /// Isometrics and calf work alone never make a session more than light.
    boolean isOnlyLight() {
        return exercise.pattern() == MovementPattern.CALF || exercise.loading() instanceof Loading.Timed;
    }

    /// Foot contacts of all sets; 0 unless it is a jump.
    public int contacts() {
        return exercise.loading() instanceof Loading.Contacts(int each) ? sets * maxReps * each : 0;
    }

    private boolean isAtLeast80Percent() {
        return switch (load) {
            case PrescribedLoad.Exactly(var _, int percent) -> percent >= INTENSE_PERCENT_TENTHS;
            case PrescribedLoad.Percent(int percent) -> percent >= INTENSE_PERCENT_TENTHS;
            case PrescribedLoad.ByReserve _ -> false;
        };
    }
}
