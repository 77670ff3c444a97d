package ironstride.founding;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Goal;
import ironstride.coach.Plan;
import ironstride.workout.LegLoad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// F7: for speed and endurance, lift after the run and go fresh into sprints and tempo runs.
class F07FreshIntoFastRunsTest {

    @ParameterizedTest
    @EnumSource(names = {"SPEED", "ENDURANCE"})
    void noLiftComesBeforeARunOfItsDay(Goal goal) {
        int days = 0;
        for (var athlete : java.util.List.of(Plans.athlete(goal), Crowded.athlete(goal))) {
            var pairs = Plans.liftAndRun(Plans.of(athlete, 8));
            assertThat(pairs).noneMatch(Plans.Pair::liftFirst);
            days += pairs.size();
        }
        assertThat(days).isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"SPEED", "ENDURANCE"})
    void legsAreFreshForQuality(Goal goal) {
        int fast = 0;
        var rested = Plans.of(Plans.athlete(goal), 12);
        for (var plan : java.util.List.of(rested, Plans.of(Crowded.athlete(goal), 12))) {
            fast += assertNoTiredLegsOnTheDay(plan);
        }
        assertThat(fast).as("quality runs").isGreaterThan(8);
        assertThat(rested.verdict().findings())
                .as("with room enough")
                .noneMatch(finding ->
                        finding.rule().equals("INT-03") && finding.charge().points() >= 25);
    }

    private static int assertNoTiredLegsOnTheDay(Plan plan) {
        int fast = 0;
        for (var run : Plans.sessions(plan)) {
            if (!run.workout().isQuality()) {
                continue;
            }
            fast++;
            assertThat(Plans.sessions(plan))
                    .filteredOn(lift -> lift.workout().hasLegs(LegLoad.MODERATE) && lift.isOnSameDayAs(run))
                    .noneMatch(lift -> lift.start().compareTo(run.start()) < 0);
        }
        return fast;
    }
}
