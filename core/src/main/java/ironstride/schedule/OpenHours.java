package ironstride.schedule;

import java.util.Arrays;

/// What each session that has a day but no hour yet would cost at each hour, given those that have one; a bound on the
/// cost of all of them.
///
/// What two sessions cost at least on their days is paid from the beginning; costs here are what comes on top of it.
/// A day costs at least what its sessions cost together on it, or the sum of their cheapest hours, whichever is more.
final class OpenHours {

    private static final int PLACED = -1;

    private final WeekModel model;
    private final DayTables tables;
    private final int[] kept;
    private final int[] day;

    /// `cost[depth][k][choice]`: cost of an hour of the k-th session once `depth` sessions have theirs.
    private final long[][][] cost;

    /// `cheapest[depth][k]`: what a placed session costs, or the least an open one can.
    private final long[][] cheapest;

    /// `left[depth][k]`: how many hours an open session still has, or that it is placed.
    private final int[][] left;

    private final long[][] charge;
    private final long[] within = new long[DayTables.DAYS];
    private final long[] together = new long[DayTables.DAYS];
    private long across;

    /// @param kept the variables that are placed
    /// @param day the day of each variable
    OpenHours(WeekModel model, DayTables tables, int[] kept, int[] day) {
        this.model = model;
        this.tables = tables;
        this.kept = kept;
        this.day = day;
        int n = kept.length;
        this.cost = new long[n + 1][n][];
        this.cheapest = new long[n + 1][n];
        this.left = new int[n + 1][n];
        this.charge = new long[n + 1][DayTables.DAYS];
        for (int k = 0; k < n; k++) {
            var starts = tables.starts(kept[k], day[kept[k]]);
            for (int depth = 0; depth <= n; depth++) {
                cost[depth][k] = new long[starts.length];
            }
            for (int j = 0; j < starts.length; j++) {
                cost[0][k][j] = model.variables().get(kept[k]).cost()[starts[j]];
            }
            survey(0, k);
        }
        payPairs();
    }

    private void payPairs() {
        var sessions = new long[DayTables.DAYS];
        for (int k = 0; k < kept.length; k++) {
            sessions[day[kept[k]]] |= 1L << kept[k];
            for (int m = 0; m < k; m++) {
                long least = leastPair(kept[m], kept[k]);
                if (day[kept[m]] == day[kept[k]]) {
                    within[day[kept[k]]] += least;
                } else {
                    across += least;
                }
            }
        }
        for (int d = 0; d < DayTables.DAYS; d++) {
            together[d] = tables.together(d, sessions[d]);
        }
    }

    private long leastPair(int u, int v) {
        var table = tables.pair(Math.min(u, v), Math.max(u, v));
        if (table.length == 0) {
            return 0;
        }
        return u < v ? table[day[u] * DayTables.DAYS + day[v]] : table[day[v] * DayTables.DAYS + day[u]];
    }

    /// The least that all sessions cost.
    long least(int depth) {
        var byDay = within.clone();
        for (int k = 0; k < kept.length; k++) {
            byDay[day[kept[k]]] += cheapest[depth][k];
        }
        long sum = across;
        for (int d = 0; d < DayTables.DAYS; d++) {
            sum = Cost.plus(sum, Math.max(together[d], Cost.plus(byDay[d], charge[depth][d])));
        }
        return sum;
    }

    boolean isPlaced(int depth, int k) {
        return left[depth][k] == PLACED;
    }

    /// The open session that has the fewest hours left.
    ///
    /// @param among only these are asked for, or all when it is empty
    int fewestHours(int depth, boolean[] among) {
        int fewest = PLACED;
        for (int k = 0; k < kept.length; k++) {
            boolean asked = among.length == 0 || among[k];
            if (asked && !isPlaced(depth, k) && (fewest == PLACED || left[depth][k] < left[depth][fewest])) {
                fewest = k;
            }
        }
        return fewest;
    }

    /// Possible hours of a session, cheapest first, then nearest to the usual one, then earliest.
    int[] cheapestFirst(int depth, int k) {
        var costs = cost[depth][k];
        var variable = model.variables().get(kept[k]);
        var starts = tables.starts(kept[k], day[kept[k]]);
        var result = new int[costs.length];
        int count = 0;
        for (int j = 0; j < costs.length; j++) {
            if (Cost.isPossible(costs[j])) {
                int at = count++;
                while (at > 0 && comesBefore(variable, starts, costs, j, result[at - 1])) {
                    result[at] = result[at - 1];
                    at--;
                }
                result[at] = j;
            }
        }
        return Arrays.copyOf(result, count);
    }

    private static boolean comesBefore(WeekModel.Variable variable, int[] starts, long[] costs, int one, int other) {
        return costs[one] < costs[other]
                || (costs[one] == costs[other] && variable.unusual(starts[one]) < variable.unusual(starts[other]));
    }

    /// Takes the hour of a session into account for all that have none.
    ///
    /// @return whether each of them still has one
    boolean place(int depth, int k, int choice) {
        int start = tables.starts(kept[k], day[kept[k]])[choice];
        System.arraycopy(charge[depth], 0, charge[depth + 1], 0, DayTables.DAYS);
        for (int m = 0; m < kept.length; m++) {
            if (isPlaced(depth, m)) {
                cheapest[depth + 1][m] = cheapest[depth][m];
                left[depth + 1][m] = PLACED;
            } else if (m != k) {
                pay(depth, k, start, m);
                survey(depth + 1, m);
                if (left[depth + 1][m] == 0) {
                    return false;
                }
            }
        }
        cheapest[depth + 1][k] = cost[depth][k][choice];
        left[depth + 1][k] = PLACED;
        return true;
    }

    private void pay(int depth, int k, int start, int m) {
        int u = Math.min(kept[k], kept[m]);
        int v = Math.max(kept[k], kept[m]);
        var later = model.variables().get(v);
        var table = later.pair()[u];
        boolean twins = later.twinOf() == u && day[u] == day[v];
        long paid = leastPair(u, v);
        var starts = tables.starts(kept[m], day[kept[m]]);
        var from = cost[depth][m];
        var to = cost[depth + 1][m];
        for (int j = 0; j < starts.length; j++) {
            int ofU = u == kept[k] ? start : starts[j];
            int ofV = u == kept[k] ? starts[j] : start;
            if (twins && ofV <= ofU) {
                to[j] = Cost.IMPOSSIBLE;
            } else {
                to[j] = table.length == 0 ? from[j] : Cost.plus(from[j], table[ofU * later.size() + ofV] - paid);
            }
        }
    }

    private void survey(int depth, int k) {
        long least = Cost.IMPOSSIBLE;
        int possible = 0;
        for (long one : cost[depth][k]) {
            if (Cost.isPossible(one)) {
                possible++;
                least = Math.min(least, one);
            }
        }
        cheapest[depth][k] = least;
        left[depth][k] = possible;
    }

    /// Whether all sessions of a day have their hour.
    boolean isComplete(int depth, int d) {
        for (int k = 0; k < kept.length; k++) {
            if (day[kept[k]] == d && !isPlaced(depth, k)) {
                return false;
            }
        }
        return true;
    }

    /// Notes what a complete day costs beyond its sessions and pairs.
    void charge(int depth, int d, long cost) {
        charge[depth][d] = cost;
    }
}
