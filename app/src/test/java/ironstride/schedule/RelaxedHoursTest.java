package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.plan.Start;
import ironstride.workout.Workout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// More free time never makes the best week worse.
class RelaxedHoursTest {

    private static final int WEEKS = 500;

    @Test
    void oneMoreWindow() {
        never(MoreFreeTime::withWindow);
    }

    @Test
    void aWindowThatIsOpenedToEveryPlace() {
        never(MoreFreeTime::placeless);
    }

    @Test
    void aWindowThatEndsLaterWhenItsOldStartsAreStillTried() {
        never((athlete, random) -> MoreFreeTime.widened(athlete, random, 0, 5 * random.nextInt(1, 25)));
    }

    @Test
    void aWindowThatBeginsEarlierWhenItsOldStartsAreStillTried() {
        never((athlete, random) -> MoreFreeTime.widened(athlete, random, 5 * random.nextInt(1, 25), 0));
    }

    private interface Relaxing {
        Athlete apply(Athlete athlete, SplittableRandom random);
    }

    private static void never(Relaxing relaxing) {
        var worse = new ArrayList<String>();
        int compared = 0;
        int better = 0;
        for (long seed = 1; compared < WEEKS; seed++) {
            var athlete = RandomAthletes.of(seed);
            var week = MoreFreeTime.week(seed, athlete);
            var relaxed = relaxing.apply(athlete, new SplittableRandom(seed));
            if (week.isEmpty() || relaxed.equals(athlete)) {
                continue;
            }
            compared++;
            var starts = new StartGrid(athlete);
            long before = MoreFreeTime.best(athlete, week.get(), starts);
            long after = MoreFreeTime.best(relaxed, week.get(), new Both(starts, new StartGrid(relaxed)));
            better += after < before ? 1 : 0;
            if (after > before) {
                worse.add("athlete " + seed + ", week " + week.get().number() + ": " + Cost.score(before) + " with "
                        + MoreFreeTime.hours(athlete) + " became " + Cost.score(after) + " with "
                        + MoreFreeTime.hours(relaxed));
            }
        }
        assertThat(worse).isEmpty();
        assertThat(better).as("weeks that got better").isPositive();
    }

    /// The starts of two grids.
    private record Both(Starts one, Starts other) implements Starts {

        @Override
        public List<Candidate> candidates(LocalDate monday, Workout workout, Collection<Workout> beside) {
            var all = new TreeMap<Start, Candidate>();
            one.candidates(monday, workout, beside).forEach(candidate -> all.put(candidate.start(), candidate));
            other.candidates(monday, workout, beside).forEach(candidate -> all.put(candidate.start(), candidate));
            return List.copyOf(all.values());
        }
    }
}
