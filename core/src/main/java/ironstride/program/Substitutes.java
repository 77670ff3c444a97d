package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.exercise.Exercise;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import java.util.List;
import java.util.Optional;

/// Exercises that can stand in for one of a lift.
public final class Substitutes {

    private final ExerciseChoice choice;

    /// @param place name of the place the lift is done at; any equipment when empty
    public Substitutes(Athlete athlete, Optional<String> place) {
        this.choice = new ExerciseChoice(athlete, place);
    }

    /// Exercises of the same movement pattern that fit the athlete and the place, the most fitting first; none that the
    /// lift already has.
    public List<Exercise> of(Exercise exercise, Lift lift) {
        return choice.of(exercise.pattern()).stream()
                .filter(other -> lift.exercises().stream()
                        .noneMatch(one -> one.exercise().equals(other)))
                .toList();
    }

    /// The lift with one exercise replaced. Sets, repetitions, reserve and rest stay; the weight does not carry over to
    /// another exercise, so it is found by the reserve.
    public static Lift swap(Lift lift, String from, Exercise to) {
        var exercises = lift.exercises().stream()
                .map(one -> one.exercise().id().equals(from) ? with(one, to) : one)
                .toList();
        var swapped = Lift.of(lift.focus(), lift.minutes(), exercises);
        boolean raised = Lift.of(lift.focus(), lift.minutes(), lift.exercises()).legLoad() != lift.legLoad();
        return raised ? swapped.withLegLoad(swapped.legLoad().raised()) : swapped;
    }

    private static PrescribedExercise with(PrescribedExercise one, Exercise to) {
        return new PrescribedExercise(
                to,
                one.sets(),
                one.minReps(),
                one.maxReps(),
                new PrescribedLoad.ByReserve(),
                one.reserve(),
                one.restSeconds());
    }
}
