package ironstride.founding;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Goal;
import ironstride.athlete.Window;
import ironstride.plan.Phase;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.rules.book.Rulebook;
import ironstride.schedule.LeftOut;
import ironstride.schedule.Schedule;
import ironstride.schedule.Scheduler;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// F11: never miss leg day; of the lifts it is the last to go.
class F11NeverMissLegDayTest {

    @ParameterizedTest
    @EnumSource(Goal.class)
    void everyWeekWithALiftHasALegDay(Goal goal) {
        int weeks = 0;
        for (var plan : Plans.random(goal)) {
            for (var week : plan.schedule().weeks().weeks()) {
                boolean asked = week.phase() != Phase.TAPER
                        && week.phase() != Phase.RACE_WEEK
                        && week.phase() != Phase.RECOVERY;
                if (asked && !Plans.lifts(week).isEmpty()) {
                    weeks++;
                    assertThat(week.sessions())
                            .as("%s, week %d", plan.athlete().name(), week.number())
                            .anyMatch(session -> session.workout().isStrength()
                                    && session.workout().hasLegs(LegLoad.MODERATE));
                }
            }
        }
        assertThat(weeks).isGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void withHardlyAnyHoursLegsAreKeptLongerThanOtherLiftsAndEasyRuns(Goal goal) {
        int dropped = 0;
        for (long seed = 1; seed <= 60; seed++) {
            var schedule = inFewHours(goal, seed);
            var legsOut = schedule.leftOut().stream()
                    .filter(F11NeverMissLegDayTest::isLegs)
                    .toList();
            var week = schedule.weeks().weeks().getFirst();
            for (var legs : legsOut) {
                assertThat(week.sessions())
                        .as("seed %d: legs are out for %s", seed, legs.reason())
                        .noneMatch(session -> session.workout() instanceof Lift
                                && !session.workout().hasLegs(LegLoad.MODERATE));
            }
            dropped += schedule.leftOut().size();
        }
        assertThat(dropped).as("sessions left out").isGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void inOneWindowLegsStayAndEasyRunsAndOtherLiftsGo(Goal goal) {
        var athlete = Plans.athlete(goal);
        if (!(new ProgramGenerator(athlete).generate(Optional.of(1))
                instanceof ProgramOutcome.Program(var weeks, var _))) {
            throw new AssertionError("no program");
        }
        int minutes = weeks.getFirst().sessions().stream()
                .filter(session -> session.workout().hasLegs(LegLoad.MODERATE))
                .mapToInt(session -> session.workout().minutes())
                .max()
                .orElseThrow();
        var one =
                Plans.withHours(athlete, Map.of(DayOfWeek.TUESDAY, List.of(Plans.window(1050, 1050 + minutes, "gym"))));
        var key = weeks.getFirst().sessions().stream()
                .filter(session ->
                        session.workout() instanceof Run && session.workout().isKey())
                .toList();
        var kept = weeks.getFirst().sessions().stream()
                .filter(session -> !key.contains(session))
                .toList();
        var week = new ironstride.plan.WeekToPlace(
                athlete.start(), 1, weeks.getFirst().phase(), false, List.of(), kept);
        var schedule = Scheduler.place(one, Rulebook.of(one), List.of(week), _ -> {});
        assertThat(schedule.weeks().sessions())
                .singleElement()
                .satisfies(session ->
                        assertThat(session.workout().hasLegs(LegLoad.MODERATE)).isTrue());
        assertThat(schedule.leftOut()).hasSize(kept.size() - 1);
    }

    private static boolean isLegs(LeftOut out) {
        return out.session().workout() instanceof Lift
                && out.session().workout().hasLegs(LegLoad.MODERATE);
    }

    /// The full program of an athlete, placed into two or three windows.
    private static Schedule inFewHours(Goal goal, long seed) {
        var athlete = Plans.athlete(goal);
        var random = new SplittableRandom(seed);
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        for (int k = 0; k < 3; k++) {
            int from = 360 + 30 * random.nextInt(25);
            week.put(
                    DayOfWeek.of(1 + random.nextInt(7)),
                    List.of(Crowded.anywhere(from, from + 60 + 15 * random.nextInt(3))));
        }
        var busy = Plans.withHours(athlete, week);
        if (!(new ProgramGenerator(athlete).generate(Optional.of(1))
                instanceof ProgramOutcome.Program(var weeks, var _))) {
            throw new AssertionError("no program");
        }
        return Scheduler.place(busy, Rulebook.of(busy), weeks, _ -> {});
    }
}
