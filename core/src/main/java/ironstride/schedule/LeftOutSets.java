package ironstride.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// The sets of sessions that a week may leave out, cheapest first, beginning with none.
///
/// Sessions without any possible start are in every set. Of twins the later one goes first, so that no set is tried
/// under two names.
final class LeftOutSets {

    private final List<WeekModel.Variable> variables;
    private final int[] byPrice;
    private final PriorityQueue<LeftOutSet> open = new PriorityQueue<>(Comparator.comparingLong(LeftOutSet::price)
            .thenComparingInt(LeftOutSet::last)
            .thenComparingLong(LeftOutSet::members));

    LeftOutSets(WeekModel model, DayTables tables) {
        this.variables = model.variables();
        long homeless = 0;
        long price = 0;
        for (int v = 0; v < variables.size(); v++) {
            if (!tables.isPossible(v)) {
                homeless |= 1L << v;
                price += variables.get(v).leavingOut();
            }
        }
        long without = homeless;
        this.byPrice = IntStream.range(0, variables.size())
                .filter(v -> (without & 1L << v) == 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer v) -> variables.get(v).leavingOut())
                        .thenComparing(Comparator.<Integer>reverseOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        open.add(new LeftOutSet(homeless, price, -1));
    }

    /// @param members bit set of variables
    /// @param price what leaving them out costs
    /// @param last position, in the order of prices, of the last one added
    record LeftOutSet(long members, long price, int last) {

        boolean has(int v) {
            return (members & 1L << v) != 0;
        }
    }

    /// The next set, or nothing when there is none left.
    Optional<LeftOutSet> next() {
        while (!open.isEmpty()) {
            var set = open.remove();
            addSuccessors(set);
            if (isFirstOfItsTwins(set)) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }

    /// Every set comes once: from the one without its dearest member, or with the next cheaper one instead.
    private void addSuccessors(LeftOutSet set) {
        int next = set.last() + 1;
        if (next == byPrice.length) {
            return;
        }
        int v = byPrice[next];
        long with = set.members() | 1L << v;
        open.add(new LeftOutSet(with, set.price() + variables.get(v).leavingOut(), next));
        if (set.last() >= 0) {
            int last = byPrice[set.last()];
            long price = set.price()
                    - variables.get(last).leavingOut()
                    + variables.get(v).leavingOut();
            open.add(new LeftOutSet(with & ~(1L << last), price, next));
        }
    }

    private boolean isFirstOfItsTwins(LeftOutSet set) {
        for (int v = 0; v < variables.size(); v++) {
            int twin = variables.get(v).twinOf();
            if (twin >= 0 && set.has(twin) && !set.has(v)) {
                return false;
            }
        }
        return true;
    }
}
