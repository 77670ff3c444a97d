package ironstride.strength;

import ironstride.exercise.Loading;
import ironstride.workout.PrescribedExercise;
import java.util.List;

/// How long a lift takes: warm-up, every set with its rest, and setting up each exercise. Our decision.
public final class SessionClock {

    public static final int WARM_UP_MINUTES = 8;
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
