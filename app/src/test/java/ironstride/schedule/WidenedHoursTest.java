package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A wider window never makes the best week worse: the starts tried in it hold all those of the narrower one.
class WidenedHoursTest {

    @ParameterizedTest
    @ValueSource(longs = {127, 1013, 2117})
    void aWindowThatEndsLater(long seed) {
        var random = new SplittableRandom(seed);
        notWorse(seed, athlete -> MoreFreeTime.widened(athlete, random, 0, 5 * random.nextInt(1, 25)));
    }

    @ParameterizedTest
    @ValueSource(longs = {127, 1013, 1078, 2026, 2117, 2734})
    void aWindowThatBeginsEarlier(long seed) {
        var random = new SplittableRandom(seed);
        notWorse(seed, athlete -> MoreFreeTime.widened(athlete, random, 5 * random.nextInt(1, 25), 0));
    }

    private interface Widening {
        Athlete of(Athlete athlete);
    }

    private static void notWorse(long seed, Widening widening) {
        var athlete = RandomAthletes.of(seed);
        var week = MoreFreeTime.week(seed, athlete).orElseThrow();
        var wider = widening.of(athlete);
        assertThat(Cost.score(MoreFreeTime.best(wider, week, new StartGrid(wider))))
                .as("%s instead of %s", MoreFreeTime.hours(wider), MoreFreeTime.hours(athlete))
                .isLessThanOrEqualTo(Cost.score(MoreFreeTime.best(athlete, week, new StartGrid(athlete))));
    }
}
