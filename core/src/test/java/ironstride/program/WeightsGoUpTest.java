package ironstride.program;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.plan.WeekToPlace;
import ironstride.quantity.Weight;
import ironstride.workout.LegLoad;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// F1: the weights go up.
class WeightsGoUpTest {

    private static final Map<String, String> BEST =
            Map.of("back-squat", "100 x 5", "bench-press", "60 x 5", "overhead-press", "40 x 5");

    private static Athlete lifter(Level level) {
        return Programs.athlete(Goal.ENDURANCE, Level.INTERMEDIATE, 30, 12)
                .strength(Programs.lifter(level, BEST))
                .build();
    }

    private static List<Weight> loads(List<WeekToPlace> weeks, String exercise) {
        var loads = new ArrayList<Weight>();
        for (var week : weeks) {
            Programs.exercises(week).stream()
                    .filter(one -> one.exercise().id().equals(exercise))
                    .findFirst()
                    .map(PrescribedExercise::load)
                    .ifPresent(load -> loads.add(((PrescribedLoad.Exactly) load).weight()));
        }
        return loads;
    }

    @ParameterizedTest
    @ValueSource(strings = {"back-squat", "bench-press", "overhead-press"})
    void eachLoadingWeekIsHeavierThanTheLastByAtMostATenth(String exercise) {
        for (var level : new Level[] {Level.BEGINNER, Level.INTERMEDIATE}) {
            var loads = loads(Programs.weeks(lifter(level), 12).subList(0, 3), exercise);
            assertThat(loads).hasSize(3);
            for (int week = 1; week < 3; week++) {
                assertThat(loads.get(week)).isGreaterThan(loads.get(week - 1));
                assertThat(loads.get(week).kilograms() / loads.get(week - 1).kilograms())
                        .isLessThanOrEqualTo(1.10);
            }
        }
    }

    @Test
    void aDeloadTakesATenthOffAndHalfOfTheSets() {
        var weeks = Programs.weeks(lifter(Level.INTERMEDIATE), 12);
        var loads = loads(weeks.subList(0, 4), "back-squat");
        assertThat(loads.get(3).kilograms() / loads.get(2).kilograms()).isBetween(0.85, 0.90);
        int full = Programs.exercises(weeks.get(2)).stream()
                .mapToInt(PrescribedExercise::sets)
                .sum();
        int light = Programs.exercises(weeks.get(3)).stream()
                .mapToInt(PrescribedExercise::sets)
                .sum();
        assertThat((double) light / full).isBetween(0.45, 0.75);
    }

    @Test
    void laterWeeksAreSharesOfTheMaximumThatRiseWithinTheirPhase() {
        var weeks = Programs.weeks(lifter(Level.INTERMEDIATE), 12).subList(4, 7);
        var shares = weeks.stream()
                .flatMap(week -> Programs.exercises(week).stream())
                .filter(one -> one.exercise().id().equals("back-squat"))
                .map(one -> ((PrescribedLoad.Percent) one.load()).percentTenths())
                .toList();
        assertThat(shares).isSorted().hasSize(3);
        assertThat(shares.getLast()).isGreaterThan(shares.getFirst());
    }

    @Test
    void afterAnEarlyDeloadTheLoadComesBackInStepsOfATenth() {
        var athlete = lifter(Level.INTERMEDIATE)
                .change()
                .born(LocalDate.of(1970, 1, 1))
                .build();
        var loads = loads(Programs.weeks(athlete, 12).subList(0, 4), "back-squat");
        assertThat(loads.get(3)).isGreaterThan(loads.get(2));
        assertThat(loads.get(3).kilograms() / loads.get(2).kilograms()).isLessThanOrEqualTo(1.10);
    }

    @Test
    void theFirstModerateLegsOfABeginnerHoldAsFewSetsAsLightOnes() {
        var athlete = Programs.athlete(Goal.HEALTH, Level.INTERMEDIATE, 20, 8)
                .strength(new ironstride.athlete.StrengthProfile(
                        Level.BEGINNER,
                        java.util.Optional.of(2),
                        ironstride.athlete.StrengthProfile.Split.FULL_BODY,
                        Map.of()))
                .build();
        var weeks = Programs.weeks(athlete, 4);
        assertThat(Programs.lifts(weeks.get(0))).allSatisfy(lift -> {
            assertThat(lift.legLoad()).isEqualTo(LegLoad.MODERATE);
            assertThat(legSets(lift.exercises())).isLessThanOrEqualTo(2);
        });
        assertThat(Programs.lifts(weeks.get(1)))
                .allMatch(lift -> legSets(lift.exercises()) > 2 && lift.legLoad() == LegLoad.MODERATE);
    }

    private static int legSets(List<PrescribedExercise> exercises) {
        return exercises.stream()
                .filter(one -> one.exercise().legHardSet())
                .mapToInt(PrescribedExercise::sets)
                .sum();
    }
}
