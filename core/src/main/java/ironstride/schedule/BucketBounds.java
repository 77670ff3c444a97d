package ironstride.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What sessions whose day, or hour, is still open cost at least, for every choice of the others, by eliminating
/// session after session from the cost tables ("bucket elimination", R. Dechter 1999).
///
/// The session chosen last goes first: for each choice of the sessions it shares tables with, its cheapest choice makes
/// a new table without it. Where that would be too large, its tables are taken in groups, and the sum of the groups'
/// minima is still no more than the true cost ("mini-buckets", R. Dechter and I. Rish 2003).
final class BucketBounds {

    private final int[] sizes;
    private final int most;

    /// By position: the tables in which it is the last one.
    private final List<List<CostTable>> tables = new ArrayList<>();

    /// By position: what eliminating it made.
    private final List<List<CostTable>> made = new ArrayList<>();

    private final long[] constant;

    /// @param sizes how many choices each position in the order of choosing has
    /// @param most combinations of choices up to which tables are joined
    BucketBounds(int[] sizes, List<CostTable> given, int most) {
        this.sizes = sizes;
        this.most = most;
        this.constant = new long[sizes.length];
        for (int position = 0; position < sizes.length; position++) {
            tables.add(new ArrayList<>());
            made.add(new ArrayList<>());
        }
        given.forEach(table -> tables.get(table.last()).add(table));
        for (int position = sizes.length - 1; position >= 0; position--) {
            eliminate(position);
        }
    }

    /// The least that all sessions cost.
    long least() {
        long least = 0;
        for (long one : constant) {
            least = Cost.plus(least, one);
        }
        return least;
    }

    /// By how much each choice for the session at a position raises the least that everything costs.
    ///
    /// @param choice what is chosen for the positions before it
    long[] raises(int position, int[] choice) {
        long expected = constant[position];
        for (var table : made.get(position)) {
            expected += table.costs()[table.index(choice, sizes)];
        }
        var raises = new long[sizes[position]];
        choice[position] = 0;
        for (var table : tables.get(position)) {
            int row = table.index(choice, sizes);
            for (int one = 0; one < raises.length; one++) {
                raises[one] = Cost.plus(raises[one], table.costs()[row + one]);
            }
        }
        for (int one = 0; one < raises.length; one++) {
            raises[one] = Cost.isPossible(raises[one]) ? raises[one] - expected : Cost.IMPOSSIBLE;
        }
        return raises;
    }

    private void eliminate(int position) {
        var open = new ArrayList<>(tables.get(position));
        while (!open.isEmpty()) {
            var group = new ArrayList<CostTable>();
            var over = new TreeSet<Integer>();
            for (var table : List.copyOf(open)) {
                var joined = new TreeSet<>(over);
                for (int with : table.over()) {
                    joined.add(with);
                }
                if (group.isEmpty() || combinations(joined) <= most) {
                    group.add(table);
                    over = joined;
                    open.remove(table);
                }
            }
            over.remove(position);
            note(position, new Elimination(position, over, group).run());
        }
    }

    private long combinations(TreeSet<Integer> positions) {
        long product = 1;
        for (int position : positions) {
            product *= sizes[position];
        }
        return product;
    }

    private void note(int position, CostTable table) {
        if (table.over().length == 0) {
            constant[position] = Cost.plus(constant[position], table.costs()[0]);
        } else {
            made.get(position).add(table);
            tables.get(table.last()).add(table);
        }
    }

    /// One group of tables made into one without the session they end with.
    private final class Elimination {
        private final int[] over;
        private final int width;
        private final long[][] costs;

        /// `step[t][k]`: how far the k-th remaining position's next choice is in table t.
        private final int[][] step;

        Elimination(int position, TreeSet<Integer> rest, List<CostTable> group) {
            this.over = rest.stream().mapToInt(Integer::intValue).toArray();
            this.width = sizes[position];
            this.costs = group.stream().map(CostTable::costs).toArray(long[][]::new);
            this.step = group.stream().map(this::steps).toArray(int[][]::new);
        }

        private int[] steps(CostTable table) {
            var steps = new int[over.length];
            int step = 1;
            for (int m = table.over().length - 1; m >= 0; m--) {
                for (int k = 0; k < over.length; k++) {
                    steps[k] = over[k] == table.over()[m] ? step : steps[k];
                }
                step *= sizes[table.over()[m]];
            }
            return steps;
        }

        CostTable run() {
            int combinations = 1;
            for (int position : over) {
                combinations *= sizes[position];
            }
            var least = new long[combinations];
            var choice = new int[over.length];
            var row = new int[costs.length];
            for (int index = 0; index < combinations; index++) {
                least[index] = least(row);
                next(choice, row);
            }
            return new CostTable(over, least);
        }

        private long least(int[] row) {
            long least = Cost.IMPOSSIBLE;
            for (int one = 0; one < width; one++) {
                long sum = 0;
                for (int t = 0; t < row.length && sum < least; t++) {
                    sum += costs[t][row[t] + one];
                }
                least = Math.min(least, sum);
            }
            return least;
        }

        private void next(int[] choice, int[] row) {
            for (int k = over.length - 1; k >= 0; k--) {
                boolean wraps = ++choice[k] == sizes[over[k]];
                int moved = wraps ? 1 - sizes[over[k]] : 1;
                choice[k] = wraps ? 0 : choice[k];
                for (int t = 0; t < row.length; t++) {
                    row[t] += moved * step[t][k];
                }
                if (!wraps) {
                    return;
                }
            }
        }
    }
}
