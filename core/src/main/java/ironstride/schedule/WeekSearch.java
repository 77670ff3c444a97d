package ironstride.schedule;

import ironstride.plan.PlacedSession;
import java.util.ArrayList;
import java.util.stream.IntStream;

/// Finds the cheapest placement of a week and proves it.
///
/// Sets of sessions to leave out are taken one after another, from none to dearer ones, and the others are placed by
/// [DaySearch], until leaving out costs more than the best week known. As a set costs more than any medium or soft
/// points, the first one with room for the rest is nearly always the last.
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
        var sets = new LeftOutSets(model, tables);
        for (var next = sets.next(); next.isPresent(); next = sets.next()) {
            long price = model.heldCost() + next.get().price();
            if (price >= best) {
                break;
            }
            if (!complete && bestStarts.length > 0) {
                bound = Math.min(bound, price);
                break;
            }
            complete &= search(next.get(), price);
        }
        return solution(complete);
    }

    /// @return whether this set was searched to its end
    private boolean search(LeftOutSets.LeftOutSet leftOut, long price) {
        int[] kept =
                IntStream.range(0, model.size()).filter(v -> !leftOut.has(v)).toArray();
        var limit = new SearchLimit(Math.max(nodeLimit - nodes, LAST_RESORT));
        var search = new DaySearch(model, tables, kept, price + content(kept), best, limit);
        if (search.run()) {
            best = search.best();
            bestStarts = search.bestStarts();
        }
        nodes += limit.nodes();
        if (limit.isReached()) {
            bound = bound == 0 ? search.rootBound() : Math.min(bound, search.rootBound());
        }
        return !limit.isReached();
    }

    private long content(int[] kept) {
        var any = new ArrayList<PlacedSession>();
        for (int v : kept) {
            any.add(model.variables().get(v).starts()[0]);
        }
        return tables.terms().content(model.week().with(any));
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
