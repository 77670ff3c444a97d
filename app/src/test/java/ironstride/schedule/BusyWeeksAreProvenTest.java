package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.plan.SessionToPlace;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.WeekToPlace;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.rules.Circumstances;
import ironstride.rules.book.ChecksByKind;
import ironstride.rules.book.Rulebook;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.StrengthFocus;
import ironstride.workout.Workout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Weeks that hold more than the program asks for are searched to the end, far below the limit of the search.
class BusyWeeksAreProvenTest {

    private static final int WEEKS = 60;
    private static final int FEWEST_SESSIONS = 6;
    private static final long FEW_NODES = WeekSearch.NODE_LIMIT / 10;

    private static final List<Workout> EXTRAS = List.of(
            Lift.outline(StrengthFocus.CORE, StrengthFocus.CORE.usualLegLoad(), 20),
            new Mobility("stretching", 20),
            Run.outline(RunType.RECOVERY, 25, Optional.empty()));

    @Test
    void withThreeSessionsAdded() {
        int weeks = 0;
        for (long seed = 1; weeks < WEEKS; seed++) {
            var athlete = RandomAthletes.of(seed);
            if (new ProgramGenerator(athlete).generate(Optional.of(2))
                            instanceof ProgramOutcome.Program(var program, var _)
                    && program.getLast().sessions().size() >= FEWEST_SESSIONS) {
                var solved = WeekSearch.solve(model(athlete, busier(program.getLast())));
                assertThat(solved.optimal()).as("athlete %d", seed).isTrue();
                assertThat(solved.nodes()).as("athlete %d", seed).isLessThan(FEW_NODES);
                weeks++;
            }
        }
    }

    private static WeekToPlace busier(WeekToPlace week) {
        var sessions = new ArrayList<>(week.sessions());
        for (var workout : EXTRAS) {
            sessions.add(new SessionToPlace(week.monday() + "-extra-" + sessions.size(), workout));
        }
        return new WeekToPlace(week.monday(), week.number(), week.phase(), week.deload(), week.held(), sessions);
    }

    private static WeekModel model(Athlete athlete, WeekToPlace week) {
        var circumstances = Circumstances.of(athlete, new TrainingCalendar(List.of(week.with(List.of()))));
        return new WeekModelBuilder(
                        athlete, ChecksByKind.of(Rulebook.of(athlete)), circumstances, new StartGrid(athlete))
                .build(week)
                .alone();
    }
}
