package ironstride.schedule;

import java.util.Arrays;

/// What each session that has no day yet would cost on each day, given those that have one; a bound on what they must
/// still add.
///
/// The bound adds up each session's cheapest day, and on top of it, for disjoint pairs of open sessions, by how much
/// the cheapest two days together cost more than the two cheapest days.
final class OpenDays {

    private static final int DAYS = DayTables.DAYS;

    private final DayTables tables;
    private final int[] order;

    /// `cost[depth][k * 7 + day]`: least cost of the k-th session on a day once `depth` sessions have their day.
    private final long[][] cost;

    private final long[][] cheapest;
    private final long[] excess;

    /// @param order the variables that are placed, in the order they are placed in
    OpenDays(DayTables tables, int[] order) {
        this.tables = tables;
        this.order = order;
        int n = order.length;
        this.cost = new long[n + 1][n * DAYS];
        this.cheapest = new long[n + 1][n];
        this.excess = new long[n * n];
        for (int k = 0; k < n; k++) {
            long least = Cost.IMPOSSIBLE;
            for (int day = 0; day < DAYS; day++) {
                cost[0][k * DAYS + day] = tables.alone(order[k], day);
                least = Math.min(least, cost[0][k * DAYS + day]);
            }
            cheapest[0][k] = least;
        }
    }

    /// Least cost of the session that is next at this depth.
    long cost(int depth, int day) {
        return cost[depth][depth * DAYS + day];
    }

    /// Takes the day of the session at this depth into account for all later ones.
    ///
    /// @return the least that they must still add, each by itself
    long place(int depth, int day) {
        var from = cost[depth];
        var to = cost[depth + 1];
        long sum = 0;
        for (int k = depth + 1; k < order.length; k++) {
            var table = tables.pair(Math.min(order[depth], order[k]), Math.max(order[depth], order[k]));
            long least = Cost.IMPOSSIBLE;
            for (int other = 0; other < DAYS; other++) {
                long now = from[k * DAYS + other];
                if (table.length > 0 && now < Cost.IMPOSSIBLE) {
                    now = Cost.plus(now, table[index(order[depth], day, order[k], other)]);
                }
                to[k * DAYS + other] = now;
                least = Math.min(least, now);
            }
            cheapest[depth + 1][k] = least;
            sum = least >= Cost.IMPOSSIBLE ? Cost.IMPOSSIBLE : Cost.plus(sum, least);
        }
        return sum;
    }

    /// The least that all sessions from this depth on must add, each by itself.
    long least(int depth) {
        long sum = 0;
        for (int k = depth; k < order.length; k++) {
            sum = Cost.plus(sum, cheapest[depth][k]);
        }
        return sum;
    }

    private static int index(int one, int oneDay, int other, int otherDay) {
        return one < other ? oneDay * DAYS + otherDay : otherDay * DAYS + oneDay;
    }

    /// By how much the sessions from this depth on must cost more than each by itself, or enough to know.
    ///
    /// @param enough from which excess on the exact one does not matter
    long excess(int depth, long enough) {
        int n = order.length;
        for (int k = depth; k < n; k++) {
            for (int m = k + 1; m < n; m++) {
                long pair = excess(depth, k, m);
                if (pair >= enough) {
                    return pair;
                }
                excess[k * n + m] = pair;
            }
        }
        return matching(depth);
    }

    private long excess(int depth, int k, int m) {
        var table = tables.pair(Math.min(order[k], order[m]), Math.max(order[k], order[m]));
        if (table.length == 0) {
            return 0;
        }
        long apart = cheapest[depth][k] + cheapest[depth][m];
        long least = Cost.IMPOSSIBLE;
        var costs = cost[depth];
        for (int one = 0; one < DAYS && least > apart; one++) {
            long ofOne = costs[k * DAYS + one];
            if (ofOne >= least) {
                continue;
            }
            for (int other = 0; other < DAYS; other++) {
                long both = ofOne + costs[m * DAYS + other];
                if (both < least) {
                    least = Math.min(least, Cost.plus(both, table[index(order[k], one, order[m], other)]));
                }
            }
        }
        return least >= Cost.IMPOSSIBLE ? Cost.IMPOSSIBLE : least - apart;
    }

    /// Disjoint pairs, the dearest first.
    private long matching(int depth) {
        int n = order.length;
        var used = new boolean[n];
        long sum = 0;
        while (true) {
            long most = 0;
            int first = -1;
            int second = -1;
            for (int k = depth; k < n; k++) {
                for (int m = k + 1; m < n && !used[k]; m++) {
                    if (!used[m] && excess[k * n + m] > most) {
                        most = excess[k * n + m];
                        first = k;
                        second = m;
                    }
                }
            }
            if (first < 0) {
                return sum;
            }
            used[first] = true;
            used[second] = true;
            sum = Cost.plus(sum, most);
        }
    }

    /// Days that are possible for the session next at this depth, cheapest first.
    ///
    /// @param usual how far each day is from the usual one: decides between equals
    int[] cheapestFirst(int depth, int firstDay, int[] usual) {
        var days = new int[DAYS];
        int count = 0;
        for (int day = firstDay; day < DAYS; day++) {
            long own = cost(depth, day);
            if (own < Cost.IMPOSSIBLE) {
                int at = count++;
                while (at > 0 && comesBefore(depth, usual, day, days[at - 1])) {
                    days[at] = days[at - 1];
                    at--;
                }
                days[at] = day;
            }
        }
        return Arrays.copyOf(days, count);
    }

    private boolean comesBefore(int depth, int[] usual, int day, int other) {
        long difference = cost(depth, day) - cost(depth, other);
        return difference < 0 || (difference == 0 && usual[day] < usual[other]);
    }
}
