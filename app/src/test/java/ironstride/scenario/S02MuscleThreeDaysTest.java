package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.Plan;
import ironstride.exercise.MuscleGroup;
import ironstride.plan.Phase;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Finding;
import ironstride.strength.WeeklySets;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import ironstride.workout.StrengthFocus;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Muscle on three evenings, two short runs for the heart.
class S02MuscleThreeDaysTest {

    private final Plan plan = Scenario.plan(Scenario.example("muscle-three-days.yaml"));

    @Test
    void holdsUp() {
        Scenario.holdsUp(plan);
    }

    @Test
    void liftsComeFirst() {
        assertThat(Scenario.pairs(plan)).noneMatch(Scenario::runsBeforeLift);
    }

    @Test
    void aLongerRunAfterALiftShowsItsCost() {
        for (var pair : Scenario.pairs(plan).filter(Scenario::liftsBeforeRun).toList()) {
            if (pair.second().workout().minutes() > 30 && pair.gapHours() < 6) {
                assertThat(plan.verdict().findings())
                        .filteredOn(finding -> finding.rule().equals("ORD-02"))
                        .extracting(Finding::sessions)
                        .anySatisfy(sessions ->
                                assertThat(ids(sessions)).contains(pair.second().id()));
            }
        }
    }

    private static List<String> ids(List<PlacedSession> sessions) {
        return sessions.stream().map(PlacedSession::id).toList();
    }

    @Test
    void threeLiftsReachEveryGroup() {
        for (var week : usual()) {
            assertThat(Scenario.lifts(week)).as("week %d", week.number()).hasSize(3);
            var sets = WeeklySets.byGroup(Scenario.lifts(week).stream()
                    .flatMap(session -> ((Lift) session.workout()).exercises().stream())
                    .toList());
            assertThat(sets).as("week %d", week.number()).containsOnlyKeys(MuscleGroup.values());
            sets.forEach((group, count) ->
                    assertThat(count).as("%s in week %d", group, week.number()).isGreaterThanOrEqualTo(2));
            for (var group : List.of(MuscleGroup.QUADS, MuscleGroup.HAMSTRINGS, MuscleGroup.GLUTES)) {
                assertThat(sets.get(group))
                        .as("%s in week %d", group, week.number())
                        .isBetween(8.0, 18.0);
            }
        }
    }

    @Test
    void legsAreTrainedAndRecover() {
        assertThat(Scenario.weeks(plan)).allMatch(week -> Scenario.hasLegs(week, LegLoad.MODERATE));
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair ->
                        pair.first().workout() instanceof Lift && pair.second().workout() instanceof Lift)
                .filteredOn(pair -> !Collections.disjoint(
                        ((Lift) pair.first().workout()).groups(),
                        ((Lift) pair.second().workout()).groups()))
                .allMatch(pair -> pair.startHours() >= 46);
    }

    @Test
    void chestAndLegsHaveDaysOfTheirOwn() {
        assertThat(Scenario.sessions(plan))
                .filteredOn(session -> session.workout() instanceof Lift)
                .extracting(session -> ((Lift) session.workout()).focus())
                .contains(StrengthFocus.UPPER, StrengthFocus.BACK_LEGS_GLUTES)
                .doesNotContain(StrengthFocus.FULL_BODY);
    }

    @Test
    void runningStaysSmall() {
        for (var week : Scenario.weeks(plan)) {
            assertThat(Scenario.runs(week)).hasSizeLessThanOrEqualTo(3);
            assertThat(Scenario.runs(week).stream()
                            .mapToInt(session -> session.workout().minutes())
                            .sum())
                    .isLessThanOrEqualTo(120);
        }
    }

    @Test
    void thereIsNoLongRunAndNoTaper() {
        assertThat(Scenario.longRuns(plan)).isEmpty();
        assertThat(Scenario.phases(plan)).doesNotContain(Phase.TAPER, Phase.RACE_WEEK);
        assertThat(Scenario.sessions(plan))
                .filteredOn(s -> s.workout() instanceof Run)
                .isNotEmpty();
    }

    private List<TrainingWeek> usual() {
        return Scenario.weeks(plan).stream().filter(week -> !week.deload()).toList();
    }
}
