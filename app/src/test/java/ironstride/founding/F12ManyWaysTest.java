package ironstride.founding;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.FixedSession;
import ironstride.athlete.Goal;
import ironstride.athlete.Place;
import ironstride.athlete.Window;
import ironstride.coach.Plan;
import ironstride.exercise.Equipment;
import ironstride.exercise.Exercise;
import ironstride.workout.ClassLegLoads;
import ironstride.workout.ClassSession;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// F12: free weights, machines, at the gym, at home, and classes.
class F12ManyWaysTest {

    private static Athlete at(Goal goal, Place place) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(
                    day,
                    day == DayOfWeek.SATURDAY
                            ? List.of()
                            : List.of(Plans.window(360, 480, "outdoors"), Plans.window(1050, 1140, place.name())));
        }
        return Plans.withHours(
                Plans.athlete(goal)
                        .change()
                        .places(Map.of(
                                place.name(), place, "outdoors", new Place("outdoors", Place.Kind.OUTDOORS, Map.of())))
                        .build(),
                week);
    }

    private static Place home(Equipment... things) {
        return new Place(
                "home",
                Place.Kind.HOME,
                Stream.of(things).collect(Collectors.toMap(thing -> thing, _ -> Optional.empty())));
    }

    static Stream<Place> places() {
        return Stream.of(
                home(),
                home(Equipment.BANDS),
                home(Equipment.DUMBBELLS, Equipment.BANDS),
                home(Equipment.SUSPENSION_TRAINER),
                new Place("studio", Place.Kind.STUDIO, Map.of(Equipment.KETTLEBELL, Optional.empty())),
                new Place("gym", Place.Kind.GYM, Map.of()));
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void everyPlaceGivesLiftsThatArePossibleThere(Goal goal) {
        for (var place : places().toList()) {
            var plan = Plans.of(at(goal, place), 4);
            assertThat(exercises(plan)).as(place.toString()).hasSizeGreaterThanOrEqualTo(5);
            for (var exercise : exercises(plan)) {
                assertThat(exercise.equipment())
                        .as("%s at %s", exercise.id(), place)
                        .allMatch(place::has);
            }
            for (var week : Plans.fullWeeks(plan)) {
                assertThat(week.sessions())
                        .as("%s, week %d", place, week.number())
                        .anyMatch(session -> session.workout().hasLegs(LegLoad.MODERATE));
            }
        }
    }

    @Test
    void theSamePatternsAreTrainedWithOtherThings() {
        var gym = exercises(Plans.of(at(Goal.ENDURANCE, new Place("gym", Place.Kind.GYM, Map.of())), 4));
        var bands = exercises(Plans.of(at(Goal.ENDURANCE, home(Equipment.BANDS)), 4));
        assertThat(bands).isNotEqualTo(gym);
        assertThat(patterns(bands)).containsAll(patterns(gym));
    }

    private static Set<Object> patterns(Set<Exercise> exercises) {
        return exercises.stream().map(Exercise::pattern).collect(Collectors.toSet());
    }

    private static Set<Exercise> exercises(Plan plan) {
        return Plans.sessions(plan).stream()
                .filter(session -> session.workout() instanceof Lift)
                .flatMap(session -> ((Lift) session.workout()).exercises().stream())
                .map(one -> one.exercise())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"CrossFit, HEAVY", "TRX, MODERATE", "Suspension circuit, MODERATE", "Yoga, NONE"})
    void classesHaveALegLoadByTheirName(String name, LegLoad load) {
        assertThat(ClassLegLoads.usual(name)).isEqualTo(load);
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void classesStayAtTheirHourAndTheLegsTheyTireCount(Goal goal) {
        var fixed = Stream.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY)
                .map(day -> new FixedSession("CrossFit", day, 1080, new ClassSession("CrossFit", LegLoad.HEAVY, 60)))
                .toList();
        var plan = Plans.of(Plans.athlete(goal).change().fixed(fixed).build(), 4);
        for (var week : plan.schedule().weeks().weeks()) {
            assertThat(week.sessions())
                    .filteredOn(session -> session.workout() instanceof ClassSession)
                    .extracting(session -> session.start().toString())
                    .containsExactly("Mon 18:00", "Wed 18:00");
            assertThat(week.sessions())
                    .filteredOn(session -> session.workout() instanceof Lift)
                    .noneMatch(session -> session.workout().hasLegs(LegLoad.HEAVY));
        }
        assertThat(Plans.sessions(plan))
                .filteredOn(session -> session.workout().isLong())
                .noneMatch(session -> session.start().day() == DayOfWeek.THURSDAY);
    }
}
