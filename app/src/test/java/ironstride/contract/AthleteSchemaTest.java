package ironstride.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.athletefile.AthleteFileOutcome;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The schema that editors use and the reader agree on athlete files.
class AthleteSchemaTest {

    private static final String LEAST = "goal: endurance\nweek: { mon: [18:00-19:30 gym] }\n";

    private static boolean isRead(String yaml) {
        return AthleteFile.read(
                        yaml.getBytes(StandardCharsets.UTF_8),
                        new AthleteFile.Surroundings(LocalDate.of(2026, 12, 28), ZoneId.of("Europe/Berlin")))
                instanceof AthleteFileOutcome.Read;
    }

    @ParameterizedTest
    @MethodSource("ironstride.contract.Examples#athletes")
    void examples(String file) {
        assertThat(Schemas.ofAthlete(Examples.text(file))).isEmpty();
        assertThat(isRead(Examples.text(file))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "born: 1991-04-02\nsex: other\n",
                "body: { weight: 137 lb, height: 66 in }\n",
                "body: { weight: 62.5kg, height: 1.68 m }\n",
                "units: imperial\nsecond-goal: muscle\n",
                "start: 2027-01-04\nrace: { distance: 10 km, date: 2027-03-28 }\n",
                "start: 2027-01-04\nrace: { distance: half-marathon, date: 2027-03-28, target: 1:45:00, at: 9:30, priority: b }\n",
                "start: 2027-01-04\nraces: [{ distance: 5 km, date: 2027-02-28, target: 25:00, priority: C }]\n",
                "running: { weekly: 20 mi, longest-30-days: 8 miles, runs-per-week: 3, result: { distance: 5k, time: 25:10 } }\n",
                "strength: { lifts-per-week: 2, split: full-body, best: { back-squat: 60 kg x 5, bench-press: 75 lb x 3 } }\n",
                "places: { attic: { kind: home, equipment: [dumbbells 2-20 kg, bands] } }\n",
                "places: { home: { equipment: bands } }\n",
                "weeks: { 2027-02-08: { tue: [12:00-13:00] } }\n",
                "fixed: [{ day: thu, at: 18:30, minutes: 60, what: easy run, name: club, distance: 8 km }]\n",
                "fixed: [{ day: thu, at: 8:30, minutes: 60, what: class, leg-load: none }]\n",
                "prefer: { long-run: sun, rest: sat, hard-days: apart, combined-sessions: yes }\n",
                "prefer: { rest: [fri, sat], combined-sessions: true }\n",
                "limits: { no-consecutive-run-days: true, sessions-per-day: 1, avoid: back-squat, no-lift-on-days-with-run-over: 6.5 km }\n",
                "blackout: 2027-02-12\n",
                "blackout: [2027-02-12..2027-02-14, 2027-03-01]\n",
                "rules: { DST-02: off, INT-04: x2, int-08: x0.5 }\n",
                "health: { screening: cleared-moderate, conditions: [type-2-diabetes, low-bone-mass] }\n",
                "health: { conditions: pregnancy, guardian-consent: false, lift-before-run: no }\n"
            })
    void bothTake(String more) {
        assertThat(Schemas.ofAthlete(LEAST + more)).isEmpty();
        assertThat(isRead(LEAST + more)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal: endurance\n",
                "week: { mon: [18:00-19:30] }\n",
                "goal: endurence\nweek: { mon: [18:00-19:30] }\n",
                "goal: health\nweek: [18:00-19:30]\n",
                "goal: health\nweek: { mon: [18:00] }\n",
                "goal: health\nweek: { mon: [evening] }\n",
                "goal: health\nweek: { mo: [18:00-19:30] }\n",
                LEAST + "goals: health\n",
                LEAST + "born: 2 April 1991\n",
                LEAST + "sex: f\n",
                LEAST + "body: { weight: heavy }\n",
                LEAST + "body: { weight: -62 kg }\n",
                LEAST + "body: { height: 168 }\n",
                LEAST + "body: { hight: 168 cm }\n",
                LEAST + "units: miles\n",
                LEAST + "start: soon\n",
                LEAST + "race: { distance: 10 km }\n",
                LEAST + "race: { date: 2027-03-28 }\n",
                LEAST + "race: { distance: 10 km, date: 28.3.2027 }\n",
                LEAST + "race: { distance: 10 km, date: 2027-03-28, target: fast }\n",
                LEAST + "race: { distance: 10 km, date: 2027-03-28, priority: D }\n",
                LEAST + "races: [{ distance: 10 km }]\n",
                LEAST + "running: { level: pro }\n",
                LEAST + "running: { weekly: 32 }\n",
                LEAST + "running: { weekly: 32 parsecs }\n",
                LEAST + "running: { runs-per-week: many }\n",
                LEAST + "running: { runs-per-week: 9 }\n",
                LEAST + "running: { runs-per-week: 0 }\n",
                LEAST + "running: { result: { distance: 10 km } }\n",
                LEAST + "running: { result: { distance: 10 km, time: 52 min } }\n",
                LEAST + "strength: { split: push-pull }\n",
                LEAST + "strength: { best: { back-squat: 60 kg } }\n",
                LEAST + "places: { gym: { kind: forest } }\n",
                LEAST + "weeks: { february: { tue: [12:00-13:00] } }\n",
                LEAST + "fixed: [{ day: thu, at: 18:30, minutes: 60 }]\n",
                LEAST + "fixed: [{ day: someday, at: 18:30, minutes: 60, what: easy run }]\n",
                LEAST + "fixed: [{ day: thu, at: noon, minutes: 60, what: easy run }]\n",
                LEAST + "fixed: [{ day: thu, at: 18:30, minutes: 0, what: easy run }]\n",
                LEAST + "prefer: { long-run: weekend }\n",
                LEAST + "prefer: { hard-days: whatever }\n",
                LEAST + "prefer: { combined-sessions: maybe }\n",
                LEAST + "limits: { sessions-per-day: 9 }\n",
                LEAST + "limits: { no-lift-on-days-with-run-over: long }\n",
                LEAST + "blackout: february\n",
                LEAST + "rules: { everything: off }\n",
                LEAST + "rules: { DST-02: never }\n",
                LEAST + "health: { screening: fine }\n",
                LEAST + "health: { conditions: [tired] }\n"
            })
    void bothRefuse(String text) {
        assertThat(isRead(text)).as("the reader takes it").isFalse();
        assertThat(Schemas.ofAthlete(text)).as("what the schema objects to").isNotEmpty();
    }
}
