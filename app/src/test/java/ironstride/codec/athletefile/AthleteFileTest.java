package ironstride.codec.athletefile;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.RuleSetting;
import ironstride.athlete.Scheme;
import ironstride.athlete.Window;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AthleteFileTest {

    private static final AthleteFile.Surroundings SURROUNDINGS =
            new AthleteFile.Surroundings(LocalDate.of(2026, 12, 28), ZoneId.of("Europe/Berlin"));

    private static final String CONTRACT = """
            name: Sam
            born: 1991-04-02
            sex: female                    # female | male | other; optional
            body: { weight: 62 kg, height: 168 cm }
            zone: Europe/Berlin            # default: the machine's
            units: metric                  # metric | imperial, for display
            goal: endurance                # muscle | weight-loss | speed | endurance | health
            second-goal: muscle            # optional
            start: 2027-01-04              # default: next Monday
            race: { name: Spring Half, distance: half-marathon, date: 2027-03-28, target: 1:45:00, priority: A }   # or races: [..]
            running: { level: intermediate, weekly: 32 km, longest-30-days: 14 km, runs-per-week: 4,
                       result: { distance: 10 km, time: 52:00, date: 2026-12-06 } }
            strength: { level: beginner, lifts-per-week: 2, split: auto,          # auto | upper-lower | full-body
                        best: { back-squat: 60 kg x 5, bench-press: 35 kg x 5 } }
            places:
              gym: { kind: gym }                                                  # gym | home | outdoors | studio | track
              home: { kind: home, equipment: [dumbbells 2-20 kg, bands, pull-up bar, suspension trainer] }
            week:                                                                 # free hours; several windows a day; places optional
              mon: [06:00-07:15 outdoors, 18:00-19:30 gym]
              sat: []
              sun: [07:00-11:00 outdoors]
            weeks:                                                                # exceptions for one week, by its Monday
              2027-02-08: { tue: [12:00-13:00 outdoors] }
            fixed:
              - { day: thu, at: 18:30, minutes: 60, what: easy run, name: club run }
              - { day: mon, at: 18:00, minutes: 60, what: class, name: CrossFit, leg-load: heavy }
            prefer: { long-run: sun, rest: [sat], hard-days: together, combined-sessions: true }
            limits: { no-consecutive-run-days: false, sessions-per-day: 2, avoid: [back-squat], no-lift-on-days-with-run-over: 6.5 km }
            blackout: [2027-02-12..2027-02-14]
            rules: { DST-02: off, INT-04: x2 }
            health: { screening: clear }
            """;

    private static AthleteFileOutcome read(String text) {
        return AthleteFile.read(text.getBytes(StandardCharsets.UTF_8), SURROUNDINGS);
    }

    private static List<Problem> problems(String text) {
        return read(text) instanceof AthleteFileOutcome.Unreadable(var problems) ? problems : List.of();
    }

    @Test
    void theFileOfTheContractIsReadAsWritten() {
        assertThat(problems(CONTRACT)).isEmpty();
        if (!(read(CONTRACT) instanceof AthleteFileOutcome.Read(var athlete, var _))) {
            throw new AssertionError("not read");
        }
        assertThat(athlete.races().getFirst().target()).contains(Duration.ofMinutes(105));
        assertThat(athlete.running().result().orElseThrow().time()).isEqualTo(Duration.ofMinutes(52));
        assertThat(athlete.availability().orElseThrow().on(LocalDate.of(2027, 1, 4)))
                .containsExactly(
                        new Window(360, 435, Optional.of("outdoors")), new Window(1080, 1170, Optional.of("gym")));
        assertThat(athlete.availability().orElseThrow().on(LocalDate.of(2027, 2, 9)))
                .hasSize(1);
        assertThat(athlete.fixed()).hasSize(2);
        assertThat(athlete.rules())
                .containsEntry("DST-02", new RuleSetting.Off())
                .containsEntry("INT-04", new RuleSetting.Times(2));
        assertThat(athlete.limits().avoid()).containsExactly("back-squat");
        assertThat(athlete.isBlackedOut(LocalDate.of(2027, 2, 14))).isTrue();
        assertThat(athlete.places().values())
                .anyMatch(place ->
                        place.name().equals("home") && place.equipment().size() == 4);
    }

    @Test
    void everyProblemIsSaidAtOnceWithItsPlace() {
        var found = problems(
                "gaol: endurance\ngoal: speed\nweek: { mon: [18:00-19:30 gmy] }\nrunning: { weekly: 32 parsecs }\nrules: { INT-01: off }\n");
        assertThat(found).hasSize(4);
        assertThat(found.get(0).toString()).startsWith("line 1, column 1").contains("did you mean \"goal\"?");
        assertThat(found.get(1).toString()).startsWith("line 3").contains("did you mean \"gym\"?");
        assertThat(found.get(2).toString()).startsWith("line 4").contains("32 parsecs");
        assertThat(found.get(3).toString()).startsWith("line 5").contains("cannot be switched off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x [1]\nb: *x",
                "a: !!java.lang.String x",
                "a: 1\na: 2",
                "--- 1\n--- 2",
                "",
                "[",
                "\t- x",
                "goal: [",
                "{{{{{{",
                "\u0000",
                "goal: health\nweek: {}",
                "goal: health\nweek: { mon: [] }",
                "race: 5",
                "week: 7",
                "fixed: x",
                "goal: health\nweek: { mon: [25:00-26:00] }"
            })
    void whatIsNoAthleteFileIsRefusedWithAPlace(String text) {
        assertThat(problems(text))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }

    @Test
    void contradictionsAreFound() {
        assertThat(problems(
                                "goal: speed\nstart: 2027-01-04\nrace: { distance: 10 km, date: 2026-12-31 }\nweek: { mon: [18:00-19:30] }")
                        .toString())
                .contains("before the plan starts");
        assertThat(problems(
                                "goal: speed\nweek: { mon: [18:00-19:30] }\nfixed: [{ day: mon, at: 23:30, minutes: 60, what: easy run }]")
                        .toString())
                .contains("after midnight");
        assertThat(problems("goal: speed\nstart: 2027-01-05\nweek: { mon: [18:00-19:30] }")
                        .toString())
                .contains("no Monday");
        assertThat(problems(
                                "goal: speed\nweek: { mon: [18:00-19:30] }\nrunning: { result: { distance: marathon, time: 1:00:00 } }")
                        .toString())
                .contains("faster than anybody");
    }

    @Test
    void nestingAndSizeAreBounded() {
        assertThat(problems("[".repeat(100_000))).isNotEmpty();
        assertThat(problems("#" + "x".repeat(2_000_000))).isNotEmpty();
    }

    @Test
    void mutatedFilesNeverDoAnythingButReadOrSayWhy() {
        var random = new SplittableRandom(11);
        for (int k = 0; k < 2000; k++) {
            var bytes = CONTRACT.getBytes(StandardCharsets.UTF_8);
            for (int m = 0; m <= random.nextInt(5); m++) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(32, 127) : random.nextInt(256));
            }
            assertThat(AthleteFile.read(bytes, SURROUNDINGS)).isNotNull();
        }
    }

    @Test
    void anExerciseCanHaveASchemeOfItsOwn() {
        var text = "goal: muscle\nweek: { mon: [18:00-19:30] }\nstrength: { level: advanced, progression: { %s } }\n";
        assertThat(read(text.formatted("squat: linear, bench-press: wave")))
                .isInstanceOfSatisfying(
                        AthleteFileOutcome.Read.class,
                        read -> assertThat(read.athlete().strength().schemes())
                                .containsOnly(
                                        Map.entry("back-squat", Scheme.LINEAR), Map.entry("bench-press", Scheme.WAVE)));
        assertThat(problems(text.formatted("squat: soon"))).hasSize(1);
        assertThat(problems(text.formatted("sqat: linear"))).hasSize(1);
    }
}
