package ironstride.schedule;

import ironstride.plan.PlacedSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the best hours of sessions whose days are known: branch and bound with forward checking.
///
/// Sessions whose hours whole-week rules look at come first, so that these rules are known for all that follows; then
/// the session with the fewest hours left.
final class HourSearch {

    private static final boolean[] NONE = {};

    private final WeekModel model;
    private final DayTables tables;
    private final WeekTerms terms;
    private final int[] kept;
    private final SearchLimit limit;
    private final int[] start;
    private final boolean[] first;
    private final int firsts;

    private OpenHours open;
    private int[] day = {};
    private long sure;
    private long lowerBound;
    private long best;
    private int[] bestStart = {};

    HourSearch(WeekModel model, DayTables tables, int[] kept, SearchLimit limit) {
        this.model = model;
        this.tables = tables;
        this.terms = tables.terms();
        this.kept = kept;
        this.limit = limit;
        this.start = new int[model.size()];
        this.first = new boolean[kept.length];
        int count = 0;
        for (int k = 0; k < kept.length; k++) {
            first[k] = terms.looksAtHoursOf(model.variables().get(kept[k]).workout());
            count += first[k] ? 1 : 0;
        }
        this.firsts = count;
        this.open = new OpenHours(model, tables, new int[0], day);
    }

    /// Searches all hours of these days.
    ///
    /// @param days the day of each variable
    /// @param sure what does not depend on hours
    /// @param lowerBound what no hours can cost less than; the search ends when it is met
    /// @param upperBound only placements below it are of interest
    /// @return whether there is one
    boolean search(int[] days, long sure, long lowerBound, long upperBound) {
        this.day = days;
        this.open = new OpenHours(model, tables, kept, days);
        this.sure = sure;
        this.lowerBound = lowerBound;
        this.best = upperBound;
        this.bestStart = new int[0];
        descend(0, Math.max(0, lowerBound - sure - open.least(0)));
        return bestStart.length > 0;
    }

    /// The cost of the best hours found.
    long best() {
        return best;
    }

    /// The start of each variable at the best hours found; -1 for those that are not placed.
    int[] starts() {
        return bestStart;
    }

    private void descend(int depth, long leastOfHours) {
        long ofHours = depth == firsts ? terms.byHour(model.week().with(week(depth))) : leastOfHours;
        if (sure + ofHours + open.least(depth) >= best) {
            return;
        }
        if (depth == kept.length) {
            best = sure + ofHours + open.least(depth);
            bestStart = startOfEach();
            return;
        }
        int k = open.fewestHours(depth, depth < firsts ? first : NONE);
        int v = kept[k];
        for (int choice : open.cheapestFirst(depth, k)) {
            if (limit.isReached() || best <= lowerBound) {
                return;
            }
            limit.count();
            start[v] = tables.starts(v, day[v])[choice];
            if (open.place(depth, k, choice)) {
                chargeDay(depth + 1, day[v]);
                descend(depth + 1, ofHours);
            }
        }
    }

    /// The day's own charge is known when all its sessions have their hours.
    private void chargeDay(int depth, int d) {
        if (open.isComplete(depth, d)) {
            var placed = new ArrayList<PlacedSession>();
            for (int v : kept) {
                if (day[v] == d) {
                    placed.add(model.variables().get(v).starts()[start[v]]);
                }
            }
            open.charge(depth, d, tables.dayCharge(d, placed));
        }
    }

    /// The week with its sessions at their hours, or at any while they have none.
    private List<PlacedSession> week(int depth) {
        var week = new ArrayList<PlacedSession>();
        for (int k = 0; k < kept.length; k++) {
            int v = kept[k];
            int at = open.isPlaced(depth, k) ? start[v] : tables.starts(v, day[v])[0];
            week.add(model.variables().get(v).starts()[at]);
        }
        return week;
    }

    private int[] startOfEach() {
        var starts = new int[model.size()];
        Arrays.fill(starts, -1);
        for (int v : kept) {
            starts[v] = start[v];
        }
        return starts;
    }
}
