package ironstride.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The hours of sessions whose days are known, as cost tables over positions in the order of choosing.
final class HourProblem {

    private final WeekModel model;
    private final DayTables tables;
    private final int[] day;
    private final int[] order;
    private final int[] sizes;
    private final List<CostTable> costs = new ArrayList<>();
    private long constant;

    /// @param order the variables that are placed, in the order of choosing
    /// @param day the day of each variable
    HourProblem(WeekModel model, DayTables tables, int[] order, int[] day) {
        this.model = model;
        this.tables = tables;
        this.day = day;
        this.order = order;
        this.sizes = Arrays.stream(order).map(v -> starts(v).length).toArray();
        var onDay = new long[DayTables.DAYS];
        for (int position = 0; position < order.length; position++) {
            addAlone(position);
            for (int other = 0; other < position; other++) {
                addPair(other, position);
            }
            onDay[day[order[position]]] |= 1L << order[position];
        }
        for (int d = 0; d < DayTables.DAYS; d++) {
            addDay(d, onDay[d]);
        }
    }

    /// What these days cost at any hours.
    long constant() {
        return constant;
    }

    /// What comes on top of it.
    List<CostTable> costs() {
        return costs;
    }

    /// How many hours each position has.
    int[] sizes() {
        return sizes;
    }

    /// Index of a start among all starts of the session at a position.
    int start(int position, int hour) {
        return starts(order[position])[hour];
    }

    private int[] starts(int v) {
        return tables.starts(v, day[v]);
    }

    private void addAlone(int position) {
        int v = order[position];
        long least = tables.alone(v, day[v]);
        var alone = new long[sizes[position]];
        for (int hour = 0; hour < alone.length; hour++) {
            alone[hour] = model.variables().get(v).cost()[starts(v)[hour]] - least;
        }
        constant += least;
        costs.add(new CostTable(new int[] {position}, alone));
    }

    private void addPair(int earlier, int later) {
        int u = order[earlier];
        int v = order[later];
        constant = Cost.plus(constant, tables.leastPair(u, day[u], v, day[v]));
        var table = tables.hours().pair(u, day[u], v, day[v]);
        if (table.length > 0) {
            costs.add(new CostTable(new int[] {earlier, later}, table));
        }
    }

    private void addDay(int d, long sessions) {
        if (sessions == 0) {
            return;
        }
        var table = tables.hours().day(d, sessions);
        long least = Arrays.stream(table).min().orElse(0);
        constant = Cost.plus(constant, least);
        if (Arrays.stream(table).anyMatch(cost -> cost > least)) {
            costs.add(byPosition(d, tables.hours().lookedAt(sessions), table, least));
        }
    }

    /// The day's table with its sessions in the order of choosing.
    private CostTable byPosition(int d, int[] members, long[] table, long least) {
        var over = Arrays.stream(members).map(this::position).sorted().toArray();
        var sorted = new long[table.length];
        var choice = new int[order.length];
        for (int index = 0; index < table.length; index++) {
            int rest = index;
            for (int k = members.length - 1; k >= 0; k--) {
                int hours = tables.starts(members[k], d).length;
                choice[position(members[k])] = rest % hours;
                rest /= hours;
            }
            var result = new CostTable(over, sorted);
            sorted[result.index(choice, sizes)] =
                    Cost.isPossible(table[index]) ? table[index] - least : Cost.IMPOSSIBLE;
        }
        return new CostTable(over, sorted);
    }

    private int position(int v) {
        for (int position = 0; position < order.length; position++) {
            if (order[position] == v) {
                return position;
            }
        }
        throw new IllegalArgumentException("variable " + v + " is not placed");
    }
}
