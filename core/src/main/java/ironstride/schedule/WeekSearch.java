package ironstride.schedule;

import ironstride.plan.PlacedSession;
import java.util.ArrayList;

/// Finds the cheapest placement of a week and proves it.
///
/// Sets of sessions to keep are taken one after another, by what they cost at least ([KeptSets]), and are placed by
/// [DaySearch], until no set can cost less than the best week known. As leaving out costs more than any medium or soft
/// points, the first set with room for all its sessions is nearly always the last.
final class WeekSearch {

    /// Nodes after which the search settles for the best week it has.
    static final long NODE_LIMIT = 3_000_000;

    /// Nodes for each further set once the limit is reached and no week is known yet.
    private static final long LAST_RESORT = 10_000;

    private final WeekModel model;
    private final DayTables tables;
    private final long nodeLimit;

    private long best;
    private int[] bestStarts = {};
    private long bound;
    private long nodes;

    private WeekSearch(WeekModel model, long upperBound, long nodeLimit) {
        this.model = model;
        this.tables = new DayTables(model);
        this.nodeLimit = nodeLimit;
        this.best = upperBound;
    }

    /// Finds the cheapest placement.
    static WeekSolution solve(WeekModel model) {
        return solve(model, Cost.IMPOSSIBLE, NODE_LIMIT);
    }

    /// Finds the cheapest placement below a cost already known; the solution is without sessions when there is none.
    static WeekSolution solve(WeekModel model, long upperBound, long nodeLimit) {
        return new WeekSearch(model, upperBound, nodeLimit).solve();
    }

    private WeekSolution solve() {
        boolean complete = true;
        var sets = new KeptSets(model, tables);
        for (var next = sets.next(best); next.isPresent(); next = sets.next(best)) {
            if (!complete && bestStarts.length > 0) {
                bound = Math.min(bound, next.get().bound());
                break;
            }
            complete &= search(next.get());
        }
        return solution(complete);
    }

    /// @return whether this set was searched to its end
    private boolean search(KeptSets.Kept kept) {
        var limit = new SearchLimit(Math.max(nodeLimit - nodes, LAST_RESORT));
        var search = new DaySearch(model, tables, kept.variables(), kept.price(), best, limit);
        if (search.run()) {
            best = search.best();
            bestStarts = search.bestStarts();
        }
        nodes += limit.nodes();
        if (limit.isReached()) {
            bound = bound == 0 ? kept.bound() : Math.min(bound, kept.bound());
        }
        return !limit.isReached();
    }

    private WeekSolution solution(boolean optimal) {
        var placed = new ArrayList<PlacedSession>();
        var leftOut = new ArrayList<String>();
        for (int v = 0; v < bestStarts.length; v++) {
            if (bestStarts[v] < 0) {
                leftOut.add(model.variables().get(v).id());
            } else {
                placed.add(model.variables().get(v).starts()[bestStarts[v]]);
            }
        }
        return new WeekSolution(best, placed, leftOut, optimal, optimal ? best : Math.min(best, bound), nodes);
    }
}
