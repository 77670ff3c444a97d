package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.Plan;
import ironstride.plan.Phase;
import ironstride.workout.LegLoad;
import ironstride.workout.Run;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A careful first marathon in twenty weeks.
class S05FirstMarathonTest {

    private static final LocalDate RACE = LocalDate.of(2027, 5, 23);

    private static final String ATHLETE = """
            name: Nora
            born: 1987-05-05
            sex: female
            zone: Europe/Copenhagen
            goal: endurance
            start: 2027-01-04
            race: { name: City Marathon, distance: marathon, date: %s, priority: A }
            running: { level: intermediate, weekly: 30 km, longest-30-days: 18 km, runs-per-week: 4,
                       result: { distance: half-marathon, time: 1:58:00, date: 2026-10-10 } }
            strength: { level: beginner, lifts-per-week: 2 }
            week:
              mon: [18:00-19:30 gym]
              tue: [06:00-07:30 outdoors, 18:00-20:00 gym]
              thu: [06:00-07:30 outdoors, 18:00-20:00 gym]
              fri: [06:00-07:30 outdoors]
              sun: [07:00-12:00 outdoors]
            health: { screening: clear }
            """;

    private final Plan plan = Scenario.plan(ATHLETE.formatted(RACE));

    @Test
    void holdsUp() {
        Scenario.holdsUp(plan);
    }

    @Test
    void theTaperLastsThreeWeeks() {
        assertThat(Scenario.phases(plan)).hasSize(20).endsWith(Phase.TAPER, Phase.TAPER, Phase.RACE_WEEK);
        assertThat(Scenario.phases(plan).get(16)).isNotEqualTo(Phase.TAPER);
    }

    @Test
    void longRunsReachFarEnoughAndNotTooFar() {
        double longest = 18;
        for (var run : Scenario.longRuns(plan)) {
            double km = Scenario.kilometres(run);
            assertThat(run.workout().minutes()).isLessThanOrEqualTo(180);
            assertThat(km).isLessThanOrEqualTo(32.05).isLessThanOrEqualTo(1.1 * longest + 1);
            longest = Math.max(longest, km);
        }
        assertThat(longest).isGreaterThanOrEqualTo(24);
        assertThat(plan.verdict().findings())
                .noneMatch(finding -> finding.rule().equals("LOAD-02"));
    }

    @Test
    void weeksGrowByAtMostTenPercent() {
        double lastUsual = 0;
        for (var week : Scenario.weeks(plan)) {
            double km = Scenario.kilometres(week);
            if (lastUsual > 0 && week.phase() != Phase.TAPER && week.phase() != Phase.RACE_WEEK) {
                assertThat(km)
                        .as("week %d", week.number())
                        .isLessThanOrEqualTo(Math.max(1.1 * lastUsual, lastUsual + 3) + 0.1);
            }
            lastUsual = week.deload() ? lastUsual : km;
        }
    }

    @Test
    void someLongRunHasMarathonPace() {
        assertThat(Scenario.weeks(plan))
                .filteredOn(week -> week.phase() == Phase.SPECIFIC)
                .flatExtracting(Scenario::runs)
                .anyMatch(session -> session.workout().isLong()
                        && ((Run) session.workout())
                                .steps().stream()
                                        .anyMatch(step -> step.intensity().zone() == 2));
    }

    @Test
    void strengthStaysUntilTheTaper() {
        for (var week : Scenario.weeks(plan)) {
            if (week.number() <= 17) {
                assertThat(Scenario.lifts(week)).as("week %d", week.number()).hasSizeGreaterThanOrEqualTo(2);
            } else if (week.phase() == Phase.TAPER) {
                assertThat(Scenario.lifts(week)).as("week %d", week.number()).hasSize(1);
            }
        }
        assertThat(Scenario.sessions(plan))
                .filteredOn(session -> session.workout().hasLegs(LegLoad.HEAVY))
                .noneMatch(session -> session.start().date().isAfter(RACE.minusDays(10)));
        assertThat(Scenario.weeks(plan))
                .filteredOn(week -> !Scenario.lifts(week).isEmpty())
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void theDayAfterTheLongRunIsGentle() {
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair -> pair.first().workout().isLong()
                        && pair.second().start().epochDay()
                                == pair.first().start().epochDay() + 1)
                .noneMatch(pair -> pair.second().workout().hasLegs(LegLoad.HEAVY)
                        || pair.second().workout().isQuality()
                        || pair.second().workout().isLong());
    }

    @Test
    void aMarathonTooSoonIsNotPromised() {
        var soon = ATHLETE.formatted("2027-03-28")
                .replace("level: intermediate, weekly: 30 km", "level: beginner, weekly: 20 km");
        assertThat(Scenario.refused(soon).reason()).contains("week");
        assertThat(Scenario.refused(soon).alternatives()).isNotEmpty();
    }
}
