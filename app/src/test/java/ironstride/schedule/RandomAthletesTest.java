package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import ironstride.rules.ConstraintLevel;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A thousand athletes: the planner's score is checked against the rulebook inside every plan that is made.
class RandomAthletesTest {

    private static final int ATHLETES = 1000;

    @Test
    void noPlanBreaksAHardRuleThatFixedSessionsDoNotForce() {
        int unproven = 0;
        for (long seed = 1; seed <= ATHLETES; seed++) {
            var athlete = RandomAthletes.of(seed);
            if (Planner.make(athlete, Optional.of(3), _ -> {}) instanceof PlanOutcome.Planned(var plan)) {
                var fixed = plan.schedule()
                        .weeks()
                        .sessions()
                        .filter(session -> session.hold().isHeld())
                        .toList();
                assertThat(plan.verdict().findings())
                        .as("athlete %d", seed)
                        .filteredOn(finding -> finding.charge().level() == ConstraintLevel.HARD)
                        .filteredOn(finding -> finding.sessions().stream().noneMatch(fixed::contains))
                        .filteredOn(_ -> fixed.isEmpty())
                        .isEmpty();
                unproven += plan.schedule().isOptimalWeekByWeek() ? 0 : 1;
                assertThat(plan.explanations().values())
                        .allMatch(explanation -> !explanation.reasons().isEmpty());
            }
        }
        assertThat(unproven)
                .as("plans with a week that ran into the node limit")
                .isLessThan(ATHLETES / 50);
    }

    @Test
    void theSameAthleteGetsTheSamePlan() {
        for (long seed = 1; seed <= 20; seed++) {
            var one = Planner.make(RandomAthletes.of(seed), Optional.of(4), _ -> {});
            var other = Planner.make(RandomAthletes.of(seed), Optional.of(4), _ -> {});
            assertThat(one).usingRecursiveComparison().isEqualTo(other);
        }
    }
}
