package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.PlanOutcome;
import ironstride.workout.Lift;
import org.junit.jupiter.api.Test;

/// Sixteen years old, three runs a week and the school gym on two days.
class S12TeenTest {

    private static final String ATHLETE = """
            name: Finn
            goal: %s
            born: 2010-03-01
            start: 2027-01-04
            race: { name: School 5, distance: %s, date: 2027-03-20 }
            running: { level: intermediate, weekly: 20 km, longest-30-days: 8 km, runs-per-week: 3 }
            strength: { level: intermediate, lifts-per-week: 2 }
            week:
              mon: [16:00-17:30 outdoors]
              tue: [16:00-17:30 gym]
              wed: [16:00-17:30 outdoors]
              thu: [16:00-17:30 gym]
              sat: [10:00-12:00 outdoors]
            health: { screening: clear, guardian-consent: %s }
            """;

    @Test
    void aParentMustAgree() {
        assertThat(Scenario.refused(ATHLETE.formatted("speed", "5 km", "false")).reason())
                .contains("consent");
    }

    @Test
    void losingWeightIsNotOffered() {
        assertThat(Scenario.outcome(ATHLETE.formatted("weight-loss", "5 km", "true")))
                .isInstanceOf(PlanOutcome.Refused.class);
    }

    @Test
    void aMarathonIsNotOffered() {
        assertThat(Scenario.refused(ATHLETE.formatted("speed", "marathon", "true"))
                        .reason())
                .contains("AGE-01");
    }

    @Test
    void trainingIsGentleAndVaried() {
        var plan = Scenario.plan(ATHLETE.formatted("speed", "5 km", "true"));
        Scenario.holdsUp(plan);
        for (var week : Scenario.weeks(plan)) {
            assertThat(Scenario.trainingDays(week)).as("week %d", week.number()).isLessThanOrEqualTo(5);
            assertThat(Scenario.lifts(week)).hasSizeLessThanOrEqualTo(3);
            assertThat(Scenario.quality(week)).hasSizeLessThanOrEqualTo(2);
            assertThat(Scenario.lifts(week))
                    .flatExtracting(session -> ((Lift) session.workout()).exercises())
                    .allMatch(one -> one.minReps() >= 6 && one.reserve().tenths() >= 20);
        }
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair -> pair.first().workout().isQuality()
                        && pair.second().workout().isQuality())
                .noneMatch(pair ->
                        pair.second().start().epochDay() - pair.first().start().epochDay() <= 1);
    }
}
