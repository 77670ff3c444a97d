package ironstride.strength;

import ironstride.quantity.Rir;
import java.util.Optional;

/// Share of the one repetition maximum for repetitions at a reserve: one curve read at repetitions plus reserve.
///
/// Source: grid of Tuchscherer M, Reactive Training Systems.
public final class RpeTable {

    /// Repetitions and reserve together that the table goes to.
    static final int MOST_REPS = 16;

    private static final int[] TENTHS = {1000, 955, 922, 892, 863, 837, 811, 786, 762, 739, 707, 680, 653, 626, 599, 572
    };

    private RpeTable() {}

    /// Tenths of a percent of the one repetition maximum; empty beyond the table's 16 repetitions.
    public static Optional<Integer> percentTenths(int reps, Rir reserve) {
        int tenths = reps * 10 + reserve.tenths();
        int index = tenths / 10 - 1;
        if (reps < 1 || index >= TENTHS.length || (tenths % 10 != 0 && index + 1 >= TENTHS.length)) {
            return Optional.empty();
        }
        // Printed half steps are the mean of their neighbours, rounded half up.
        return Optional.of(tenths % 10 == 0 ? TENTHS[index] : (TENTHS[index] + TENTHS[index + 1] + 1) / 2);
    }
}
