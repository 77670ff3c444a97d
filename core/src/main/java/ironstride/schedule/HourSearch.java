package ironstride.schedule;

import ironstride.plan.PlacedSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the best hours of sessions whose days are known.
final class HourSearch {

    private final WeekModel model;
    private final DayTables tables;
    private final WeekTerms terms;
    private final int[] kept;
    private final SearchLimit limit;
    private final int[] start;

    private int[] order = {};
    private int[] day = {};
    private long[] rest = {};
    private long sure;
    private long ofHours;
    private long lowerBound;
    private long best;
    private int[] bestStart = {};

    HourSearch(WeekModel model, DayTables tables, int[] kept, SearchLimit limit) {
        this.model = model;
        this.tables = tables;
        this.terms = tables.terms();
        this.kept = kept;
        this.limit = limit;
        this.start = new int[model.size()];
    }

    /// Searches all hours of these days.
    ///
    /// @param days the day of each variable
    /// @param sure what does not depend on hours
    /// @param lowerBound what no hours can cost less than; the search ends when it is met
    /// @param upperBound only placements below it are of interest
    /// @return whether there is one
    boolean search(int[] days, long sure, long lowerBound, long upperBound) {
        this.day = days;
        this.sure = sure;
        this.lowerBound = lowerBound;
        this.best = upperBound;
        this.bestStart = new int[0];
        this.order = IntStream.of(kept)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(v -> days[v]).thenComparingInt(v -> v))
                .mapToInt(Integer::intValue)
                .toArray();
        this.rest = rest();
        this.ofHours = Math.max(0, lowerBound - sure - rest[0]);
        descend(0, 0);
        return bestStart.length > 0;
    }

    /// The cost of the best hours found.
    long best() {
        return best;
    }

    /// The start of each variable at the best hours found; -1 for those that are not placed.
    int[] starts() {
        return bestStart;
    }

    /// For each position of the order, the least that it and all later ones must add.
    private long[] rest() {
        var least = new long[order.length + 1];
        long laterDays = 0;
        int k = order.length - 1;
        while (k >= 0) {
            int d = day[order[k]];
            long sessions = 0;
            long across = 0;
            long within = 0;
            for (; k >= 0 && day[order[k]] == d; k--) {
                int v = order[k];
                sessions |= 1L << v;
                within += tables.alone(v, d);
                for (int m = 0; m < k; m++) {
                    long pair = leastPair(order[m], v);
                    if (day[order[m]] == d) {
                        within += pair;
                    } else {
                        across += pair;
                    }
                }
                least[k] = laterDays + across + within;
            }
            least[k + 1] = laterDays + across + tables.together(d, sessions);
            laterDays = least[k + 1];
        }
        return least;
    }

    private long leastPair(int u, int v) {
        var table = tables.pair(Math.min(u, v), Math.max(u, v));
        if (table.length == 0) {
            return 0;
        }
        return u < v ? table[day[u] * DayTables.DAYS + day[v]] : table[day[v] * DayTables.DAYS + day[u]];
    }

    private void descend(int k, long cost) {
        if (k == order.length) {
            long total = sure + cost + terms.byHour(model.week().with(placed(0, order.length)));
            if (total < best) {
                best = total;
                bestStart = startOfEach();
            }
            return;
        }
        int v = order[k];
        var own = costs(k);
        for (int choice : cheapestFirst(v, own)) {
            long now = Cost.plus(cost, own[choice]);
            if (limit.isReached() || best <= lowerBound || sure + now + rest[k + 1] + ofHours >= best) {
                return;
            }
            limit.count();
            start[v] = tables.starts(v, day[v])[choice];
            if (endsItsDay(k)) {
                now = Cost.plus(now, tables.dayCharge(day[v], placed(firstOfDay(k), k + 1)));
            }
            if (sure + now + rest[k + 1] + ofHours < best) {
                descend(k + 1, now);
            }
        }
    }

    private boolean endsItsDay(int k) {
        return k + 1 == order.length || day[order[k + 1]] != day[order[k]];
    }

    private int firstOfDay(int k) {
        int first = k;
        while (first > 0 && day[order[first - 1]] == day[order[k]]) {
            first--;
        }
        return first;
    }

    /// What each possible start of the session at this position costs by itself and with those before it.
    private long[] costs(int k) {
        int v = order[k];
        var variable = model.variables().get(v);
        var possible = tables.starts(v, day[v]);
        var costs = new long[possible.length];
        int twin = variable.twinOf();
        for (int j = 0; j < possible.length; j++) {
            long cost = variable.cost()[possible[j]];
            for (int m = 0; m < k; m++) {
                int u = order[m];
                boolean sameAsTwin = u == twin && day[u] == day[v] && possible[j] <= start[u];
                cost = sameAsTwin ? Cost.IMPOSSIBLE : Cost.plus(cost, pair(u, start[u], v, possible[j]));
            }
            costs[j] = cost;
        }
        return costs;
    }

    private long pair(int u, int startOfU, int v, int startOfV) {
        boolean inOrder = u < v;
        var later = model.variables().get(inOrder ? v : u);
        var table = later.pair()[inOrder ? u : v];
        if (table.length == 0) {
            return 0;
        }
        return inOrder ? table[startOfU * later.size() + startOfV] : table[startOfV * later.size() + startOfU];
    }

    private int[] cheapestFirst(int v, long[] costs) {
        var possible = tables.starts(v, day[v]);
        var variable = model.variables().get(v);
        var result = new int[costs.length];
        int count = 0;
        for (int j = 0; j < costs.length; j++) {
            if (Cost.isPossible(costs[j])) {
                int at = count++;
                while (at > 0 && comesBefore(variable, possible, costs, j, result[at - 1])) {
                    result[at] = result[at - 1];
                    at--;
                }
                result[at] = j;
            }
        }
        return Arrays.copyOf(result, count);
    }

    private static boolean comesBefore(WeekModel.Variable variable, int[] possible, long[] costs, int one, int other) {
        return costs[one] < costs[other]
                || (costs[one] == costs[other] && variable.unusual(possible[one]) < variable.unusual(possible[other]));
    }

    private List<PlacedSession> placed(int from, int to) {
        var placed = new ArrayList<PlacedSession>();
        for (int k = from; k < to; k++) {
            placed.add(model.variables().get(order[k]).starts()[start[order[k]]]);
        }
        return placed;
    }

    private int[] startOfEach() {
        var starts = new int[model.size()];
        Arrays.fill(starts, -1);
        for (int v : order) {
            starts[v] = start[v];
        }
        return starts;
    }
}
