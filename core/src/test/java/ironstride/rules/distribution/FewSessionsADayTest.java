package ironstride.rules.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Limits;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.rules.Circumstances;
import ironstride.rules.book.Weeks;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.StrengthFocus;
import ironstride.workout.Workout;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FewSessionsADayTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    @ParameterizedTest
    @CsvSource({"beginner, 15, 0", "beginner, 16, 1", "intermediate, 15, 0", "intermediate, 16, 1"})
    void aShakeOutOfAQuarterOfAnHourIsPartOfTheRace(String level, int minutes, int findings) {
        assertThat(Weeks.charges("DST-07", """
                athlete run=%s
                Sat 07:00 run easy %dmin
                Sat 09:00 run race 50min 10km
                """.formatted(level, minutes))).hasSize(findings);
    }

    @Test
    void onlyOneShakeOutBelongsToARace() {
        assertThat(Weeks.charges("DST-07", """
                Sat 06:00 run easy 10min
                Sat 07:00 run easy 10min
                Sat 09:00 run race 50min 10km
                """)).containsExactly("HARD 1");
    }

    @Test
    void mobilityBetweenRunAndLiftDoesNotPartThem() {
        assertThat(Weeks.charges("DST-07", """
                athlete run=beginner combined=yes
                Mon 17:00 run easy 30min
                Mon 17:30 mobility 10min
                Mon 17:40 lift upper 40min
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"beginner, 1", "intermediate, 0"})
    void theRunningLevelDecidesHowManySessionsADayHolds(String level, int findings) {
        assertThat(Weeks.charges("DST-07", """
                athlete run=%s strength=beginner
                Mon 07:00 run easy 30min
                Mon 18:00 lift upper 40min
                """.formatted(level))).hasSize(findings);
    }

    @Test
    void theAthletesOwnLimitIsKept() {
        var block = Weeks.read("Mon 07:00 run easy 30min\nMon 18:00 lift upper 40min")
                .getFirst();
        var limits = new Limits(false, Optional.of(1), Set.of(), Optional.empty());
        assertThat(Weeks.charges(
                        "DST-07", block.athlete().change().limits(limits).build(), block.calendar()))
                .containsExactly("HARD 1");
    }

    @Test
    void theSentenceCountsWhatTheRuleCounts() {
        assertThat(Weeks.findings("DST-07", """
                Mon 06:00 mobility 10min
                Mon 07:00 run easy 30min
                Mon 18:00 run easy 30min
                """)).first().asString().contains("Monday holds 2 runs");
    }

    @Test
    void oneMoreSessionOnADayNeverLowersTheCharge() {
        var random = new Random(7);
        var rule = new FewSessionsADay();
        for (var level : List.of("beginner", "intermediate", "advanced")) {
            for (var combined : List.of("yes", "no")) {
                var circumstances = circumstances(level, combined);
                for (int i = 0; i < 2_000; i++) {
                    var day = new ArrayList<PlacedSession>();
                    int sum = 0;
                    for (int n = 0; n < 4; n++) {
                        day.add(session(n, random));
                        day.sort(Comparator.comparing(PlacedSession::start).thenComparing(PlacedSession::id));
                        int next = rule.charge(day, circumstances).centipoints();
                        assertThat(next).as("%s", day).isGreaterThanOrEqualTo(sum);
                        sum = next;
                    }
                }
            }
        }
    }

    private static Circumstances circumstances(String level, String combined) {
        var block = Weeks.read("athlete run=" + level + " combined=" + combined + "\nMon 07:00 run easy 30min")
                .getFirst();
        return Circumstances.of(block.athlete(), block.calendar());
    }

    private static PlacedSession session(int number, Random random) {
        Workout workout = switch (random.nextInt(5)) {
            case 0 -> Run.outline(RunType.RACE, 50, Optional.empty());
            case 1 -> Run.outline(RunType.EASY, 10, Optional.empty());
            case 2 -> Run.outline(RunType.EASY, 30, Optional.empty());
            case 3 -> Lift.outline(StrengthFocus.UPPER, LegLoad.NONE, 40);
            default -> new Mobility("", 10);
        };
        var start = Start.at(DAY, random.nextInt(12) * 60 + random.nextInt(4) * 15 + 300, ZoneOffset.UTC);
        return new PlacedSession("s" + number, workout, start, Optional.empty(), PlacedSession.Hold.FREE);
    }
}
