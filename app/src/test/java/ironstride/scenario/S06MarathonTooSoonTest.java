package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A beginner with 12 km a week asks for a marathon in six weeks.
class S06MarathonTooSoonTest {

    private final ironstride.coach.PlanOutcome.Refused refused = Scenario.refused("""
            goal: endurance
            start: 2027-01-04
            race: { name: City Marathon, distance: marathon, date: 2027-02-14 }
            running: { level: beginner, weekly: 12 km, longest-30-days: 6 km }
            week: { mon: [18:00-20:00], wed: [18:00-20:00], fri: [18:00-20:00], sun: [08:00-12:00] }
            health: { screening: clear }
            """);

    @Test
    void theReasonNamesTheMinimum() {
        assertThat(refused.reason()).contains("marathon").contains("18 weeks").contains("6");
    }

    @Test
    void shorterRacesAreOffered() {
        assertThat(refused.alternatives())
                .anyMatch(alternative -> alternative.contains("10 km") || alternative.contains("half"))
                .hasSizeGreaterThanOrEqualTo(2);
    }
}
