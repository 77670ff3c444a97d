package ironstride.program;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.HeartRates;
import ironstride.athlete.Level;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.athlete.RunningProfile;
import ironstride.plan.Phase;
import ironstride.plan.WeekToPlace;
import ironstride.quantity.Distance;
import ironstride.workout.Run;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The shares of running time in each phase, over its loading weeks, beside the table. Race week is left out: its race
/// is its fast running, and the days before it are for rest. So is the goal muscle without a race: it runs easily. The
/// long runs before an ultra take so much of its weeks that these may be easier than the table.
class IntensitySharesTest {

    /// Steps end on whole minutes and a run takes no brisk end of less than eight, so two points more are allowed.
    private static final double ALLOWED = IntensityShares.TOLERANCE + 2;

    /// Whatever the table says, beginners run nine tenths of their time easily (DST-04).
    private static final int EASY_OF_BEGINNERS = 90;

    /// Fewer runs leave no easy run that may end briskly beside a quality run and one run that is wholly easy.
    private static final int ENOUGH_RUNS = 4;

    private static final int ENOUGH_RUNS_OF_BEGINNERS = 3;

    private static final int WEEKS = 18;
    private static final double[] WEEKLY = {26, 42, 70};

    private static Stream<Arguments> runners() {
        var result = new ArrayList<Arguments>();
        var races = Stream.concat(
                        Stream.of(Optional.<RaceDistance>empty()),
                        Stream.of(
                                        RaceDistance.FIVE_KM,
                                        RaceDistance.TEN_KM,
                                        RaceDistance.TEN_MILES,
                                        RaceDistance.HALF_MARATHON,
                                        RaceDistance.MARATHON,
                                        RaceDistance.ULTRA_50_KM)
                                .map(Optional::of))
                .toList();
        for (var level : Level.values()) {
            for (var goal : Goal.values()) {
                for (var race : races) {
                    boolean muscle = goal == Goal.MUSCLE && race.isEmpty();
                    boolean refused = level == Level.BEGINNER
                            && race.filter(RaceDistance.ULTRA_50_KM::equals).isPresent();
                    for (int runs = 2; runs <= (muscle || refused ? 0 : 7); runs++) {
                        result.add(Arguments.of(level, goal, race, runs));
                    }
                }
            }
        }
        return result.stream();
    }

    private static Athlete athlete(Level level, Goal goal, Optional<RaceDistance> race, int runs) {
        double weekly = WEEKLY[level.ordinal()];
        return Programs.athlete(goal, level, weekly, weekly / 2)
                .running(new RunningProfile(
                        level,
                        Optional.of(Distance.ofKilometres(weekly)),
                        Optional.of(Distance.ofKilometres(weekly / 2)),
                        Optional.of(runs),
                        Programs.result(RaceDistance.TEN_KM, 3300 - 450 * level.ordinal()),
                        HeartRates.UNKNOWN))
                .races(race.map(distance -> List.of(Programs.race(distance, WEEKS, Race.Priority.A)))
                        .orElse(List.of()))
                .build();
    }

    @ParameterizedTest
    @MethodSource("runners")
    void everyPhaseRunsAsEasilyAsTheTableSays(Level level, Goal goal, Optional<RaceDistance> race, int runs) {
        var athlete = athlete(level, goal, race, runs);
        boolean isUltra = race.filter(RaceDistance.ULTRA_50_KM::equals).isPresent();
        boolean runner = goal.isRunning() || race.isPresent();
        percents(Programs.weeks(athlete, WEEKS)).forEach((phase, percent) -> {
            var table = IntensityShares.of(athlete, phase);
            var told = "%s %s, %d runs, %s: %.0f/%.0f/%.0f, wanted %s"
                    .formatted(level, goal, runs, phase, percent[0], percent[1], percent[2], table);
            int easy = level == Level.BEGINNER ? Math.max(EASY_OF_BEGINNERS, table.easy()) : table.easy();
            double most = easy + ALLOWED;
            double least = easy - ALLOWED;
            assertThat(percent[0]).as(told).isGreaterThanOrEqualTo(runs < ENOUGH_RUNS ? Math.min(74, least) : least);
            if (runs >= (level == Level.BEGINNER ? ENOUGH_RUNS_OF_BEGINNERS : ENOUGH_RUNS) && !isUltra) {
                assertThat(percent[0]).as(told).isLessThanOrEqualTo(runner ? most : most + IntensityShares.TOLERANCE);
                assertThat(percent[2]).as(told).isLessThanOrEqualTo(table.hard() + ALLOWED);
            }
        });
    }

    private static Map<Phase, double[]> percents(List<WeekToPlace> weeks) {
        var seconds = new EnumMap<Phase, double[]>(Phase.class);
        for (var week : weeks) {
            if (!week.deload() && week.phase() != Phase.RACE_WEEK) {
                var sums = seconds.computeIfAbsent(week.phase(), _ -> new double[3]);
                Programs.runs(week).stream()
                        .map(Run::steps)
                        .flatMap(List::stream)
                        .forEach(step -> sums[step.intensity().zone() - 1] += step.seconds());
            }
        }
        seconds.values().forEach(sums -> {
            double all = sums[0] + sums[1] + sums[2];
            for (int zone = 0; zone < sums.length; zone++) {
                sums[zone] *= 100 / all;
            }
        });
        return seconds;
    }
}
