package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.Plan;
import ironstride.workout.LegLoad;
import ironstride.workout.Run;
import ironstride.workout.Target;
import org.junit.jupiter.api.Test;

/// The health questions of a man of 55, as they are answered and cleared one after another.
class S10ScreeningTest {

    private static final String ATHLETE = """
            name: Karl
            born: 1971-06-01
            goal: health
            start: 2027-01-04
            running: { level: intermediate, weekly: 25 km, longest-30-days: 9 km, runs-per-week: 3,
                       result: { distance: 10 km, time: 55:00, date: 2026-11-15 } }
            strength: { level: intermediate, lifts-per-week: 2 }
            week: { mon: [18:00-19:30], wed: [18:00-19:30], fri: [18:00-19:30], sun: [09:00-11:00] }
            health: { screening: %s }
            """;

    @Test
    void aSymptomStopsEverything() {
        assertThat(Scenario.refused(ATHLETE.formatted("symptoms")).reason())
                .contains("doctor")
                .doesNotContain("diagnos");
    }

    @Test
    void anOpenYesKeepsEverythingEasy() {
        var plan = Scenario.plan(ATHLETE.formatted("unresolved"));
        Scenario.holdsUp(plan);
        assertThat(Scenario.sessions(plan))
                .isNotEmpty()
                .noneMatch(session -> session.workout().isQuality()
                        || session.workout().isLong()
                        || session.workout().hasLegs(LegLoad.MODERATE));
    }

    @Test
    void clearedForModerateStillHasNothingFast() {
        var plan = Scenario.plan(ATHLETE.formatted("cleared-moderate"));
        Scenario.holdsUp(plan);
        assertThat(Scenario.sessions(plan))
                .noneMatch(session -> session.workout().isQuality());
        assertThat(Scenario.sessions(plan))
                .anyMatch(session -> session.workout().hasLegs(LegLoad.MODERATE));
    }

    @Test
    void clearedForAllHasFastRuns() {
        var plan = Scenario.plan(ATHLETE.formatted("cleared"));
        Scenario.holdsUp(plan);
        assertThat(Scenario.sessions(plan))
                .anyMatch(session -> session.workout().isQuality());
    }

    @Test
    void withABetaBlockerEffortIsTheOnlyMeasure() {
        var plan = Scenario.plan(ATHLETE.formatted("cleared, conditions: [beta-blocker]"));
        assertThat(targets(plan)).isNotEmpty().allMatch(target -> target instanceof Target.Effort);
        assertThat(targets(Scenario.plan(ATHLETE.formatted("cleared"))))
                .anyMatch(target -> target instanceof Target.PaceRange);
    }

    private static java.util.List<Target> targets(Plan plan) {
        return Scenario.sessions(plan).stream()
                .filter(session -> session.workout() instanceof Run)
                .flatMap(session -> ((Run) session.workout()).steps().stream())
                .map(step -> step.target())
                .toList();
    }
}
