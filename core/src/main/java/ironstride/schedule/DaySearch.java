package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.rules.book.DayKinds;
import java.util.ArrayList;
import java.util.List;

/// Depth-first branch and bound over the days of some sessions of a week; [HourSearch] gives each full set of days its
/// best hours.
///
/// Sessions get their day in the model's order, the cheapest first. A branch is cut when what it costs so far and the
/// least its open sessions must still add is no better than the best week known.
final class DaySearch {

    private static final int DAYS = DayTables.DAYS;

    private final WeekModel model;
    private final DayTables tables;
    private final WeekTerms terms;
    private final int[] order;
    private final OpenDays open;
    private final DecidedRules decided;
    private final HourSearch hours;
    private final SearchLimit limit;
    private final long fixed;
    private final int heldDays;
    private final int[] day;
    private final long[] onDay = new long[DAYS];

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
        this.decided = new DecidedRules(model, tables, kept);
        this.hours = new HourSearch(model, tables, kept, limit);
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
        if (rootBound() < best) {
            descend(0, fixed + decided.least(0, day), heldDays);
        }
        return bestStarts.length > 0;
    }

    /// The least any placement can cost, seen before the search.
    long rootBound() {
        return Cost.plus(fixed + tables.leastByDays(heldDays), open.least(0));
    }

    /// The cost of the best placement found.
    long best() {
        return best;
    }

    /// Start of each variable in the best placement found, -1 for those not placed.
    int[] bestStarts() {
        return bestStarts;
    }

    private void descend(int depth, long cost, int trainingDays) {
        if (depth == order.length) {
            leaf(cost);
            return;
        }
        int v = order[depth];
        for (int d : open.cheapestFirst(depth, firstDay(depth), unusual(v))) {
            if (limit.isReached() || cost + open.cost(depth, d) >= best) {
                return;
            }
            long together = tables.together(d, onDay[d] | 1L << v);
            if (Cost.isPossible(together)) {
                limit.count();
                long now = cost + together - tables.together(d, onDay[d]);
                place(depth, d, Cost.plus(now, across(depth, d)), trainingDays | trains(v) << d);
            }
        }
    }

    private void place(int depth, int d, long cost, int trainingDays) {
        long least = cost + open.place(depth, d) + tables.leastByDays(trainingDays);
        if (least >= best) {
            return;
        }
        int v = order[depth];
        day[v] = d;
        long rules = decided.least(depth + 1, day);
        least += rules;
        if (least < best && least + open.excess(depth + 1, best - least) < best) {
            onDay[d] |= 1L << v;
            descend(depth + 1, cost + rules, trainingDays);
            onDay[d] &= ~(1L << v);
        }
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
            var table = tables.pair(Math.min(u, v), Math.max(u, v));
            if (table.length > 0 && day[u] != d) {
                cost = Cost.plus(cost, u < v ? table[day[u] * DAYS + d] : table[d * DAYS + day[u]]);
            }
        }
        return cost;
    }

    private void leaf(long cost) {
        var week = model.week().with(anywhere());
        long streaks = terms.streaks(week.sessions());
        long lowerBound = cost + terms.countedDays(week) + streaks;
        if (lowerBound < best && hours.search(day, fixed + terms.byDay(week) + streaks, lowerBound, best)) {
            best = hours.best();
            bestStarts = hours.starts();
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
