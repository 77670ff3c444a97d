package ironstride.founding;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Goal;
import ironstride.athlete.Place;
import ironstride.coach.Plan;
import ironstride.plan.PlacedSession;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// F2: strength training belongs in the normal weekly routine of a runner.
class F02OneWeekTest {

    @ParameterizedTest
    @EnumSource(Goal.class)
    void everyFullWeekHoldsRunsAndLifts(Goal goal) {
        var plan = Plans.of(Plans.athlete(goal), 12);
        for (var week : Plans.fullWeeks(plan)) {
            assertThat(Plans.runs(week)).as("week %d", week.number()).isNotEmpty();
            assertThat(Plans.lifts(week)).as("week %d", week.number()).hasSizeGreaterThanOrEqualTo(2);
        }
        assertThat(plan.schedule().leftOut()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void everythingStandsInFreeHoursAtAPlaceForIt(Goal goal) {
        for (var plan : Plans.random(goal)) {
            for (var session : Plans.sessions(plan)) {
                assertThat(session.hold().isHeld() || suits(plan, session))
                        .as("%s: %s", plan.athlete().name(), session)
                        .isTrue();
            }
        }
    }

    private static boolean suits(Plan plan, PlacedSession session) {
        var places = plan.athlete().places();
        return plan.athlete().availability().orElseThrow().on(session.start().date()).stream()
                .filter(window -> window.holds(
                        session.start().minuteOfDay(), session.workout().minutes()))
                .anyMatch(window -> window.place()
                        .flatMap(name -> Optional.ofNullable(places.get(name)))
                        .map(place -> isFor(place, session))
                        .orElse(true));
    }

    private static boolean isFor(Place place, PlacedSession session) {
        return switch (session.workout()) {
            case Lift _ -> place.kind() == Place.Kind.GYM || place.kind() == Place.Kind.HOME;
            case Run _ -> place.kind() != Place.Kind.STUDIO;
            default -> true;
        };
    }
}
