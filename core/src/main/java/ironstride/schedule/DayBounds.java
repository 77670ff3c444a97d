package ironstride.schedule;

import java.util.ArrayList;
import java.util.Arrays;

/// What sessions that have no day yet must still add, for every choice of the days of those before them: all that
/// single sessions and pairs cost at least by their days, and that twins stand in the order of their names.
final class DayBounds {

    private static final int DAYS = DayTables.DAYS;

    /// Days of four sessions: joining more costs more time than it saves.
    private static final int MOST_JOINED = DAYS * DAYS * DAYS * DAYS;

    private final BucketBounds bounds;
    private final int[] day;

    /// @param order the variables that are placed, in the order they are placed in
    DayBounds(WeekModel model, DayTables tables, int[] order) {
        this.day = new int[order.length];
        var sizes = new int[order.length];
        Arrays.fill(sizes, DAYS);
        var costs = new ArrayList<CostTable>();
        for (int later = 0; later < order.length; later++) {
            var alone = new long[DAYS];
            for (int d = 0; d < DAYS; d++) {
                alone[d] = tables.alone(order[later], d);
            }
            costs.add(new CostTable(new int[] {later}, alone));
            for (int earlier = 0; earlier < later; earlier++) {
                boolean twins = model.variables().get(order[later]).twinOf() == order[earlier];
                var pair = tables.pair(order[earlier], order[later]);
                if (twins || pair.length > 0) {
                    costs.add(new CostTable(new int[] {earlier, later}, twins ? inOrder(pair) : pair));
                }
            }
        }
        this.bounds = new BucketBounds(sizes, costs, MOST_JOINED);
    }

    private static long[] inOrder(long[] pair) {
        var table = pair.length == 0 ? new long[DAYS * DAYS] : pair.clone();
        for (int one = 0; one < DAYS; one++) {
            Arrays.fill(table, one * DAYS, one * DAYS + one, Cost.IMPOSSIBLE);
        }
        return table;
    }

    /// The least that all sessions cost.
    long least() {
        return bounds.least();
    }

    /// By how much each day of the session at a depth raises the least that all sessions cost.
    long[] raises(int depth) {
        return bounds.raises(depth, day);
    }

    /// Takes note of the day of the session at a depth.
    void place(int depth, int d) {
        day[depth] = d;
    }
}
