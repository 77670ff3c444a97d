package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.Plan;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A beginner who wants to lose weight, with bands and dumbbells at home, on four days of 45 minutes.
class S03LoseWeightTest {

    private final Plan plan = Scenario.plan(Scenario.example("lose-weight-at-home.yaml"));

    @Test
    void holdsUp() {
        Scenario.holdsUp(plan);
    }

    @Test
    void runningBeginsWithLittle() {
        var first = Scenario.weeks(plan).getFirst();
        assertThat(Scenario.kilometres(first)).isPositive().isLessThanOrEqualTo(3.0);
        assertThat(Scenario.runs(first)).allMatch(session -> type(session.workout()) == RunType.WALK_RUN);
    }

    private static RunType type(ironstride.workout.Workout workout) {
        return ((Run) workout).type();
    }

    @Test
    void nothingFastInTheFirstSixWeeks() {
        assertThat(Scenario.weeks(plan).subList(0, 6))
                .allMatch(week -> Scenario.quality(week).isEmpty());
    }

    @Test
    void oneSessionADayOrLiftThenRun() {
        assertThat(Scenario.pairs(plan))
                .filteredOn(Scenario.Pair::isOnOneDay)
                .allMatch(pair -> Scenario.liftsBeforeRun(pair) && pair.gapHours() <= 0.25);
    }

    @Test
    void everyExerciseNeedsOnlyWhatIsAtHome() {
        var home = Objects.requireNonNull(plan.athlete().places().get("home"))
                .equipment()
                .keySet();
        assertThat(Scenario.sessions(plan))
                .flatExtracting(session -> session.lift().map(Lift::exercises).orElse(java.util.List.of()))
                .isNotEmpty()
                .allMatch(exercise -> home.containsAll(exercise.exercise().equipment()));
    }

    @Test
    void legsEveryWeekAndFarFromFailure() {
        for (var week : Scenario.weeks(plan)) {
            assertThat(Scenario.hasLegs(week, LegLoad.MODERATE))
                    .as("week %d", week.number())
                    .isTrue();
            if (week.number() <= 4) {
                assertThat(Scenario.lifts(week))
                        .flatExtracting(session -> ((Lift) session.workout()).exercises())
                        .allMatch(exercise -> exercise.reserve().tenths() >= 30);
            }
        }
    }

    @Test
    void threeOrFourSessionsAndTwoDaysOff() {
        assertThat(Scenario.weeks(plan)).allSatisfy(week -> {
            assertThat(week.sessions()).hasSizeBetween(3, 5);
            assertThat(Scenario.trainingDays(week)).isBetween(3L, 5L);
        });
    }

    @Test
    void foodIsNamedAndNobodyTestsTheirLimits() {
        assertThat(plan.notices()).anyMatch(notice -> notice.contains("Food intake"));
        assertThat(Scenario.sessions(plan))
                .flatExtracting(session -> session.lift().map(Lift::exercises).orElse(java.util.List.of()))
                .allMatch(exercise -> exercise.minReps() >= 5);
    }
}
