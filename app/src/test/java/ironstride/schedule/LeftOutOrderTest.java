package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Availability;
import ironstride.athlete.Window;
import ironstride.coach.Plan;
import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.rules.Circumstances;
import ironstride.rules.ConstraintLevel;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import ironstride.rules.replanning.KeepPriority;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// When not everything fits, nothing is left out that could stand in place of something the goal needs less.
class LeftOutOrderTest {

    private static final int ATHLETES = 400;

    /// An athlete who loses about half of the free windows once the sessions are decided.
    private static Athlete inAHurry(long seed) {
        var athlete = RandomAthletes.of(seed);
        var random = new SplittableRandom(seed);
        var few = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        athlete.availability()
                .orElseThrow()
                .usual()
                .forEach((day, windows) -> few.put(
                        day, windows.stream().filter(_ -> random.nextInt(5) < 2).toList()));
        return athlete.change().availability(new Availability(few, Map.of())).build();
    }

    @Test
    void nothingOfLowerPriorityStandsInTheWay() {
        int looked = 0;
        for (long seed = 5001; seed <= 5000 + ATHLETES; seed++) {
            if (!(new ProgramGenerator(RandomAthletes.of(seed)).generate(Optional.of(2))
                    instanceof ProgramOutcome.Program(var weeks, var _))) {
                continue;
            }
            var athlete = inAHurry(seed);
            var schedule = Scheduler.place(athlete, Rulebook.of(athlete), weeks, _ -> {});
            var circumstances = Circumstances.of(
                    athlete,
                    new TrainingCalendar(
                            weeks.stream().map(week -> week.with(List.of())).toList()));
            for (var out : schedule.leftOut()) {
                var swaps = new Swaps(athlete, circumstances, schedule);
                assertThat(swaps.possible(out))
                        .as("athlete %d, %s", seed, out.session().id())
                        .isEmpty();
                looked++;
            }
        }
        assertThat(looked).as("sessions left out").isGreaterThan(ATHLETES / 2);
    }

    @Test
    void everyLeftOutSessionIsSaidWithItsReason() {
        int looked = 0;
        for (long seed = 5001; seed <= 5100; seed++) {
            if (Planner.make(inAHurry(seed), Optional.of(2), _ -> {}) instanceof PlanOutcome.Planned(var plan)) {
                looked += saidWithReason(plan);
            }
        }
        assertThat(looked).isPositive();
    }

    private static int saidWithReason(Plan plan) {
        for (var out : plan.schedule().leftOut()) {
            assertThat(out.reason())
                    .as("%s, %s", plan.athlete().name(), out.session().id())
                    .containsPattern("[A-Z]{3,4}-\\d\\d|no free window");
        }
        return plan.schedule().leftOut().size();
    }

    /// Tries a session that was left out in the place of others.
    private record Swaps(Athlete athlete, Circumstances circumstances, Schedule schedule) {

        /// Starts at which it could stand, all others as they are, if sessions of lower priority went.
        List<String> possible(LeftOut out) {
            int rank = rank(out.session().workout());
            var week = schedule.weeks().weeks().get(out.week() - 1);
            var lower = week.sessions().stream()
                    .filter(session -> !session.hold().isHeld() && rank(session.workout()) < rank)
                    .toList();
            var found = new ArrayList<String>();
            found.addAll(startsWithout(out, week, lower::contains));
            for (var one : lower) {
                found.addAll(startsWithout(out, week, one::equals));
            }
            return found;
        }

        private int rank(ironstride.workout.Workout workout) {
            return KeepPriority.rank(workout, athlete.goal());
        }

        private static List<ironstride.workout.Workout> workouts(TrainingWeek week) {
            return week.sessions().stream().map(PlacedSession::workout).toList();
        }

        private List<String> startsWithout(LeftOut out, TrainingWeek week, Predicate<PlacedSession> gone) {
            var judge = new Judge(Rulebook.of(athlete));
            var before = hard(judge, schedule.weeks());
            var found = new ArrayList<String>();
            var candidates = new StartGrid(athlete)
                    .candidates(week.monday(), out.session().workout(), workouts(week));
            for (var candidate : candidates) {
                var sessions = new ArrayList<>(
                        week.sessions().stream().filter(gone.negate()).toList());
                sessions.add(candidate.place(out.session().id(), out.session().workout()));
                var other = with(week.withSessions(sessions));
                if (before.containsAll(hard(judge, other))) {
                    found.add(candidate.start() + " without "
                            + week.sessions().stream().filter(gone).toList());
                }
            }
            return found;
        }

        /// What is broken, in words that stay the same when other things change.
        private Set<String> hard(Judge judge, TrainingCalendar calendar) {
            return judge.judge(calendar, circumstances).findings().stream()
                    .filter(finding -> finding.charge().level() == ConstraintLevel.HARD)
                    .map(finding -> finding.rule() + finding.week() + finding.sessions())
                    .collect(Collectors.toSet());
        }

        private TrainingCalendar with(TrainingWeek changed) {
            return new TrainingCalendar(schedule.weeks().weeks().stream()
                    .map(week -> week.number() == changed.number() ? changed : week)
                    .toList());
        }
    }
}
