package ironstride.founding;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.athlete.RunningProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// F6: to lose weight, lift first, then run.
class F06WeightLossTest {

    @ParameterizedTest
    @EnumSource(Level.class)
    void theLiftComesFirstInTwoVisits(Level level) {
        assertLiftFirst(Crowded.athlete(Goal.WEIGHT_LOSS), level);
    }

    private static void assertLiftFirst(Athlete athlete, Level level) {
        var running = athlete.running();
        var plan = Plans.of(
                athlete.change()
                        .running(new RunningProfile(
                                level,
                                running.weekly(),
                                running.longestIn30Days(),
                                running.runsPerWeek(),
                                running.result()))
                        .build(),
                6);
        var pairs = Plans.liftAndEasyRun(plan);
        assertThat(pairs).as("days with both").isNotEmpty();
        assertThat(pairs).allMatch(Plans.Pair::liftFirst);
    }
}
