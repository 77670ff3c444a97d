package ironstride.schedule;

import java.util.Arrays;

/// What each start of the sessions still to place costs, given those placed so far, level by level of the search.
final class OpenSessions {

    private final WeekModel model;
    private final boolean mayLeaveOut;

    /// `cost[depth][v][i]`: start i of variable v once the first `depth` variables are placed.
    private final long[][][] cost;

    /// `cheapest[depth][v]`: the least of them, or the price of leaving it out.
    private final long[][] cheapest;

    /// `days[depth][v]`: days with a possible start, as a bit mask from Monday.
    private final int[][] days;

    /// `dayOf[v][i]`: the bit of each start's day.
    private final int[][] dayOf;

    OpenSessions(WeekModel model, boolean mayLeaveOut) {
        this.model = model;
        this.mayLeaveOut = mayLeaveOut;
        int n = model.size();
        this.cost = new long[n + 1][n][];
        this.cheapest = new long[n + 1][n];
        this.days = new int[n + 1][n];
        this.dayOf = new int[n][];
        long monday = model.week().monday().toEpochDay();
        for (int v = 0; v < n; v++) {
            var variable = model.variables().get(v);
            dayOf[v] = Arrays.stream(variable.starts())
                    .mapToInt(start -> 1 << Math.clamp(start.start().epochDay() - monday, 0, 6))
                    .toArray();
            for (int depth = 1; depth <= v; depth++) {
                cost[depth][v] = new long[variable.size()];
            }
            cost[0][v] = variable.cost();
            survey(0, v);
        }
    }

    long cost(int v, int start) {
        return cost[v][v][start];
    }

    long cheapest(int depth, int v) {
        return cheapest[depth][v];
    }

    int days(int depth, int v) {
        return days[depth][v];
    }

    /// The least that all open sessions must still add.
    long least(int depth) {
        long sum = 0;
        for (int v = depth; v < model.size(); v++) {
            if (cheapest[depth][v] >= Cost.IMPOSSIBLE) {
                return Cost.IMPOSSIBLE;
            }
            sum += cheapest[depth][v];
        }
        return sum;
    }

    /// Possible starts of the variable that is next at this depth, cheapest first, then earliest.
    int[] cheapestFirst(int depth, int firstStart) {
        var costs = cost[depth][depth];
        var order = new int[Math.max(0, costs.length - firstStart)];
        int count = 0;
        for (int i = firstStart; i < costs.length; i++) {
            if (costs[i] < Cost.IMPOSSIBLE) {
                int at = count++;
                while (at > 0 && costs[order[at - 1]] > costs[i]) {
                    order[at] = order[at - 1];
                    at--;
                }
                order[at] = i;
            }
        }
        return count == order.length ? order : Arrays.copyOf(order, count);
    }

    /// Takes the start of the variable at this depth into account for all later ones.
    void place(int depth, int start) {
        for (int w = depth + 1; w < model.size(); w++) {
            var from = cost[depth][w];
            var to = cost[depth + 1][w];
            var table = model.variables().get(w).pair()[depth];
            if (table.length == 0) {
                System.arraycopy(from, 0, to, 0, from.length);
            } else {
                int offset = start * from.length;
                for (int j = 0; j < from.length; j++) {
                    long sum = from[j] + table[offset + j];
                    to[j] = sum < Cost.IMPOSSIBLE ? sum : Cost.IMPOSSIBLE;
                }
            }
            survey(depth + 1, w);
        }
    }

    void leaveOut(int depth) {
        for (int w = depth + 1; w < model.size(); w++) {
            System.arraycopy(cost[depth][w], 0, cost[depth + 1][w], 0, cost[depth][w].length);
            cheapest[depth + 1][w] = cheapest[depth][w];
            days[depth + 1][w] = days[depth][w];
        }
    }

    private void survey(int depth, int v) {
        long least = Cost.IMPOSSIBLE;
        int mask = 0;
        var costs = cost[depth][v];
        for (int i = 0; i < costs.length; i++) {
            if (costs[i] < Cost.IMPOSSIBLE) {
                mask |= dayOf[v][i];
                least = Math.min(least, costs[i]);
            }
        }
        long price = model.variables().get(v).leavingOut();
        cheapest[depth][v] = mayLeaveOut ? Math.min(least, price) : least;
        days[depth][v] = mask;
    }
}
