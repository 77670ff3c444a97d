package ironstride.program;

import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Takes leg sets out of a lift.
final class LegSets {

    private LegSets() {}

    /// The lift with as many leg sets as its leg load may have.
    static Lift atMost(Lift lift, LegLoad most) {
        var result = lift;
        while (result.legLoad().compareTo(most) > 0 && hasLegs(result.exercises())) {
            result = Lift.of(lift.focus(), lift.minutes(), aSetLess(result.exercises()));
        }
        return result;
    }

    private static boolean hasLegs(List<PrescribedExercise> exercises) {
        return exercises.stream().anyMatch(one -> one.exercise().legHardSet());
    }

    /// Takes a set off the leg exercise with the most, or the last leg exercise when each has only one.
    private static List<PrescribedExercise> aSetLess(List<PrescribedExercise> exercises) {
        var result = new ArrayList<>(exercises);
        var legs = result.stream().filter(one -> one.exercise().legHardSet()).toList();
        var most = legs.stream()
                .max(Comparator.comparingInt(PrescribedExercise::sets))
                .orElseThrow();
        if (most.sets() > 1) {
            result.set(result.indexOf(most), LiftLength.withSets(most, most.sets() - 1));
        } else {
            result.remove(result.lastIndexOf(legs.getLast()));
        }
        return result;
    }
}
