package ironstride.rules.strength;

import ironstride.athlete.Athlete;
import ironstride.athlete.Place;
import ironstride.exercise.Equipment;
import ironstride.exercise.Exercise;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionRule;
import ironstride.rules.Wording;
import ironstride.workout.Lift;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every exercise can be done with what is at the place.
final class ExercisesFitThePlace implements SessionRule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-08",
                Family.STRENGTH,
                "Exercises fit the place",
                "Every exercise of a lift can be done with the equipment of the place it stands at.",
                "HARD",
                "A barbell squat at home without a barbell is no session; any equipment builds strength.",
                "brief",
                "A38");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return workout instanceof Lift lift && !lift.exercises().isEmpty();
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        return missing(session, circumstances).isEmpty() ? Charge.NONE : Charge.HARD;
    }

    private static Optional<Exercise> missing(PlacedSession session, Circumstances circumstances) {
        var place = session.place()
                .flatMap(name ->
                        Optional.ofNullable(circumstances.athlete().places().get(name)));
        if (place.isEmpty() || place.get().kind() == Place.Kind.GYM || !(session.workout() instanceof Lift lift)) {
            return Optional.empty();
        }
        for (var prescribed : lift.exercises()) {
            if (!place.get()
                    .equipment()
                    .keySet()
                    .containsAll(prescribed.exercise().equipment())) {
                return Optional.of(prescribed.exercise());
            }
        }
        return Optional.empty();
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        return missing(session, circumstances).map(Exercise::name).orElse("An exercise") + " of "
                + Wording.session(session) + " cannot be done at "
                + session.place().orElse("that place") + ".";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("a barbell squat at home without a barbell", """
                        Mon 18:00 lift lower 50min : back-squat 3x8
                        Thu 18:00 lift upper 50min
                        """)
                        .given("at home with dumbbells", ExercisesFitThePlace::dumbbells)
                        .withSessions("every lift at home", ExercisesFitThePlace::atHome),
                Example.holds("a goblet squat at home with dumbbells", """
                        Mon 18:00 lift lower 50min : goblet-squat 3x8
                        Thu 18:00 lift upper 50min
                        """)
                        .given("at home with dumbbells", ExercisesFitThePlace::dumbbells)
                        .withSessions("every lift at home", ExercisesFitThePlace::atHome),
                Example.holds("no place is said", """
                        Mon 18:00 lift full-body 50min
                        Thu 18:00 lift full-body 50min
                        """));
    }

    private static Athlete dumbbells(Athlete athlete) {
        var home = new Place("home", Place.Kind.HOME, Map.of(Equipment.DUMBBELLS, Optional.empty()));
        return athlete.change().places(Map.of("home", home)).build();
    }

    private static PlacedSession atHome(PlacedSession session) {
        return new PlacedSession(session.id(), session.workout(), session.start(), Optional.of("home"), session.hold());
    }
}
