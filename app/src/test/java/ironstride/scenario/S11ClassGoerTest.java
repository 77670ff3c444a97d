package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.Plan;
import ironstride.workout.ClassSession;
import ironstride.workout.LegLoad;
import org.junit.jupiter.api.Test;

/// Two functional classes a week that stay, and a faster 10 km.
class S11ClassGoerTest {

    private static final String ATHLETE = Scenario.example("class-goer.yaml");

    private final Plan plan = Scenario.plan(ATHLETE);

    @Test
    void holdsUp() {
        Scenario.holdsUp(plan);
    }

    @Test
    void classesAreTheHeavyLegDays() {
        for (var week : Scenario.weeks(plan)) {
            assertThat(week.sessions())
                    .filteredOn(session -> session.workout().hasLegs(LegLoad.HEAVY))
                    .as("week %d", week.number())
                    .hasSize(2)
                    .allMatch(session -> session.workout() instanceof ClassSession);
        }
    }

    @Test
    void noFastRunWithinADayOfAClassUnlessItIsReported() {
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair -> pair.first().workout() instanceof ClassSession
                        && pair.second().workout().isQuality()
                        && pair.gapHours() < 24)
                .allMatch(pair -> plan.verdict().findings().stream()
                        .anyMatch(finding -> finding.rule().equals("INT-03")
                                && finding.sessions().contains(pair.second())));
    }

    @Test
    void theLongRunComesTwoDaysAfterTheClass() {
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair -> pair.first().workout() instanceof ClassSession
                        && pair.second().workout().isLong())
                .allMatch(pair -> pair.gapHours() >= 48);
    }

    @Test
    void aLightClassNeverStandsInTheWayOfAFastRun() {
        var light = Scenario.plan(ATHLETE.replace("leg-load: heavy", "leg-load: light"));
        Scenario.holdsUp(light);
        assertThat(light.verdict().findings())
                .filteredOn(finding -> finding.rule().equals("INT-03"))
                .noneMatch(finding ->
                        finding.sessions().stream().anyMatch(session -> session.workout() instanceof ClassSession));
        assertThat(light.schedule().score()).isLessThanOrEqualTo(plan.schedule().score());
    }
}
