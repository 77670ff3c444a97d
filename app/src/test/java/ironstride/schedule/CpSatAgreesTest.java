package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
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
import java.util.ArrayList;
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
        Loader.loadNativeLibraries();
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
        var problem = new CpModel();
        var objective = LinearExpr.newBuilder();
        var chosen = new ArrayList<BoolVar[]>();
        for (var variable : model.variables()) {
            var starts = new BoolVar[variable.size() + 1];
            for (int i = 0; i <= variable.size(); i++) {
                starts[i] = problem.newBoolVar(variable.id() + i);
                objective.addTerm(starts[i], i < variable.size() ? variable.cost()[i] : variable.leavingOut());
            }
            problem.addExactlyOne(starts);
            for (int u = 0; u < chosen.size(); u++) {
                pair(problem, objective, variable, u, chosen.get(u), starts);
            }
            chosen.add(starts);
        }
        problem.minimize(objective);
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1);
        assertThat(solver.solve(problem)).isEqualTo(CpSolverStatus.OPTIMAL);
        long cost = model.heldCost();
        for (int v = 0; v < chosen.size(); v++) {
            cost += value(solver, model, chosen, v);
        }
        return cost;
    }

    private static void pair(
            CpModel problem,
            LinearExprBuilder objective,
            WeekModel.Variable variable,
            int u,
            BoolVar[] ones,
            BoolVar[] others) {
        var table = variable.pair()[u];
        for (int k = 0; k < table.length; k++) {
            var one = ones[k / variable.size()];
            var other = others[k % variable.size()];
            if (table[k] >= Cost.IMPOSSIBLE) {
                problem.addBoolOr(new Literal[] {one.not(), other.not()});
            } else if (table[k] > 0) {
                var both = problem.newBoolVar("both");
                problem.addBoolOr(new Literal[] {one.not(), other.not(), both});
                objective.addTerm(both, table[k]);
            }
        }
    }

    private static long value(CpSolver solver, WeekModel model, List<BoolVar[]> chosen, int v) {
        var variable = model.variables().get(v);
        int start = start(solver, chosen.get(v));
        if (start == variable.size()) {
            return variable.leavingOut();
        }
        long cost = variable.cost()[start];
        for (int u = 0; u < v; u++) {
            int other = start(solver, chosen.get(u));
            var table = variable.pair()[u];
            if (table.length > 0 && other < model.variables().get(u).size()) {
                cost += table[other * variable.size() + start];
            }
        }
        return cost;
    }

    private static int start(CpSolver solver, BoolVar[] starts) {
        for (int i = 0; i < starts.length; i++) {
            if (solver.booleanValue(starts[i])) {
                return i;
            }
        }
        throw new AssertionError("no start chosen");
    }
}
