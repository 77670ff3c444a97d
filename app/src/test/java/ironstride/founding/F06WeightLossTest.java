package ironstride.founding;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.athlete.RunningProfile;
import ironstride.athlete.Window;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// F6: to lose weight, lift first, then run.
class F06WeightLossTest {

    @ParameterizedTest
    @EnumSource(Level.class)
    void theLiftComesFirstInTwoVisits(Level level) {
        assertLiftFirst(Crowded.athlete(Goal.WEIGHT_LOSS), level);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void theLiftComesFirstInOneVisit(Level level) {
        assertLiftFirst(evenings(Crowded.athlete(Goal.WEIGHT_LOSS)), level);
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

    /// One long visit on each of three evenings.
    private static Athlete evenings(Athlete athlete) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)) {
            week.put(day, List.of(Crowded.anywhere(1020, 1200)));
        }
        return Plans.withHours(athlete, week);
    }
}
