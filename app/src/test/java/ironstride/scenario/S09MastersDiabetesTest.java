package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.Plan;
import ironstride.exercise.Contraindication;
import ironstride.exercise.MovementPattern;
import ironstride.plan.TrainingWeek;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.RunType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// 62 years, type 2 diabetes, low bone mass without a fracture, cleared by a doctor.
class S09MastersDiabetesTest {

    private final Plan plan = Scenario.plan(Scenario.example("masters-diabetes.yaml"));

    @Test
    void holdsUp() {
        Scenario.holdsUp(plan);
    }

    @Test
    void neverMoreThanTwoDaysWithoutActivity() {
        var days = Scenario.sessions(plan).stream()
                .map(session -> session.start().epochDay())
                .distinct()
                .sorted()
                .toList();
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i) - days.get(i - 1)).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void liftsLeaveADayBetween() {
        assertThat(Scenario.weeks(plan)).allMatch(week -> Scenario.lifts(week).size() <= 3);
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair ->
                        pair.first().workout() instanceof Lift && pair.second().workout() instanceof Lift)
                .allMatch(pair ->
                        pair.second().start().epochDay() - pair.first().start().epochDay() >= 2);
    }

    @Test
    void noLoadedSpinalFlexionAndBalanceTwiceAWeek() {
        assertThat(Scenario.sessions(plan))
                .flatExtracting(session -> session.lift().map(Lift::exercises).orElse(List.of()))
                .isNotEmpty()
                .noneMatch(exercise ->
                        exercise.exercise().contraindications().contains(Contraindication.LOADED_SPINAL_FLEXION));
        assertThat(Scenario.weeks(plan))
                .filteredOn(week -> !week.deload())
                .allSatisfy(week ->
                        assertThat(balance(week)).as("week %d", week.number()).isGreaterThanOrEqualTo(2));
    }

    private static long balance(TrainingWeek week) {
        return Scenario.lifts(week).stream()
                .filter(session -> ((Lift) session.workout())
                        .exercises().stream().anyMatch(one -> one.exercise().pattern() == MovementPattern.BALANCE))
                .count();
    }

    @Test
    void recoveryLastsHalfAsLongAgain() {
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair -> pair.first().workout().hasLegs(LegLoad.HEAVY)
                        && pair.second().workout().hasLegs(LegLoad.MODERATE))
                .allMatch(pair -> pair.startHours() >= 72);
    }

    @Test
    void everyThirdWeekIsLighter() {
        assertThat(Scenario.weeks(plan))
                .filteredOn(TrainingWeek::deload)
                .extracting(TrainingWeek::number)
                .containsExactly(3, 6, 9, 12);
    }

    @Test
    void noRaceNoIntervalsNoWordOfInsulin() {
        assertThat(Scenario.weeks(plan))
                .allMatch(week ->
                        Scenario.ofType(week, RunType.INTERVAL, RunType.RACE).isEmpty());
        assertThat(plan.notices())
                .noneMatch(notice -> notice.toLowerCase(java.util.Locale.ROOT).contains("insulin"));
    }
}
