package ironstride.strength;

import ironstride.athlete.Place;
import ironstride.exercise.Exercise;
import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import java.time.LocalDate;
import java.util.Optional;

/// What a next target is asked for.
///
/// @param exercise which
/// @param progression the scheme it follows
/// @param sets how many
/// @param reserve repetitions to leave
/// @param since first day that the scheme was followed; from the first session on when empty
/// @param planned load that a plan gives; it stands when the sessions before were done as asked, but in no wave
/// @param deload whether the week is a lighter one
/// @param place where, when known
public record Ask(
        Exercise exercise,
        Progression progression,
        int sets,
        Rir reserve,
        Optional<LocalDate> since,
        Optional<Weight> planned,
        boolean deload,
        Optional<Place> place) {

    /// @throws IllegalArgumentException without sets
    public Ask {
        if (sets < 1) {
            throw new IllegalArgumentException(exercise.id() + " is asked for no sets");
        }
    }

    public static Ask of(Exercise exercise, Progression progression, int sets, Rir reserve) {
        return new Ask(
                exercise, progression, sets, reserve, Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /// What a plan prescribes. In a lighter week the sets and the load are lighter already.
    public static Ask of(PrescribedExercise prescribed, Progression progression) {
        var planned = prescribed.load() instanceof PrescribedLoad.Exactly(var weight, int _)
                ? Optional.of(weight)
                : Optional.<Weight>empty();
        return new Ask(
                prescribed.exercise(),
                progression,
                prescribed.sets(),
                prescribed.reserve(),
                Optional.empty(),
                planned,
                false,
                Optional.empty());
    }

    public Ask since(LocalDate day) {
        return new Ask(exercise, progression, sets, reserve, Optional.of(day), planned, deload, place);
    }

    public Ask planned(Weight load) {
        return new Ask(exercise, progression, sets, reserve, since, Optional.of(load), deload, place);
    }

    public Ask inALighterWeek() {
        return new Ask(exercise, progression, sets, reserve, since, planned, true, place);
    }

    public Ask at(Place where) {
        return new Ask(exercise, progression, sets, reserve, since, planned, deload, Optional.of(where));
    }
}
