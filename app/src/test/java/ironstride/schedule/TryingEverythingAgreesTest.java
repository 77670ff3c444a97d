package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.WeekToPlace;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.rules.Circumstances;
import ironstride.rules.book.ChecksByKind;
import ironstride.rules.book.Rulebook;
import ironstride.workout.Workout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// With few possible starts, trying every placement of a week, and every way to leave something out, finds nothing
/// cheaper than the search, by the whole rulebook.
class TryingEverythingAgreesTest {

    private static final int WEEKS = 250;
    private static final int STARTS = 4;
    private static final int SESSIONS = 4;

    @Test
    void onRandomWeeksBetweenNeighbours() {
        int leftOut = 0;
        int compared = 0;
        for (long seed = 1; compared < WEEKS; seed++) {
            var athlete = RandomAthletes.of(seed);
            if (!(new ProgramGenerator(athlete).generate(Optional.of(2))
                            instanceof ProgramOutcome.Program(var weeks, var _))
                    || weeks.size() < 2) {
                continue;
            }
            var few =
                    weeks.stream().map(TryingEverythingAgreesTest::fewSessions).toList();
            var checks = ChecksByKind.of(Rulebook.of(athlete));
            var circumstances = Circumstances.of(
                    athlete,
                    new TrainingCalendar(
                            few.stream().map(week -> week.with(List.of())).toList()));
            var builder = new WeekModelBuilder(
                    athlete, checks, circumstances, new FewStarts(new StartGrid(athlete), new SplittableRandom(seed)));
            var first = WeekSearch.solve(builder.build(few.getFirst()).alone());
            var model = builder.build(few.get(1))
                    .between(few.getFirst().with(first.placed()).sessions(), List.of());
            var found = WeekSearch.solve(model);
            assertThat(found.cost()).as("athlete %d", seed).isEqualTo(cheapest(model));
            assertThat(PlacementCost.of(model, found)).as("athlete %d", seed).isEqualTo(found.cost());
            leftOut += found.leftOut().isEmpty() ? 0 : 1;
            compared++;
        }
        assertThat(leftOut).as("weeks in which something is left out").isBetween(WEEKS / 20, WEEKS - 1);
    }

    private static WeekToPlace fewSessions(WeekToPlace week) {
        return new WeekToPlace(
                week.monday(),
                week.number(),
                week.phase(),
                week.deload(),
                week.held(),
                week.sessions().stream().limit(SESSIONS).toList());
    }

    private static long cheapest(WeekModel model) {
        return cheapest(model, new DayTables(model), new ArrayList<>(), new ArrayList<>());
    }

    private static long cheapest(WeekModel model, DayTables tables, List<PlacedSession> placed, List<String> leftOut) {
        int v = placed.size() + leftOut.size();
        if (v == model.size()) {
            boolean crowded = breaksADay(model, tables, placed);
            return crowded
                    ? Cost.IMPOSSIBLE
                    : PlacementCost.of(model, new WeekSolution(0, placed, leftOut, true, 0, 0));
        }
        var variable = model.variables().get(v);
        leftOut.add(variable.id());
        long least = cheapest(model, tables, placed, leftOut);
        leftOut.removeLast();
        for (int i = 0; i < variable.size(); i++) {
            if (Cost.isPossible(variable.cost()[i])) {
                placed.add(variable.starts()[i]);
                least = Math.min(least, cheapest(model, tables, placed, leftOut));
                placed.removeLast();
            }
        }
        return least;
    }

    /// A free session is never placed where it breaks one more rule of its day.
    private static boolean breaksADay(WeekModel model, DayTables tables, List<PlacedSession> placed) {
        for (int day = 0; day < DayTables.DAYS; day++) {
            long epochDay = model.week().monday().toEpochDay() + day;
            var own = placed.stream()
                    .filter(session -> session.start().epochDay() == epochDay)
                    .toList();
            if (!own.isEmpty() && !Cost.isPossible(tables.dayCharge(day, own))) {
                return true;
            }
        }
        return false;
    }

    /// Some of the usual starts; the same for the same session length in a week.
    private static final class FewStarts implements Starts {
        private final Starts all;
        private final long salt;

        FewStarts(Starts all, SplittableRandom random) {
            this.all = all;
            this.salt = random.nextLong();
        }

        @Override
        public List<Candidate> candidates(LocalDate monday, Workout workout, Collection<Workout> beside) {
            var random = new SplittableRandom(salt + monday.toEpochDay() + workout.minutes());
            var few = new ArrayList<>(all.candidates(monday, workout, beside));
            while (few.size() > STARTS) {
                few.remove(random.nextInt(few.size()));
            }
            return few;
        }
    }
}
