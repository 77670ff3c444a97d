package ironstride.rules;

import ironstride.workout.Workout;

/// Counts the sessions of one kind in a week.
public interface SessionCount extends Check.OfCount {

    /// Whether a session is of the kind.
    boolean counts(Workout workout, Circumstances circumstances);

    @Override
    default Per per() {
        return Per.SESSION;
    }

    @Override
    default int amount(Workout workout, Circumstances circumstances) {
        return counts(workout, circumstances) ? 1 : 0;
    }
}
