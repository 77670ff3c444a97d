package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.Plan;
import ironstride.plan.Phase;
import ironstride.plan.TrainingWeek;
import ironstride.workout.Intensity;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.RunType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// An advanced runner, a fast 5 km in eight weeks, two windows a day.
class S04FiveKilometresTest {

    private static final LocalDate RACE = LocalDate.of(2027, 5, 29);

    private final Plan plan = Scenario.plan(Scenario.example("five-k-speed.yaml"));

    @Test
    void holdsUp() {
        Scenario.holdsUp(plan);
    }

    @Test
    void phases() {
        assertThat(Scenario.phases(plan))
                .containsExactly(
                        Phase.BASE,
                        Phase.BASE,
                        Phase.BASE,
                        Phase.BUILD,
                        Phase.BUILD,
                        Phase.SPECIFIC,
                        Phase.SPECIFIC,
                        Phase.RACE_WEEK);
    }

    @Test
    void intervalsOrRepetitionsInEachSpecificWeek() {
        assertThat(Scenario.weeks(plan)).allMatch(week -> Scenario.quality(week).size() <= 3);
        assertThat(Scenario.weeks(plan))
                .filteredOn(week -> week.phase() == Phase.SPECIFIC && !week.deload())
                .isNotEmpty()
                .allMatch(week ->
                        !Scenario.ofType(week, RunType.INTERVAL, RunType.REPS).isEmpty());
    }

    @Test
    void legsComeSixHoursAfterAQualityRunOrADayBeforeTheNext() {
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair -> pair.isOnOneDay()
                        && pair.first().workout().isQuality()
                        && pair.second().workout() instanceof Lift
                        && pair.second().workout().hasLegs(LegLoad.MODERATE))
                .allMatch(pair -> pair.gapHours() >= 6);
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair -> pair.first().workout() instanceof Lift
                        && pair.first().workout().hasLegs(LegLoad.MODERATE)
                        && pair.second().workout().isQuality())
                .allMatch(pair -> pair.gapHours() >= 24
                        || plan.verdict().findings().stream()
                                .anyMatch(finding -> finding.rule().equals("INT-03")
                                        && finding.sessions().contains(pair.second())));
    }

    @Test
    void fastKilometresStayWithinTheirCaps() {
        for (var week : Scenario.weeks(plan)) {
            double all = Scenario.kilometres(week);
            assertThat(fast(week, Intensity.INTERVAL)).isLessThanOrEqualTo(Math.min(10, 0.08 * all) + 0.3);
            assertThat(fast(week, Intensity.REPETITION)).isLessThanOrEqualTo(Math.min(8, 0.05 * all) + 0.3);
        }
    }

    /// Kilometres of work at an intensity, races apart.
    private double fast(TrainingWeek week, Intensity intensity) {
        return Scenario.runs(week).stream()
                .filter(session -> !session.workout().isRace())
                .flatMap(session -> ((Run) session.workout()).steps().stream())
                .filter(step -> step.purpose() == RunBlock.Purpose.WORK && step.intensity() == intensity)
                .mapToDouble(S04FiveKilometresTest::kilometres)
                .sum();
    }

    private static double kilometres(RunBlock.RunStep step) {
        return switch (step.end()) {
            case ironstride.workout.End.AfterDistance(var distance) -> distance.kilometres();
            case ironstride.workout.End.AfterTime(int seconds) ->
                step.target() instanceof ironstride.workout.Target.PaceRange(var slowest, var fastest)
                        ? seconds * 2.0 / (slowest.secondsPerKilometre() + fastest.secondsPerKilometre())
                        : 0;
            case ironstride.workout.End.OnLapButton() -> 0;
        };
    }

    @Test
    void jumpsInTheSpecificPhaseTwoDaysApart() {
        assertThat(Scenario.weeks(plan))
                .filteredOn(week -> week.phase() == Phase.SPECIFIC)
                .flatExtracting(Scenario::lifts)
                .anyMatch(session -> ((Lift) session.workout()).contacts() > 0);
        assertThat(Scenario.sessions(plan))
                .filteredOn(session -> session.workout() instanceof Lift)
                .allMatch(session -> ((Lift) session.workout()).contacts() <= 110);
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair -> pair.first()
                                .lift()
                                .filter(Lift::hasPlyometrics)
                                .isPresent()
                        && pair.second().lift().filter(Lift::hasPlyometrics).isPresent())
                .allMatch(pair -> pair.startHours() >= 48);
    }

    @Test
    void heavyLegsEndAWeekBeforeTheRace() {
        assertThat(Scenario.sessions(plan))
                .filteredOn(session -> session.workout().hasLegs(LegLoad.HEAVY))
                .noneMatch(session -> session.start().date().isAfter(RACE.minusDays(7)));
    }

    @Test
    void mostOfTheTimeIsEasy() {
        for (var week : Scenario.weeks(plan)) {
            var steps = Scenario.runs(week).stream()
                    .filter(session -> !session.workout().isRace())
                    .flatMap(session -> ((Run) session.workout()).steps().stream())
                    .toList();
            double all = steps.stream().mapToInt(RunBlock.RunStep::seconds).sum();
            double easy = steps.stream()
                    .filter(step -> step.intensity().zone() == 1)
                    .mapToInt(RunBlock.RunStep::seconds)
                    .sum();
            assertThat(easy / all).as("week %d", week.number()).isGreaterThanOrEqualTo(0.73);
        }
    }
}
