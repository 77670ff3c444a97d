package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.Plan;
import ironstride.plan.Phase;
import ironstride.plan.TrainingWeek;
import ironstride.running.FitnessIndex;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.RunType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/// A half-marathon in twelve weeks, with four runs and two lifts a week and Saturdays off.
class S01HalfInTwelveWeeksTest {

    private static final LocalDate RACE = LocalDate.of(2027, 3, 28);

    private final Plan plan = Scenario.plan(Scenario.example("first-half-marathon.yaml"));

    @Test
    void holdsUp() {
        Scenario.holdsUp(plan);
    }

    @Test
    void phasesAreThreeFourThreeTwo() {
        assertThat(Scenario.phases(plan))
                .startsWith(Collections.nCopies(3, Phase.BASE).toArray(Phase[]::new))
                .containsSubsequence(Collections.nCopies(4, Phase.BUILD))
                .containsSubsequence(Collections.nCopies(3, Phase.SPECIFIC))
                .endsWith(Phase.TAPER, Phase.RACE_WEEK)
                .hasSize(12);
    }

    @Test
    void fitnessFollowsFromTheTenKilometres() {
        var result = plan.athlete().running().result().orElseThrow();
        assertThat(FitnessIndex.ofRace(result.distance(), result.time()).value())
                .isBetween(38.0, 38.4);
    }

    @Test
    void liftsTwiceAndTrainsLegsEveryWeek() {
        for (var week : Scenario.weeks(plan)) {
            if (week.number() <= 9) {
                assertThat(Scenario.lifts(week)).as("week %d", week.number()).hasSizeGreaterThanOrEqualTo(2);
            }
            if (week.number() <= 10) {
                assertThat(Scenario.hasLegs(week, LegLoad.MODERATE))
                        .as("week %d", week.number())
                        .isTrue();
            }
        }
    }

    @Test
    void noLiftComesBeforeARunOfTheDay() {
        assertThat(Scenario.pairs(plan)).noneMatch(Scenario::liftsBeforeRun);
    }

    @Test
    void legsAreFreshForTheLongRun() {
        assertThat(Scenario.pairs(plan))
                .filteredOn(
                        pair -> pair.second().workout().isLong() && pair.first().workout() instanceof Lift)
                .noneMatch(pair -> pair.first().workout().hasLegs(LegLoad.MODERATE) && pair.gapHours() < 24)
                .noneMatch(pair -> pair.first().workout().hasLegs(LegLoad.HEAVY)
                        && pair.gapHours() < 48
                        && plan.verdict().findings().stream()
                                .noneMatch(finding -> finding.rule().equals("INT-02")));
    }

    @Test
    void longRunsGrowGentlyAndEndInTime() {
        double longest = 14;
        for (var run : Scenario.longRuns(plan)) {
            assertThat(Scenario.kilometres(run))
                    .isLessThanOrEqualTo(1.1 * longest + 1)
                    .isLessThanOrEqualTo(20.1);
            longest = Math.max(longest, Scenario.kilometres(run));
        }
        assertThat(longest).isGreaterThanOrEqualTo(16);
        assertThat(Scenario.longRuns(plan).getLast().start().date()).isBetween(RACE.minusDays(14), RACE.minusDays(8));
    }

    @Test
    void qualityIsRareAndNeverOnConsecutiveDays() {
        assertThat(Scenario.weeks(plan))
                .allSatisfy(week -> assertThat(Scenario.quality(week)).hasSizeLessThanOrEqualTo(2));
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair -> pair.first().workout().isQuality()
                        && pair.second().workout().isQuality())
                .noneMatch(pair ->
                        pair.second().start().epochDay() - pair.first().start().epochDay() <= 1);
    }

    @Test
    void saturdaysAreEmpty() {
        assertThat(Scenario.sessions(plan)).noneMatch(session -> session.start().day() == DayOfWeek.SATURDAY);
    }

    @Test
    void everyFourthWeekIsLighter() {
        var weeks = Scenario.weeks(plan);
        assertThat(weeks)
                .filteredOn(TrainingWeek::deload)
                .extracting(TrainingWeek::number)
                .containsExactly(4, 8);
        for (int number : new int[] {4, 8}) {
            double share = Scenario.kilometres(weeks.get(number - 1)) / Scenario.kilometres(weeks.get(number - 2));
            assertThat(share).as("week %d", number).isBetween(0.65, 0.85);
        }
    }

    @Test
    void theLastWeekIsShortAndSparesTheLegs() {
        var weeks = Scenario.weeks(plan);
        double peak = weeks.stream().mapToDouble(Scenario::kilometres).max().orElseThrow();
        assertThat(Scenario.kilometres(weeks.getLast()) / peak).isBetween(0.35, 0.60);
        assertThat(Scenario.sessions(plan))
                .filteredOn(session -> session.workout().hasLegs(LegLoad.HEAVY))
                .noneMatch(session -> session.start().date().isAfter(RACE.minusDays(8)));
        assertThat(Scenario.sessions(plan))
                .filteredOn(session -> session.start().date().equals(RACE.minusDays(1)))
                .noneMatch(session -> session.workout() instanceof Lift);
    }

    @Test
    void aStrengthBeginnerDoesNotJumpOrLiftHeavyTooEarly() {
        for (var week : Scenario.weeks(plan)) {
            for (var session : Scenario.lifts(week)) {
                var lift = (Lift) session.workout();
                if (week.number() < 5) {
                    assertThat(lift.contacts()).isZero();
                }
                if (week.number() < 9) {
                    assertThat(lift.exercises()).noneMatch(exercise -> switch (exercise.load()) {
                        case PrescribedLoad.Exactly(var _, int tenths) -> tenths >= 800;
                        case PrescribedLoad.Percent(int tenths) -> tenths >= 800;
                        case PrescribedLoad.ByReserve _ -> false;
                    });
                }
            }
        }
    }

    @Test
    void fastWorkStaysInTheTaper() {
        var weeks = Scenario.weeks(plan);
        assertThat(Scenario.quality(weeks.get(10))).isNotEmpty();
        assertThat(Scenario.ofType(weeks.getLast(), RunType.RACE)).hasSize(1);
    }
}
