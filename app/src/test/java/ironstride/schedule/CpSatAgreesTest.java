package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.WeekToPlace;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Rule;
import ironstride.rules.book.ChecksByKind;
import ironstride.rules.book.Rulebook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// OR-Tools CP-SAT, given the same tables, finds the same optimum.
class CpSatAgreesTest {

    private static final int WEEKS = 500;

    /// Rules that only look at single sessions and pairs, so that the tables are the whole model.
    private static final List<Rule> TABULAR = Rulebook.ALL.stream()
            .filter(rule -> rule.checks().stream()
                    .allMatch(check -> check instanceof Check.OfSession || check instanceof Check.OfPair))
            .toList();

    @Test
    void onRandomWeeks() {
        int compared = 0;
        for (long seed = 1; compared < WEEKS; seed++) {
            var athlete = RandomAthletes.of(seed);
            if (new ProgramGenerator(athlete).generate(Optional.of(1))
                    instanceof ProgramOutcome.Program(var weeks, var _)) {
                var model = model(athlete, weeks.getFirst());
                assertThat(WeekSearch.solve(model).cost())
                        .as("athlete %d", seed)
                        .isEqualTo(optimum(model));
                compared++;
            }
        }
    }

    private static WeekModel model(Athlete athlete, WeekToPlace week) {
        var checks = ChecksByKind.of(Rulebook.of(athlete, TABULAR));
        var circumstances = Circumstances.of(athlete, new TrainingCalendar(List.of(week.with(List.of()))));
        return new WeekModelBuilder(athlete, checks, circumstances, new StartGrid(athlete))
                .build(week)
                .alone();
    }

    private static long optimum(WeekModel model) {
        var week = new CpSatWeek(model);
        assertThat(week.solve()).isTrue();
        return week.cost();
    }
}
