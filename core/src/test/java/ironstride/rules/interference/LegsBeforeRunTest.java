package ironstride.rules.interference;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Rule;
import ironstride.rules.Score;
import ironstride.rules.book.Weeks;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.StrengthFocus;
import ironstride.workout.Workout;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegsBeforeRunTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate SPRING_FORWARD = LocalDate.of(2027, 3, 28);
    private static final LocalDate FALL_BACK = LocalDate.of(2027, 10, 31);

    @ParameterizedTest
    @CsvSource({"endurance, 0", "muscle, 0", "health, 0", "health, 62"})
    void aLongerGapNeverCostsMore(String goal, int age) {
        var circumstances = circumstances("athlete goal=" + goal + (age == 0 ? "" : " age=" + age));
        for (var legs : LegLoad.values()) {
            neverRises(new FreshLegsForLongRun(), legs, RunType.LONG, circumstances);
            neverRises(new FreshLegsForQualityRun(), legs, RunType.INTERVAL, circumstances);
        }
    }

    private static void neverRises(LegsBeforeRun rule, LegLoad legs, RunType type, Circumstances circumstances) {
        var run = session(run(type), Start.at(LocalDate.of(2027, 1, 10), 8 * 60, ZoneOffset.UTC));
        var last = Score.of(Charge.HARD);
        for (int gap = 0; gap <= 90 * 60; gap += 7) {
            long end = run.start().epochMinute() - gap;
            var lift = session(Lift.outline(StrengthFocus.LOWER, legs, 60), at(end - 60));
            var score = Score.of(rule.charge(lift, run, circumstances));
            // The long-run rule leaves the same day to the rule that forbids it.
            if (rule instanceof FreshLegsForQualityRun || !lift.isOnSameDayAs(run)) {
                assertThat(score).as("%s legs %d min before", legs, gap).isLessThanOrEqualTo(last);
                last = score;
            }
        }
        assertThat(last).isEqualTo(Score.ZERO);
    }

    @Test
    void nothingIsChargedFromTheReachOn() {
        var circumstances = circumstances("athlete goal=endurance age=62");
        InterferenceRules.ALL.stream().map(Rule::checks).flatMap(List::stream).forEach(check -> {
            if (check instanceof Check.OfPair pair) {
                var first = session(
                        Lift.outline(StrengthFocus.PLYO, LegLoad.HEAVY, LegsBeforeRun.LONGEST_SESSION_HOURS * 60),
                        at(0));
                for (Workout later : List.of(run(RunType.LONG), run(RunType.INTERVAL), first.workout())) {
                    var second = session(later, at(pair.reachHours() * 60L));
                    assertThat(pair.charge(first, second, circumstances).isNone())
                            .as(pair.toString())
                            .isTrue();
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'Fri 18:00', 'SOFT 9.17'", // 37 h: 20 * (48 - 37) / 24
        "'Sat 07:00', 'SOFT 20'", // exactly 24 h
        "'Sat 07:01', 'MEDIUM 60'"
    })
    void heavyLegsFadeOnTheWayToTheLongRun(String lift, String charge) {
        assertThat(Weeks.charges(
                        "INT-02",
                        "athlete goal=health\n" + lift + " lift lower heavy 60min\nSun 08:00 run long 100min"))
                .containsExactly(charge);
    }

    @ParameterizedTest
    @CsvSource({"'Mon 18:00', 'SOFT 15'", "'Mon 18:01', 'MEDIUM 50'"})
    void heavyLegsFadeOnTheWayToTheIntervals(String lift, String charge) {
        assertThat(Weeks.charges(
                        "INT-03",
                        "athlete goal=health\n" + lift + " lift lower heavy 60min\nTue 19:00 run interval 50min"))
                .containsExactly(charge);
    }

    @ParameterizedTest
    @CsvSource({"59, 19:01, ''", "60, 19:00, ''", "60, 19:01, 'MEDIUM 30'"})
    void hoursCountHalfAsMuchAgainFromSixtyOn(int age, String lift, String charge) {
        assertThat(String.join("", Weeks.charges("INT-02", """
                athlete goal=health age=%d
                Fri %s lift lower moderate 60min
                Sun 08:00 run long 100min
                """.formatted(age, lift))))
                .isEqualTo(charge);
    }

    @ParameterizedTest
    @CsvSource({
        "build, true, 'MEDIUM 60'",
        "specific, true, 'HARD 1'",
        "taper, true, 'HARD 1'",
        "specific, false, 'MEDIUM 60'"
    })
    void theRaceOfAMuscleAthleteProtectsRunsFromItsSpecificPhaseOn(String phase, boolean race, String charge) {
        var block = Weeks.read("""
                athlete goal=muscle phase=%s
                Sat 17:00 lift lower heavy 60min
                Sun 08:00 run long 100min
                """.formatted(phase)).getFirst();
        var entered = new Race(
                "city run",
                RaceDistance.HALF_MARATHON,
                block.athlete().start().plusWeeks(6),
                Race.USUAL_START,
                Optional.empty(),
                Race.Priority.A);
        var athlete = block.athlete()
                .change()
                .races(race ? List.of(entered) : List.of())
                .build();
        assertThat(Weeks.charges("INT-02", athlete, block.calendar())).containsExactly(charge);
    }

    @ParameterizedTest
    @CsvSource({"muscle", "weight-loss", "speed", "endurance", "health"})
    void legsBeforeALongRunTheSameDayAreForbiddenForEveryGoal(String goal) {
        assertThat(Weeks.charges(
                        "INT-01",
                        "athlete goal=" + goal + "\nSun 07:00 class barre light 45min\nSun 19:00 run long 100min"))
                .containsExactly("HARD 1");
    }

    @Test
    void anHourLostInSpringIsAnHourLessToRecover() {
        // Saturday 06:00 to 07:00, Sunday 08:00 summer time: 24 h, though the clocks say 25.
        assertThat(acrossTheNight(SPRING_FORWARD, 8 * 60)).isEmpty();
        assertThat(acrossTheNight(SPRING_FORWARD, 8 * 60 - 1)).containsExactly("MEDIUM 30");
    }

    @Test
    void anHourWonInAutumnIsAnHourMoreToRecover() {
        // Saturday 06:00 to 07:00, Sunday 06:00 winter time: 24 h, though the clocks say 23.
        assertThat(acrossTheNight(FALL_BACK, 6 * 60)).isEmpty();
        assertThat(acrossTheNight(FALL_BACK, 6 * 60 - 1)).containsExactly("MEDIUM 30");
    }

    private static List<String> acrossTheNight(LocalDate sunday, int longRunMinute) {
        var block = Weeks.read("""
                athlete goal=health
                week %s
                Sat 06:00 lift lower moderate 60min
                Sun 08:00 run long 100min
                """.formatted(sunday.minusDays(6))).getFirst();
        var week = block.calendar().weeks().getFirst();
        var sessions = List.of(
                week.sessions().getFirst().movedTo(Start.at(sunday.minusDays(1), 6 * 60, BERLIN)),
                week.sessions().getLast().movedTo(Start.at(sunday, longRunMinute, BERLIN)));
        return Weeks.charges("INT-02", block.athlete(), new TrainingCalendar(List.of(week.withSessions(sessions))));
    }

    private static Circumstances circumstances(String athlete) {
        var block = Weeks.read(athlete + "\nweek 2027-01-04\nSun 08:00 run long 100min")
                .getFirst();
        return Circumstances.of(block.athlete(), block.calendar());
    }

    private static Workout run(RunType type) {
        return Run.outline(type, 60, Optional.empty());
    }

    private static Start at(long epochMinute) {
        return new Start(Math.floorDiv(epochMinute, 1440L), (int) Math.floorMod(epochMinute, 1440L), epochMinute);
    }

    private static PlacedSession session(Workout workout, Start start) {
        return new PlacedSession("id", workout, start, Optional.empty(), PlacedSession.Hold.FREE);
    }
}
