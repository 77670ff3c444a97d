package ironstride.program;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.AthleteBuilder;
import ironstride.athlete.Goal;
import ironstride.athlete.Health;
import ironstride.athlete.Level;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.exercise.Contraindication;
import ironstride.exercise.MovementPattern;
import ironstride.workout.LegLoad;
import ironstride.workout.RunType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CarefulAthletesTest {

    private static AthleteBuilder with(Goal goal, Health.Screening screening, Health.Condition... conditions) {
        return Programs.athlete(goal, Level.INTERMEDIATE, 30, 10)
                .health(new Health(screening, Set.of(conditions), true, false));
    }

    private static Athlete born(int year, Goal goal) {
        return with(goal, Health.Screening.CLEAR).born(LocalDate.of(year, 1, 1)).build();
    }

    @Test
    void fromSixtyEveryLiftHoldsBalanceWorkAndNothingHeavierThanEightRepetitions() {
        for (var week : Programs.weeks(born(1962, Goal.HEALTH), 12)) {
            assertThat(Programs.lifts(week))
                    .isNotEmpty()
                    .allMatch(lift -> lift.exercises().stream()
                            .anyMatch(one -> one.exercise().pattern() == MovementPattern.BALANCE));
            assertThat(Programs.exercises(week)).allMatch(one -> one.minReps() >= 8);
            assertThat(week.deload()).isEqualTo(week.number() % 3 == 0);
        }
    }

    @Test
    void thinBonesGetBalanceAndNoLoadedFlexion() {
        var athlete = with(Goal.HEALTH, Health.Screening.CLEARED, Health.Condition.LOW_BONE_MASS)
                .build();
        for (var week : Programs.weeks(athlete, 4)) {
            assertThat(Programs.exercises(week))
                    .anyMatch(one -> one.exercise().pattern() == MovementPattern.BALANCE)
                    .noneMatch(
                            one -> one.exercise().contraindications().contains(Contraindication.LOADED_SPINAL_FLEXION));
        }
    }

    @Test
    void pregnancyTurnsOffProgressQualityAndHeavyLegs() {
        var athlete = with(Goal.HEALTH, Health.Screening.CLEARED, Health.Condition.PREGNANCY)
                .build();
        var program = Programs.program(athlete, 12);
        double first = Programs.kilometres(program.weeks().getFirst());
        for (var week : program.weeks()) {
            assertThat(Programs.runs(week)).noneMatch(run -> run.isQuality());
            assertThat(Programs.kilometres(week)).isLessThanOrEqualTo(first + 0.5);
            assertThat(Programs.lifts(week)).allMatch(lift -> lift.legLoad() != LegLoad.HEAVY && lift.contacts() == 0);
            assertThat(Programs.exercises(week)).allMatch(one -> one.minReps() >= 8);
        }
        assertThat(program.notices()).anyMatch(notice -> notice.contains("maternity"));
    }

    @Test
    void aroundABirthNoRaceIsPreparedAndNoWeightLost() {
        var race = with(Goal.ENDURANCE, Health.Screening.CLEARED, Health.Condition.POSTPARTUM)
                .races(List.of(Programs.race(RaceDistance.TEN_KM, 12, Race.Priority.A)))
                .build();
        assertThat(Programs.refused(race, 12).reason()).contains("birth");
        var weight = with(Goal.WEIGHT_LOSS, Health.Screening.CLEARED, Health.Condition.PREGNANCY)
                .build();
        assertThat(Programs.refused(weight, 12).alternatives()).isNotEmpty();
    }

    @Test
    void under18SetsAreLongAndDaysAreOff() {
        var athlete = Programs.athlete(Goal.SPEED, Level.INTERMEDIATE, 30, 10)
                .born(LocalDate.of(2010, 6, 1))
                .health(new Health(Health.Screening.CLEAR, Set.of(), true, false))
                .build();
        for (var week : Programs.weeks(athlete, 16)) {
            assertThat(Programs.lifts(week)).hasSizeLessThanOrEqualTo(3);
            assertThat(Programs.exercises(week))
                    .filteredOn(one -> one.contacts() == 0)
                    .allMatch(one -> one.minReps() >= 8 && one.reserve().repetitions() >= 2);
            assertThat(Programs.runs(week)).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void anOpenYesKeepsRunsEasy() {
        var athlete = with(Goal.SPEED, Health.Screening.UNRESOLVED).build();
        assertThat(Programs.runs(Programs.weeks(athlete, 12)))
                .isNotEmpty()
                .allMatch(run -> run.type() == RunType.EASY || run.type() == RunType.RECOVERY)
                .allMatch(run -> run.fastMinutes() == 0);
    }

    @Test
    void afterAFragilityFractureNobodyRunsUncleared() {
        var open = with(Goal.HEALTH, Health.Screening.CLEAR, Health.Condition.FRAGILITY_FRACTURE)
                .build();
        assertThat(Programs.runs(Programs.weeks(open, 4))).isEmpty();
        var cleared = with(Goal.HEALTH, Health.Screening.CLEARED, Health.Condition.FRAGILITY_FRACTURE)
                .build();
        assertThat(Programs.runs(Programs.weeks(cleared, 4))).isNotEmpty();
    }

    @Test
    void noviceRunnersClimbTheLadderToHalfAnHourAndThenRun() {
        var athlete = Programs.athlete(Goal.HEALTH, Level.BEGINNER, 0, 0).build();
        var weeks = Programs.weeks(athlete, 20);
        int most = 0;
        for (var week : weeks.subList(0, 12)) {
            assertThat(Programs.runs(week)).allMatch(run -> run.type() == RunType.WALK_RUN);
            int longest = Programs.runs(week).stream()
                    .flatMap(run -> run.steps().stream())
                    .filter(step -> step.note().equals("run easily"))
                    .mapToInt(step -> step.seconds())
                    .max()
                    .orElse(0);
            assertThat(longest).isGreaterThanOrEqualTo(week.deload() ? 0 : most);
            most = Math.max(most, longest);
        }
        assertThat(most).isGreaterThanOrEqualTo(1500);
        assertThat(Programs.runs(weeks.getLast())).anyMatch(run -> run.type() == RunType.LONG);
    }
}
