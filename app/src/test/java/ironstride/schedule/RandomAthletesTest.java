package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A thousand athletes: the planner's score is checked against the rulebook inside every plan that is made.
class RandomAthletesTest {

    private static final int ATHLETES = 1000;

    @Test
    void noPlanBreaksAHardRuleThatFixedSessionsDoNotForceAndEveryWeekIsProven() {
        var broken = new ArrayList<String>();
        var unproven = new ArrayList<String>();
        int planned = 0;
        int withFixed = 0;
        for (long seed = 1; seed <= ATHLETES; seed++) {
            if (Planner.make(RandomAthletes.of(seed), Optional.of(3), _ -> {})
                    instanceof PlanOutcome.Planned(var plan)) {
                planned++;
                withFixed += plan.athlete().fixed().isEmpty() ? 0 : 1;
                for (var finding : HeldAlone.unforced(plan)) {
                    broken.add("athlete " + seed + ", week " + finding.week() + ": " + finding.rule() + " "
                            + finding.sessions() + " " + finding.why());
                }
                for (var week : plan.schedule().proofs()) {
                    if (!week.optimal()) {
                        unproven.add("athlete " + seed + ", week " + week.week() + ": " + week.nodes() + " nodes");
                    }
                }
                assertThat(plan.explanations().values())
                        .allMatch(explanation -> !explanation.reasons().isEmpty());
            }
        }
        assertThat(broken).as("hard findings that nobody forced").isEmpty();
        assertThat(unproven).as("weeks that ran into the node limit").isEmpty();
        assertThat(planned).isGreaterThan(ATHLETES * 9 / 10);
        assertThat(withFixed).as("athletes with a fixed session").isGreaterThan(ATHLETES / 10);
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
