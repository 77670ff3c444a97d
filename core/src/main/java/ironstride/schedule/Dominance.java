package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.rules.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Drops starts that can never be needed: another start of the same day costs no more alone and with every start of
/// every other session.
///
/// Rules that look at hours in a way no table holds keep all starts of the sessions they concern, and where sessions
/// may be combined every start counts, because a day's rule looks at them together.
final class Dominance {

    private final WeekModel model;
    private final int n;

    private Dominance(WeekModel model) {
        this.model = model;
        this.n = model.size();
    }

    /// The same week with fewer starts and the same optimum.
    static WeekModel reduced(WeekModel model) {
        return model.circumstances().combinedAllowed() ? model : new Dominance(model).reduce();
    }

    private WeekModel reduce() {
        var kept = new int[n][];
        for (int v = 0; v < n; v++) {
            kept[v] = looksAtHours(v) ? all(v) : undominated(v);
        }
        var variables = new ArrayList<WeekModel.Variable>();
        for (int v = 0; v < n; v++) {
            variables.add(restricted(v, kept));
        }
        return new WeekModel(
                model.week(),
                variables,
                model.before(),
                model.after(),
                model.heldCost(),
                model.checks(),
                model.circumstances());
    }

    private boolean looksAtHours(int v) {
        var workout = model.variables().get(v).workout();
        return model.checks().week().stream()
                .anyMatch(weighed -> weighed.check().looksAt() == Check.OfWeek.Aspect.HOURS
                        && weighed.check().concerns(workout, model.circumstances()));
    }

    private int[] all(int v) {
        return IntStream.range(0, model.variables().get(v).size()).toArray();
    }

    private int[] undominated(int v) {
        var variable = model.variables().get(v);
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < variable.size(); i++) {
            boolean needed = true;
            for (int other = 0; other < variable.size() && needed; other++) {
                needed = !(other != i && dominates(v, other, i) && (other < i || !dominates(v, i, other)));
            }
            if (needed) {
                kept.add(i);
            }
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Whether start `a` is as good as start `b` whatever the others do.
    private boolean dominates(int v, int a, int b) {
        var variable = model.variables().get(v);
        if (!variable.starts()[a].isOnSameDayAs(variable.starts()[b]) || variable.cost()[a] > variable.cost()[b]) {
            return false;
        }
        for (int u = 0; u < n; u++) {
            if (u != v && !dominatesWith(u, v, a, b)) {
                return false;
            }
        }
        return true;
    }

    private boolean dominatesWith(int u, int v, int a, int b) {
        boolean earlier = u < v;
        var later = model.variables().get(earlier ? v : u);
        var table = later.pair()[earlier ? u : v];
        if (table.length == 0) {
            return true;
        }
        int starts = model.variables().get(u).size();
        for (int k = 0; k < starts; k++) {
            long withA = earlier ? table[k * later.size() + a] : table[a * later.size() + k];
            long withB = earlier ? table[k * later.size() + b] : table[b * later.size() + k];
            if (withA > withB) {
                return false;
            }
        }
        return true;
    }

    private WeekModel.Variable restricted(int v, int[][] kept) {
        var variable = model.variables().get(v);
        var starts = new PlacedSession[kept[v].length];
        var cost = new long[kept[v].length];
        for (int j = 0; j < starts.length; j++) {
            starts[j] = variable.starts()[kept[v][j]];
            cost[j] = variable.cost()[kept[v][j]];
        }
        var pair = new long[v][];
        for (int u = 0; u < v; u++) {
            pair[u] = restricted(variable.pair()[u], kept[u], kept[v], variable.size());
        }
        int twin = variable.twinOf();
        boolean stillTwin = twin >= 0 && Arrays.equals(kept[twin], kept[v]);
        return new WeekModel.Variable(
                variable.id(), variable.workout(), starts, cost, pair, variable.leavingOut(), stillTwin ? twin : -1);
    }

    private static long[] restricted(long[] table, int[] rows, int[] columns, int width) {
        if (table.length == 0) {
            return table;
        }
        var result = new long[rows.length * columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                result[i * columns.length + j] = table[rows[i] * width + columns[j]];
            }
        }
        return result;
    }
}
