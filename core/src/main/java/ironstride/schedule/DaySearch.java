package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.rules.book.DayKinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Depth-first branch and bound over the days of some sessions of a week; [HourSearch] gives each full set of days its
/// best hours.
///
/// Sessions get their day in the model's order, the cheapest first. A branch is cut when what it costs so far and the
/// least its open sessions must still add is no better than the best week known.
final class DaySearch {

    private static final int DAYS = DayTables.DAYS;

    /// How many questions about hours one "no" is worth.
    private static final int CREDIT = 10;

    private static final int FEWEST_WITH_HOURS = 3;

    private final WeekModel model;
    private final DayTables tables;
    private final WeekTerms terms;
    private final int[] order;
    private final OpenDays open;
    private final DayBounds bounds;
    private final DecidedRules decided;
    private final HourSearch hours;
    private final SearchLimit limit;
    private final long fixed;
    private final int heldDays;
    private final int[] day;
    private final long[] onDay = new long[DAYS];

    private int credit;
    private long best;
    private int[] bestStarts = {};

    /// @param kept the variables to place, in search order
    /// @param price what is to be paid wherever they stand
    /// @param upperBound only placements below it are of interest
    DaySearch(WeekModel model, DayTables tables, int[] kept, long price, long upperBound, SearchLimit limit) {
        this.model = model;
        this.tables = tables;
        this.terms = tables.terms();
        this.order = kept;
        this.open = new OpenDays(tables, kept);
        this.bounds = new DayBounds(model, tables, kept);
        this.decided = new DecidedRules(model, tables, kept);
        this.hours = new HourSearch(model, tables, limit);
        this.limit = limit;
        this.fixed = price + tables.heldDays();
        this.heldDays = terms.trainingDays(model.week().held());
        this.day = new int[model.size()];
        this.best = upperBound;
    }

    /// Searches all days.
    ///
    /// @return whether there is a placement below the upper bound
    boolean run() {
        long rules = decided.ofDays(0, day);
        descend(0, new Known(fixed + rules + decided.ofHours(0, day), fixed + rules, heldDays, bounds.least()));
        return bestStarts.length > 0;
    }

    /// The cost of the best placement found.
    long best() {
        return best;
    }

    /// Start of each variable in the best placement found, -1 for those not placed.
    int[] bestStarts() {
        return bestStarts;
    }

    /// What is known when some sessions have their day.
    ///
    /// @param cost the least that they cost
    /// @param sure what of it does not depend on hours
    /// @param trainingDays the days they train on, as a bit set from Monday
    /// @param toCome the least that the others must add
    private record Known(long cost, long sure, int trainingDays, long toCome) {}

    private void descend(int depth, Known known) {
        if (depth == order.length) {
            leaf(known.cost());
            return;
        }
        int v = order[depth];
        var raises = bounds.raises(depth);
        for (int d : open.cheapestFirst(depth, firstDay(depth), unusual(v))) {
            long alone = open.cost(depth, d);
            if (limit.isReached() || known.cost() + alone >= best) {
                return;
            }
            long together = tables.together(d, onDay[d] | 1L << v);
            long rest = Cost.plus(known.toCome(), raises[d]);
            if (Cost.isPossible(together) && Cost.plus(known.cost(), rest) < best) {
                limit.count();
                bounds.place(depth, d);
                long now = Cost.plus(known.cost() + together - tables.together(d, onDay[d]), across(depth, d));
                place(depth, d, new Known(now, known.sure(), known.trainingDays() | trains(v) << d, rest - alone));
            }
        }
    }

    private void place(int depth, int d, Known known) {
        long byDays = tables.leastByDays(known.trainingDays());
        long apart = open.place(depth, d);
        long toCome = byDays + Math.max(apart, known.toCome());
        if (known.cost() + toCome >= best) {
            return;
        }
        int v = order[depth];
        day[v] = d;
        long rules = decided.ofDays(depth + 1, day);
        long least = known.cost() + rules + decided.ofHours(depth + 1, day);
        if (least + toCome < best
                && least + byDays + apart + open.excess(depth + 1, best - least) < best
                && hasHours(depth + 1, known.sure() + rules, toCome)) {
            onDay[d] |= 1L << v;
            descend(depth + 1, new Known(least, known.sure() + rules, known.trainingDays(), known.toCome()));
            onDay[d] &= ~(1L << v);
        }
    }

    /// Whether the sessions with a day find hours at which all can still cost less than the best week known: days that
    /// fit two by two need not fit all together. Asked as long as the answer is "no" often enough to be worth it.
    private boolean hasHours(int depth, long sure, long toCome) {
        if (credit <= 0 || depth < FEWEST_WITH_HOURS || depth == order.length) {
            return true;
        }
        var placed = Arrays.copyOf(order, depth);
        long below = best - toCome;
        boolean fits = decided.knowsHours(depth)
                ? hours.search(placed, day, sure, below - 1, below)
                : hours.searchTables(placed, day, sure, below - 1, below);
        credit += fits ? -1 : CREDIT;
        return fits;
    }

    private int trains(int v) {
        return DayKinds.isTraining(model.variables().get(v).starts()[0]) ? 1 : 0;
    }

    /// How far each day is from the one the session's like had the week before.
    private int[] unusual(int v) {
        var far = new int[DAYS];
        int usual = model.variables().get(v).usual();
        for (int d = 0; d < DAYS && usual >= 0; d++) {
            far[d] = Math.abs(usual / WeekModel.MINUTES_OF_DAY - d);
        }
        return far;
    }

    /// Twins stand in the order of their names, so that no week is tried twice.
    private int firstDay(int depth) {
        int twin = model.variables().get(order[depth]).twinOf();
        for (int k = 0; k < depth; k++) {
            if (order[k] == twin) {
                return day[twin];
            }
        }
        return 0;
    }

    /// The least a session costs with those that have another day.
    private long across(int depth, int d) {
        int v = order[depth];
        long cost = 0;
        for (int k = 0; k < depth; k++) {
            int u = order[k];
            if (day[u] != d) {
                cost = Cost.plus(cost, tables.leastPair(u, day[u], v, d));
            }
        }
        return cost;
    }

    private void leaf(long cost) {
        var week = model.week().with(anywhere());
        long streaks = terms.streaks(week.sessions());
        long lowerBound = cost + terms.countedDays(week) + streaks;
        if (lowerBound >= best) {
            return;
        }
        if (hours.search(order, day, fixed + terms.byDay(week) + streaks, lowerBound, best)) {
            best = hours.best();
            bestStarts = hours.starts();
        } else {
            credit += CREDIT;
        }
    }

    private List<PlacedSession> anywhere() {
        var placed = new ArrayList<PlacedSession>();
        for (int v : order) {
            placed.add(model.variables().get(v).starts()[tables.starts(v, day[v])[0]]);
        }
        return placed;
    }
}
