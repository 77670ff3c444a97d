package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Availability;
import ironstride.athlete.Place;
import ironstride.athlete.Window;
import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import ironstride.exercise.Equipment;
import ironstride.workout.Lift;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Two places with as many hours each: what they are called decides nothing.
class RenamedPlacesTest {

    @Test
    void theNameOfAPlaceDoesNotChooseTheExercises() {
        assertThat(exercises("gym", "home")).isEqualTo(exercises("iron", "zuhause"));
        assertThat(exercises("gym", "home")).isEqualTo(exercises("studio", "cellar"));
    }

    private static List<String> exercises(String gym, String home) {
        var hours = Map.of(
                DayOfWeek.MONDAY, List.of(window(gym)),
                DayOfWeek.TUESDAY, List.of(window(home)),
                DayOfWeek.THURSDAY, List.of(window(gym)),
                DayOfWeek.FRIDAY, List.of(window(home)),
                DayOfWeek.SUNDAY, List.of(new Window(420, 600, Optional.empty())));
        Athlete athlete = RandomAthletes.of(1)
                .change()
                .races(List.of())
                .fixed(List.of())
                .places(Map.of(
                        gym, new Place(gym, Place.Kind.GYM, Map.of()),
                        home, new Place(home, Place.Kind.HOME, Map.of(Equipment.BANDS, Optional.empty()))))
                .availability(new Availability(hours, Map.of()))
                .build();
        return switch (Planner.make(athlete, Optional.of(2), _ -> {})) {
            case PlanOutcome.Planned(var plan) ->
                plan.schedule()
                        .weeks()
                        .sessions()
                        .filter(session -> session.workout() instanceof Lift)
                        .flatMap(session -> ((Lift) session.workout()).exercises().stream())
                        .map(one -> one.exercise().id())
                        .toList();
            case PlanOutcome.Refused(var reason, var _) -> throw new AssertionError(reason);
        };
    }

    private static Window window(String place) {
        return new Window(1080, 1170, Optional.of(place));
    }
}
