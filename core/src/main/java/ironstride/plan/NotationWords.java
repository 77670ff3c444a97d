package ironstride.plan;

import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.Workout;

/// The words of week notation for a workout, without its length.
final class NotationWords {

    private NotationWords() {}

    static String describe(Workout workout) {
        return switch (workout) {
            case Run run -> "run " + run.type().word();
            case Lift lift -> "lift " + lift.focus().word();
            case ClassSession session -> "class " + session.name();
            case Cross cross -> "cross " + cross.name();
            case Mobility mobility -> "mobility " + mobility.name();
        };
    }
}
