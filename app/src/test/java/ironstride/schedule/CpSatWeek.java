package ironstride.schedule;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/// The tables of a week as a problem for OR-Tools CP-SAT: one Boolean for each start and one for leaving out, exactly
/// one of them true; a clause for each two starts that exclude each other, and a Boolean for each two that cost.
///
/// It holds what tables hold, so it is the whole week only where all rules look at single sessions and pairs.
final class CpSatWeek {

    static {
        Loader.loadNativeLibraries();
    }

    private final WeekModel model;
    private final CpModel problem = new CpModel();
    private final CpSolver solver = new CpSolver();
    private final List<BoolVar[]> chosen = new ArrayList<>();

    CpSatWeek(WeekModel model) {
        this.model = model;
        var objective = LinearExpr.newBuilder();
        for (var variable : model.variables()) {
            var starts = new BoolVar[variable.size() + 1];
            for (int i = 0; i <= variable.size(); i++) {
                starts[i] = problem.newBoolVar(variable.id() + i);
                start(objective, starts[i], i < variable.size() ? variable.cost()[i] : variable.leavingOut());
            }
            problem.addExactlyOne(starts);
            for (int u = 0; u < chosen.size(); u++) {
                pair(objective, variable, u, chosen.get(u), starts);
            }
            chosen.add(starts);
        }
        problem.minimize(objective);
        solver.getParameters().setNumWorkers(1).setRandomSeed(1);
    }

    private void start(LinearExprBuilder objective, BoolVar start, long cost) {
        if (Cost.isPossible(cost)) {
            objective.addTerm(start, cost);
        } else {
            problem.addEquality(start, 0);
        }
    }

    private void pair(
            LinearExprBuilder objective, WeekModel.Variable variable, int u, BoolVar[] ones, BoolVar[] others) {
        var table = variable.pair()[u];
        for (int k = 0; k < table.length; k++) {
            var one = ones[k / variable.size()];
            var other = others[k % variable.size()];
            if (!Cost.isPossible(table[k])) {
                problem.addBoolOr(new Literal[] {one.not(), other.not()});
            } else if (table[k] > 0) {
                var both = problem.newBoolVar("both");
                problem.addBoolOr(new Literal[] {one.not(), other.not(), both});
                objective.addTerm(both, table[k]);
            }
        }
    }

    /// Solves it with one worker and a fixed seed.
    ///
    /// @return whether the optimum is proven
    boolean solve() {
        return solver.solve(problem) == CpSolverStatus.OPTIMAL;
    }

    /// What the tables say the placement found costs, held sessions included.
    long cost() {
        long cost = model.heldCost();
        for (int v = 0; v < chosen.size(); v++) {
            cost += cost(v);
        }
        return cost;
    }

    private long cost(int v) {
        var variable = model.variables().get(v);
        int start = start(chosen.get(v));
        if (start == variable.size()) {
            return variable.leavingOut();
        }
        long cost = variable.cost()[start];
        for (int u = 0; u < v; u++) {
            int other = start(chosen.get(u));
            var table = variable.pair()[u];
            if (table.length > 0 && other < model.variables().get(u).size()) {
                cost += table[other * variable.size() + start];
            }
        }
        return cost;
    }

    private int start(BoolVar[] starts) {
        for (int i = 0; i < starts.length; i++) {
            if (solver.booleanValue(starts[i])) {
                return i;
            }
        }
        throw new IllegalStateException("no start chosen");
    }
}
