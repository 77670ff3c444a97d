package ironstride.founding;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.RuleSetting;
import ironstride.athlete.Window;
import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.athletefile.AthleteFileOutcome;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.rules.book.Rulebook;
import ironstride.schedule.RandomAthletes;
import ironstride.schedule.Scheduler;
import ironstride.workout.LegLoad;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// F8: never lift with the lower body before a long run; nothing switches that off silently.
class F08NeverLegsBeforeALongRunTest {

    private static final int ATHLETES = 300;
    private static final Map<String, RuleSetting> OFF =
            Map.of("INT-01", new RuleSetting.Off(), "INT-02", new RuleSetting.Times(0.01));

    @ParameterizedTest
    @EnumSource(Goal.class)
    void threeHundredAthletesWhoAskForItDoNotGetIt(Goal goal) {
        int longRuns = 0;
        for (long seed = 1; seed <= ATHLETES; seed++) {
            var athlete = RandomAthletes.of(seed).change().goal(goal).rules(OFF).build();
            var rulebook = Rulebook.of(athlete);
            assertThat(rulebook.switchedOff()).doesNotContain("INT-01");
            var free = seed % 2 == 0 ? weekends(athlete) : athlete;
            if (new ProgramGenerator(free).generate(Optional.of(2))
                    instanceof ProgramOutcome.Program(var weeks, var _)) {
                var calendar = Scheduler.place(free, rulebook, weeks, _ -> {}).weeks();
                assertThat(legsBeforeLongRun(calendar)).as("athlete %d", seed).isEmpty();
                longRuns += (int) calendar.sessions()
                        .filter(session -> session.workout().isLong())
                        .count();
            }
        }
        assertThat(longRuns).as("long runs looked at").isGreaterThan(goal == Goal.MUSCLE ? 0 : ATHLETES / 2);
    }

    @Test
    void withoutTheRuleItWouldHappen() {
        int broken = 0;
        for (long seed = 2; seed <= ATHLETES; seed += 2) {
            var athlete = weekends(
                    RandomAthletes.of(seed).change().goal(Goal.WEIGHT_LOSS).build());
            var rules = Rulebook.ALL.stream()
                    .filter(rule -> !rule.card().id().equals("INT-01"))
                    .toList();
            if (new ProgramGenerator(athlete).generate(Optional.of(2))
                    instanceof ProgramOutcome.Program(var weeks, var _)) {
                var schedule = Scheduler.place(athlete, Rulebook.of(athlete, rules), weeks, _ -> {});
                broken += legsBeforeLongRun(schedule.weeks()).size();
            }
        }
        assertThat(broken).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "x0.1", "x2"})
    void anAthleteFileThatTriesIsToldSo(String setting) {
        var text = "goal: muscle\nweek: { sun: [07:00-11:00, 17:00-19:00] }\nrules: { INT-01: " + setting + " }\n";
        var outcome = AthleteFile.read(
                text.getBytes(StandardCharsets.UTF_8),
                new AthleteFile.Surroundings(LocalDate.of(2026, 12, 28), ZoneOffset.UTC));
        if (!(outcome instanceof AthleteFileOutcome.Unreadable(var problems))) {
            throw new AssertionError("the file was taken");
        }
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("INT-01", "cannot be switched off");
        });
    }

    /// Free all day at the weekend and hardly else, so that legs and long run meet.
    private static Athlete weekends(Athlete athlete) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        week.put(DayOfWeek.WEDNESDAY, List.of(Crowded.anywhere(1080, 1140)));
        week.put(DayOfWeek.SUNDAY, List.of(Crowded.anywhere(420, 600), Crowded.anywhere(960, 1200)));
        return Plans.withHours(athlete, week);
    }

    private static List<String> legsBeforeLongRun(TrainingCalendar calendar) {
        var sessions = calendar.sessions().toList();
        return sessions.stream()
                .filter(run -> run.workout().isLong())
                .flatMap(run -> sessions.stream()
                        .filter(lift -> isLegsBefore(lift, run))
                        .map(lift -> lift + " before " + run))
                .toList();
    }

    private static boolean isLegsBefore(PlacedSession lift, PlacedSession run) {
        boolean bothHeld = lift.hold().isHeld() && run.hold().isHeld();
        return !bothHeld
                && lift.workout().isStrength()
                && lift.workout().hasLegs(LegLoad.LIGHT)
                && lift.isOnSameDayAs(run)
                && lift.start().compareTo(run.start()) < 0;
    }
}
