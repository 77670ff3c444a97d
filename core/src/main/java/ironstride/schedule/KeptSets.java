package ironstride.schedule;

import ironstride.plan.PlacedSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// The sets of sessions that a week may keep, by what it then costs at least: the price of those left out, what the
/// rules say of a week that holds just these, and the least their places can cost.
///
/// A set that breaks a hard rule wherever it is placed, such as one lift too many, thereby comes after those that leave
/// out a session more.
final class KeptSets {

    private final WeekModel model;
    private final DayTables tables;
    private final LeftOutSets leftOut;
    private final PriorityQueue<Kept> weighed =
            new PriorityQueue<>(Comparator.comparingLong(Kept::bound).thenComparingInt(Kept::number));
    private Optional<LeftOutSets.LeftOutSet> next;
    private int numbers;

    KeptSets(WeekModel model, DayTables tables) {
        this.model = model;
        this.tables = tables;
        this.leftOut = new LeftOutSets(model, tables);
        this.next = leftOut.next();
    }

    /// @param variables those that are placed, ascending
    /// @param price what is to be paid wherever they stand
    /// @param bound what no placement of them can cost less than
    /// @param number position in the order of what is left out
    record Kept(int[] variables, long price, long bound, int number) {}

    /// The next set, or nothing when no other can cost less than this.
    Optional<Kept> next(long below) {
        while (next.isPresent() && priceOfNext() < Math.min(below, leastWeighed())) {
            weighed.add(weigh(next.get()));
            next = leftOut.next();
        }
        return Optional.ofNullable(weighed.poll()).filter(kept -> kept.bound() < below);
    }

    private long priceOfNext() {
        return model.heldCost() + next.map(LeftOutSets.LeftOutSet::price).orElse(0L);
    }

    private long leastWeighed() {
        return weighed.isEmpty() ? Cost.IMPOSSIBLE : weighed.peek().bound();
    }

    private Kept weigh(LeftOutSets.LeftOutSet out) {
        int[] kept = IntStream.range(0, model.size()).filter(v -> !out.has(v)).toArray();
        long price = priceOfNext() + content(kept);
        var open = new OpenDays(tables, kept);
        int heldDays = tables.terms().trainingDays(model.week().held());
        long apart = Cost.plus(price + tables.heldDays() + tables.leastByDays(heldDays), open.least(0));
        return new Kept(kept, price, Cost.plus(apart, open.excess(0, Cost.IMPOSSIBLE)), numbers++);
    }

    private long content(int[] kept) {
        var any = new ArrayList<PlacedSession>();
        for (int v : kept) {
            any.add(model.variables().get(v).starts()[0]);
        }
        return tables.terms().content(model.week().with(any));
    }
}
