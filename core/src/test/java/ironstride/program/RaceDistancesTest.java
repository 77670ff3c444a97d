package ironstride.program;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.plan.Phase;
import ironstride.quantity.Distance;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaceDistancesTest {

    private static RaceDistance kilometres(double km) {
        return new RaceDistance(km + " km", Distance.ofKilometres(km));
    }

    @Test
    void anUltraIsAnOutlineWithLongRunsByTimeAndARunOnTiredLegs() {
        var athlete = Programs.athlete(Goal.ENDURANCE, Level.INTERMEDIATE, 45, 20)
                .races(List.of(Programs.race(RaceDistance.ULTRA_50_KM, 20, Race.Priority.A)))
                .build();
        var program = Programs.program(athlete, 20);
        assertThat(program.notices()).anyMatch(notice -> notice.contains("outline"));
        assertThat(Programs.runs(program.weeks()))
                .filteredOn(run -> run.type() == RunType.LONG)
                .allMatch(run -> run.minutes() <= 180)
                .anyMatch(run -> run.minutes() >= 170);
        assertThat(program.weeks())
                .filteredOn(week -> week.phase() == Phase.SPECIFIC)
                .flatExtracting(week -> Programs.runs(week, RunType.EASY))
                .anyMatch(run -> run.steps().getFirst().note().contains("tired legs"));
    }

    @Test
    void aRaceBeyondFiftyKilometresIsRefusedWithWhatIsPossible() {
        var athlete = Programs.athlete(Goal.ENDURANCE, Level.ADVANCED, 80, 30)
                .races(List.of(Programs.race(kilometres(100), 24, Race.Priority.A)))
                .build();
        var refused = Programs.refused(athlete, 24);
        assertThat(refused.reason()).contains("50 km").contains("100");
        assertThat(refused.alternatives()).anyMatch(one -> one.contains("50 km"));
    }

    @Test
    void anUltraIsNothingForABeginner() {
        var athlete = Programs.athlete(Goal.ENDURANCE, Level.BEGINNER, 14, 8)
                .races(List.of(Programs.race(RaceDistance.ULTRA_50_KM, 30, Race.Priority.A)))
                .build();
        assertThat(Programs.refused(athlete, 30).alternatives()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.609, 3, 5, 7.5, 12, 16.1, 25, 30, 42.195})
    void everyDistanceHasLongRunsWithinReachAndARaceWeek(double km) {
        var athlete = Programs.athlete(Goal.ENDURANCE, Level.INTERMEDIATE, 40, 16)
                .races(List.of(Programs.race(kilometres(km), 16, Race.Priority.A)))
                .build();
        var weeks = Programs.weeks(athlete, 16);
        double longest = 16;
        for (var week : weeks) {
            assertThat(Programs.longest(week)).isLessThanOrEqualTo(longest * 1.1 + 1);
            longest = Math.max(longest, Programs.longest(week));
        }
        assertThat(weeks.getLast().phase()).isEqualTo(Phase.RACE_WEEK);
        assertThat(Programs.runs(weeks)).anyMatch(run -> run.type() == RunType.RACE_PACE);
    }

    @Test
    void racePaceIsThePaceOfTheTimeHopedFor() {
        var race = Programs.race(RaceDistance.HALF_MARATHON, 12, Race.Priority.A);
        var athlete = Programs.athlete(Goal.ENDURANCE, Level.INTERMEDIATE, 40, 16)
                .races(List.of(new Race(
                        race.name(),
                        race.distance(),
                        race.date(),
                        race.at(),
                        Optional.of(Duration.ofMinutes(105)),
                        race.priority())))
                .build();
        double pace = 105 * 60 / RaceDistance.HALF_MARATHON.distance().kilometres();
        assertThat(Programs.runs(Programs.weeks(athlete, 12)))
                .filteredOn(run -> run.type() == RunType.RACE_PACE)
                .isNotEmpty()
                .flatExtracting(run -> run.steps())
                .filteredOn(step -> step.note().equals("race pace"))
                .isNotEmpty()
                .allSatisfy(step -> {
                    var range = (Target.PaceRange) step.target();
                    assertThat(range.slowest().secondsPerKilometre()).isGreaterThan(pace);
                    assertThat(range.fastest().secondsPerKilometre()).isLessThan(pace);
                });
    }

    @Test
    void aSmallRaceTakesThePlaceOfTheLongAndTheFastRunOfItsWeek() {
        var athlete = Programs.athlete(Goal.ENDURANCE, Level.INTERMEDIATE, 40, 16)
                .races(List.of(
                        Programs.race(RaceDistance.TEN_KM, 7, Race.Priority.B),
                        Programs.race(RaceDistance.HALF_MARATHON, 12, Race.Priority.A)))
                .build();
        var weeks = Programs.weeks(athlete, 12);
        assertThat(Programs.runs(weeks.get(6))).noneMatch(run -> run.isQuality() || run.isLong());
        assertThat(Programs.kilometres(weeks.get(6))).isLessThan(Programs.kilometres(weeks.get(5)));
    }

    @Test
    void theRunsOfRaceWeekAreShort() {
        for (var distance : List.of(RaceDistance.FIVE_KM, RaceDistance.TEN_KM, RaceDistance.HALF_MARATHON)) {
            var athlete = Programs.athlete(Goal.ENDURANCE, Level.INTERMEDIATE, 40, 16)
                    .races(List.of(Programs.race(distance, 12, Race.Priority.A)))
                    .build();
            assertThat(Programs.runs(Programs.weeks(athlete, 12).getLast()))
                    .isNotEmpty()
                    .allMatch(run -> run.isQuality() || run.minutes() <= 40);
        }
    }

    @Test
    void easyRunsAreClearlyShorterThanTheLongRunOfTheirWeek() {
        for (var level : Level.values()) {
            var athlete = Programs.athlete(Goal.ENDURANCE, level, level == Level.BEGINNER ? 14 : 40, 10)
                    .races(List.of(Programs.race(RaceDistance.TEN_KM, 12, Race.Priority.A)))
                    .build();
            for (var week : Programs.weeks(athlete, 12)) {
                var longRuns = Programs.runs(week, RunType.LONG);
                assertThat(Programs.runs(week, RunType.EASY))
                        .allMatch(easy -> longRuns.isEmpty()
                                || kilometres(easy) <= 0.8 * kilometres(longRuns.getFirst())
                                || easy.minutes() <= 25);
            }
        }
    }

    private static double kilometres(Run run) {
        return run.distance().orElseThrow().kilometres();
    }

    @Test
    void raceWeekHasAShakeOutWhenTheDaysHoldIt() {
        var athlete = Programs.athlete(Goal.SPEED, Level.INTERMEDIATE, 40, 12)
                .races(List.of(Programs.race(RaceDistance.FIVE_KM, 12, Race.Priority.A)))
                .build();
        assertThat(Programs.runs(Programs.weeks(athlete, 12).getLast())).anyMatch(Run::isShakeOut);
    }
}
