package ironstride.program;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.plan.Phase;
import ironstride.plan.WeekToPlace;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.RunType;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksWithoutRaceTest {

    private static WeekToPlace week(Goal goal, int number) {
        return Programs.weeks(Programs.athlete(goal, Level.INTERMEDIATE, 30, 12).build(), 24)
                .get(number - 1);
    }

    @Test
    void baseBuildAnEmphasisAndBuildFollowEachOtherInBlocksOfFourWeeks() {
        var weeks = Programs.weeks(
                Programs.athlete(Goal.ENDURANCE, Level.INTERMEDIATE, 30, 12).build(), 20);
        var blocks = new Phase[] {Phase.BASE, Phase.BUILD, Phase.SPECIFIC, Phase.BUILD, Phase.BASE};
        for (int week = 0; week < 20; week++) {
            assertThat(weeks.get(week).phase()).as("week %d", week + 1).isEqualTo(blocks[week / 4]);
            assertThat(weeks.get(week).deload()).as("week %d", week + 1).isEqualTo(week % 4 == 3);
        }
    }

    @Test
    void fromFiftyBlocksHaveThreeWeeks() {
        var athlete = Programs.athlete(Goal.ENDURANCE, Level.INTERMEDIATE, 30, 12)
                .born(LocalDate.of(1970, 1, 1))
                .build();
        var weeks = Programs.weeks(athlete, 12);
        assertThat(weeks).extracting(WeekToPlace::phase).startsWith(Phase.BASE, Phase.BASE, Phase.BASE, Phase.BUILD);
        assertThat(weeks)
                .filteredOn(WeekToPlace::deload)
                .extracting(WeekToPlace::number)
                .containsExactly(3, 6, 9, 12);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 11, 26, 52})
    void anyNumberOfWeeksIsPlannedInFull(int weeks) {
        var planned = Programs.weeks(
                Programs.athlete(Goal.HEALTH, Level.BEGINNER, 0, 0).build(), weeks);
        assertThat(planned).hasSize(weeks).allMatch(week -> !week.sessions().isEmpty());
    }

    @Test
    void everyTwelfthWeekTestsWithATimeTrialAndSetsOfFive() {
        for (int number : new int[] {12, 24}) {
            var week = week(Goal.ENDURANCE, number);
            assertThat(Programs.runs(week, RunType.TIME_TRIAL)).hasSize(1);
            assertThat(Programs.exercises(week))
                    .anyMatch(one -> one.minReps() == 5
                            && one.maxReps() == 5
                            && one.load() instanceof PrescribedLoad.ByReserve
                            && one.reserve().repetitions() == 2);
        }
        assertThat(Programs.runs(week(Goal.ENDURANCE, 8), RunType.TIME_TRIAL)).isEmpty();
    }

    @Test
    void nobodyOfSixtyOrUnder18TestsAMaximum() {
        for (var born : new LocalDate[] {LocalDate.of(1960, 1, 1), LocalDate.of(2010, 6, 1)}) {
            var athlete = Programs.athlete(Goal.HEALTH, Level.INTERMEDIATE, 30, 12)
                    .born(born)
                    .health(new ironstride.athlete.Health(
                            ironstride.athlete.Health.Screening.CLEAR, java.util.Set.of(), true, false))
                    .strength(Programs.lifter(Level.INTERMEDIATE, Map.of("back-squat", "80 x 5")))
                    .build();
            assertThat(Programs.exercises(Programs.weeks(athlete, 12).get(11)))
                    .filteredOn(one -> one.exercise().legHardSet())
                    .allMatch(one -> one.minReps() >= 8);
        }
    }

    @Test
    void theEmphasisFollowsTheGoal() {
        assertThat(Programs.runs(week(Goal.SPEED, 9)))
                .anyMatch(run ->
                        run.type() == RunType.REPS || run.type() == RunType.INTERVAL || run.type() == RunType.HILL);
        assertThat(Programs.lifts(week(Goal.SPEED, 9))).anyMatch(lift -> lift.contacts() > 0);
        assertThat(Programs.lifts(week(Goal.ENDURANCE, 9))).allMatch(lift -> lift.contacts() == 0);
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void lighterWeeksRunThreeQuarters(Goal goal) {
        var weeks = Programs.weeks(
                Programs.athlete(goal, Level.INTERMEDIATE, 30, 12).build(), 8);
        double share = Programs.kilometres(weeks.get(3)) / Programs.kilometres(weeks.get(2));
        assertThat(share).isBetween(0.6, 0.85);
    }
}
