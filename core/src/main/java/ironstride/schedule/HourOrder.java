package ironstride.schedule;

import java.util.ArrayList;

/// The order in which sessions whose days are known get their hours.
///
/// Sessions whose hours whole-week rules look at come first, so that these rules are known for all that follows. Of
/// the others, and then of those, the one goes last that shares tables with the fewest hours of those not yet in order:
/// this keeps the tables of [BucketBounds] small.
final class HourOrder {

    private final DayTables tables;
    private final int[] kept;
    private final int[] day;
    private final long[] linked;

    /// @param kept the variables that are placed, fewer than 64
    /// @param day the day of each variable
    HourOrder(DayTables tables, int[] kept, int[] day) {
        this.tables = tables;
        this.kept = kept;
        this.day = day;
        this.linked = new long[kept.length];
        for (int k = 0; k < kept.length; k++) {
            for (int m = 0; m < k; m++) {
                if (shareTable(kept[m], kept[k])) {
                    linked[k] |= 1L << m;
                    linked[m] |= 1L << k;
                }
            }
        }
    }

    private boolean shareTable(int u, int v) {
        return tables.hours().pair(u, day[u], v, day[v]).length > 0
                || (day[u] == day[v] && tables.hours().lookedAt(1L << u | 1L << v).length == 2);
    }

    /// @param first for each variable, whether it comes before the others
    int[] order(boolean[] first) {
        var last = new ArrayList<Integer>();
        long open = (1L << kept.length) - 1;
        while (open != 0) {
            int next = fewest(open, first);
            open &= ~(1L << next);
            long neighbours = linked[next] & open;
            for (long rest = neighbours; rest != 0; rest &= rest - 1) {
                linked[Long.numberOfTrailingZeros(rest)] |= neighbours;
            }
            last.add(kept[next]);
        }
        return last.reversed().stream().mapToInt(Integer::intValue).toArray();
    }

    private int fewest(long open, boolean[] first) {
        int fewest = -1;
        double least = Double.MAX_VALUE;
        boolean any = false;
        for (int k = kept.length - 1; k >= 0; k--) {
            if ((open & 1L << k) == 0 || (any && first[kept[k]])) {
                continue;
            }
            double hours = combinations(linked[k] & open & ~(1L << k));
            if (hours < least || (!first[kept[k]] && !any)) {
                fewest = k;
                least = hours;
            }
            any |= !first[kept[k]];
        }
        return fewest;
    }

    private double combinations(long members) {
        double product = 1;
        for (long rest = members; rest != 0; rest &= rest - 1) {
            int v = kept[Long.numberOfTrailingZeros(rest)];
            product *= tables.starts(v, day[v]).length;
        }
        return product;
    }
}
