package ironstride.program;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.HeartRates;
import ironstride.athlete.Level;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.plan.Phase;
import ironstride.plan.WeekToPlace;
import ironstride.quantity.Distance;
import ironstride.workout.End;
import ironstride.workout.Intensity;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.RunType;
import ironstride.workout.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionLibraryTest {

    private static Athlete runner(Goal goal, Level level, Optional<RaceDistance> race) {
        double weekly = 20.0 + 25 * level.ordinal();
        return Programs.athlete(goal, level, weekly, weekly / 2.5)
                .running(Programs.running(
                        level,
                        weekly,
                        weekly / 2.5,
                        Programs.result(RaceDistance.TEN_KM, 3300 - 450 * level.ordinal()),
                        HeartRates.UNKNOWN))
                .races(race.map(distance -> List.of(Programs.race(distance, 16, Race.Priority.A)))
                        .orElse(List.of()))
                .build();
    }

    private static List<WeekToPlace> all(Level level) {
        var weeks = new ArrayList<WeekToPlace>();
        for (var goal : List.of(Goal.SPEED, Goal.ENDURANCE)) {
            weeks.addAll(Programs.weeks(runner(goal, level, Optional.empty()), 24));
            for (var race : List.of(RaceDistance.FIVE_KM, RaceDistance.TEN_KM, RaceDistance.HALF_MARATHON)) {
                weeks.addAll(Programs.weeks(runner(goal, level, Optional.of(race)), 16));
            }
        }
        return weeks;
    }

    @Test
    void everyKindOfRunIsUsedSomewhere() {
        var types = EnumSet.noneOf(RunType.class);
        for (var level : Level.values()) {
            Programs.runs(all(level)).forEach(run -> types.add(run.type()));
        }
        Programs.runs(Programs.weeks(
                        Programs.athlete(Goal.HEALTH, Level.BEGINNER, 0, 0).build(), 4))
                .forEach(run -> types.add(run.type()));
        types.add(RunType.RACE);
        assertThat(types).containsExactlyInAnyOrder(RunType.values());
    }

    @Test
    void someEasyRunsEndWithStridesAndSomeLongRunsFast() {
        var runs = Programs.runs(all(Level.INTERMEDIATE));
        assertThat(runs)
                .anyMatch(run -> run.type() == RunType.EASY
                        && run.blocks().getLast() instanceof RunBlock.Repeat(int times, var _)
                        && times >= 4);
        assertThat(runs).anyMatch(run -> run.isLong() && run.fastMinutes() >= Run.QUALITY_MINUTES);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void fastKilometresKeepTheirCaps(Level level) {
        for (var week : all(level)) {
            double base = Math.max(40, Programs.kilometres(week));
            assertThat(fast(Programs.runs(week), Intensity.INTERVAL)).isLessThanOrEqualTo(Math.min(10, 0.08 * base));
            assertThat(fast(Programs.runs(week), Intensity.REPETITION)).isLessThanOrEqualTo(Math.min(8, 0.05 * base));
            for (var run : Programs.runs(week)) {
                assertThat(fast(List.of(run), Intensity.THRESHOLD)).isLessThanOrEqualTo(0.10 * base);
            }
        }
    }

    private static double fast(List<Run> runs, Intensity intensity) {
        return runs.stream()
                .flatMap(run -> run.steps().stream())
                .filter(step -> step.intensity() == intensity && step.purpose() == RunBlock.Purpose.WORK)
                .filter(step -> step.target() instanceof Target.PaceRange)
                .mapToDouble(step -> step.end() instanceof End.AfterDistance(Distance distance)
                        ? distance.kilometres()
                        : ((Target.PaceRange) step.target())
                                .slowest()
                                .distanceIn(step.seconds())
                                .kilometres())
                .sum();
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void mostRunningIsEasyButInTestWeeks(Level level) {
        double least = level == Level.BEGINNER ? 0.90 : 0.75;
        for (var week : all(level)) {
            if (!Programs.runs(week, RunType.TIME_TRIAL).isEmpty()) {
                continue;
            }
            int all = Programs.runs(week).stream().mapToInt(Run::minutes).sum();
            int fast = Programs.runs(week).stream().mapToInt(Run::fastMinutes).sum();
            assertThat(1 - (double) fast / all)
                    .as("week %d of %s", week.number(), week.phase())
                    .isGreaterThanOrEqualTo(least - 0.02);
        }
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void theLongRunIsTheLongestOfItsWeek(Level level) {
        for (var week : all(level)) {
            double longest = Programs.longest(week);
            if (longest > 0 && week.phase() != Phase.TAPER) {
                assertThat(Programs.runs(week))
                        .filteredOn(run -> !run.isQuality())
                        .allMatch(run -> run.distance().orElseThrow().kilometres() <= longest + 0.05);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void everyStepSaysWhatToHoldAndAddsUp(Level level) {
        for (var run : Programs.runs(all(level))) {
            assertThat(run.steps()).isNotEmpty();
            int seconds =
                    run.steps().stream().mapToInt(RunBlock.RunStep::seconds).sum();
            assertThat(run.minutes()).isEqualTo((seconds + 59) / 60);
        }
    }
}
