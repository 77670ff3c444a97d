package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Plans long enough for what builds up over weeks: ramps after the walk-run ladder, deloads, phases, tapers.
class LongPlansTest {

    private static final int ATHLETES = 50;
    private static final int WEEKS = 10;
    private static final int LONG = 8;

    @Test
    void noLongPlanBreaksAHardRuleThatFixedSessionsDoNotForce() {
        var broken = new ArrayList<String>();
        int planned = 0;
        for (long seed = 1; seed <= ATHLETES; seed++) {
            if (Planner.make(RandomAthletes.of(seed), Optional.of(WEEKS), _ -> {})
                    instanceof PlanOutcome.Planned(var plan)) {
                planned += plan.schedule().weeks().weeks().size() >= LONG ? 1 : 0;
                for (var finding : HeldAlone.unforced(plan)) {
                    broken.add("athlete " + seed + ", week " + finding.week() + ": " + finding.rule() + " "
                            + finding.sessions() + " " + finding.why());
                }
            }
        }
        assertThat(broken).as("hard findings that nobody forced").isEmpty();
        assertThat(planned).isGreaterThan(ATHLETES * 3 / 4);
    }
}
