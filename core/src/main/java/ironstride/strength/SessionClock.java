package ironstride.strength;

import ironstride.exercise.Loading;
import ironstride.workout.PrescribedExercise;
import java.util.List;

/// How long a lift takes: warm-up, every set with its rest, and setting up each exercise. Our decision.
public final class SessionClock {

    public static final int WARM_UP_MINUTES = 8;
    /// Rest after a set of an exercise that is not a main one, or that nobody planned.
    public static final int ACCESSORY_REST_SECONDS = 90;

    /// Rest between exercises that are done in turn: long enough to walk over.
    public static final int WITHIN_SUPERSET_SECONDS = 15;

    static final int SET_SECONDS = 40;
    static final int SET_UP_SECONDS = 60;

    private SessionClock() {}

    /// Minutes a lift with these exercises takes, rounded up; 0 without exercises.
    public static int minutes(List<PrescribedExercise> exercises) {
        if (exercises.isEmpty()) {
            return 0;
        }
        int seconds = WARM_UP_MINUTES * 60;
        for (var prescribed : exercises) {
            int set = prescribed.exercise().loading() instanceof Loading.Timed ? prescribed.maxReps() : SET_SECONDS;
            seconds += SET_UP_SECONDS + prescribed.sets() * (set + prescribed.restSeconds());
        }
        return (seconds + 59) / 60;
    }
}
