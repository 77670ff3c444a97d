package ironstride.schedule;

import ironstride.plan.PlacedSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the best hours of sessions whose days are known: branch and bound in a fixed order, with the bounds of
/// [BucketBounds]. Where these are exact, the first descent already finds the best hours.
final class HourSearch {

    /// Combinations of hours up to which tables are joined.
    private static final int MOST_JOINED = 20_000;

    private final WeekModel model;
    private final DayTables tables;
    private final WeekTerms terms;
    private final SearchLimit limit;
    private final boolean[] lookedAt;
    private final int[] hour;

    private int[] order = {};
    private int firsts;
    private boolean asksRules;
    private HourProblem problem;
    private BucketBounds bounds;
    private long sure;
    private long enough;
    private long best;
    private int[] bestStart = {};

    HourSearch(WeekModel model, DayTables tables, SearchLimit limit) {
        this.model = model;
        this.tables = tables;
        this.terms = tables.terms();
        this.limit = limit;
        this.lookedAt = new boolean[model.size()];
        for (int v = 0; v < lookedAt.length; v++) {
            lookedAt[v] = terms.looksAtHoursOf(model.variables().get(v).workout());
        }
        this.hour = new int[model.size()];
        this.problem = new HourProblem(model, tables, order, order);
        this.bounds = new BucketBounds(problem.sizes(), problem.costs(), MOST_JOINED);
    }

    /// Searches all hours of these days.
    ///
    /// @param placed the variables that have a day
    /// @param days the day of each variable
    /// @param sure what does not depend on hours
    /// @param enough the search ends when it has found hours that cost no more than this
    /// @param upperBound only placements below it are of interest
    /// @return whether there is one
    boolean search(int[] placed, int[] days, long sure, long enough, long upperBound) {
        this.asksRules = true;
        return search(placed, days, lookedAt, sure, enough, upperBound);
    }

    /// The same without the whole-week rules, when not all sessions have a day yet.
    boolean searchTables(int[] placed, int[] days, long sure, long enough, long upperBound) {
        this.asksRules = false;
        return search(placed, days, new boolean[lookedAt.length], sure, enough, upperBound);
    }

    private boolean search(int[] placed, int[] days, boolean[] first, long sure, long enough, long upperBound) {
        this.firsts = (int) Arrays.stream(placed).filter(v -> first[v]).count();
        this.order = new HourOrder(tables, placed, days).order(first);
        this.problem = new HourProblem(model, tables, order, days);
        this.bounds = new BucketBounds(problem.sizes(), problem.costs(), MOST_JOINED);
        this.sure = sure + problem.constant();
        this.enough = enough;
        this.best = upperBound;
        this.bestStart = new int[0];
        descend(0, bounds.least(), 0);
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

    /// @param least the least that tables cost
    /// @param rules what whole-week rules cost, once they are known
    private void descend(int position, long least, long rules) {
        long ofRules =
                asksRules && position == firsts ? terms.byHour(model.week().with(week(position))) : rules;
        if (Cost.plus(sure + ofRules, least) >= best) {
            return;
        }
        if (position == order.length) {
            best = sure + ofRules + least;
            bestStart = startOfEach();
            return;
        }
        var raises = bounds.raises(position, hour);
        for (int choice : cheapestFirst(position, raises)) {
            long now = Cost.plus(least, raises[choice]);
            if (limit.isReached() || best <= enough || Cost.plus(sure + ofRules, now) >= best) {
                return;
            }
            limit.count();
            hour[position] = choice;
            descend(position + 1, now, ofRules);
        }
    }

    /// Possible hours of a session, cheapest first, then nearest to the usual one, then earliest.
    private int[] cheapestFirst(int position, long[] costs) {
        var variable = model.variables().get(order[position]);
        var result = new int[costs.length];
        int count = 0;
        for (int one = 0; one < costs.length; one++) {
            if (Cost.isPossible(costs[one])) {
                int at = count++;
                while (at > 0 && comesBefore(variable, position, costs, one, result[at - 1])) {
                    result[at] = result[at - 1];
                    at--;
                }
                result[at] = one;
            }
        }
        return Arrays.copyOf(result, count);
    }

    private boolean comesBefore(WeekModel.Variable variable, int position, long[] costs, int one, int other) {
        return costs[one] < costs[other]
                || (costs[one] == costs[other]
                        && variable.unusual(problem.start(position, one))
                                < variable.unusual(problem.start(position, other)));
    }

    /// The week with its sessions at their hours, or at any while they have none.
    private List<PlacedSession> week(int chosen) {
        var week = new ArrayList<PlacedSession>();
        for (int position = 0; position < order.length; position++) {
            int start = problem.start(position, position < chosen ? hour[position] : 0);
            week.add(model.variables().get(order[position]).starts()[start]);
        }
        return week;
    }

    private int[] startOfEach() {
        var starts = new int[model.size()];
        Arrays.fill(starts, -1);
        for (int position = 0; position < order.length; position++) {
            starts[order[position]] = problem.start(position, hour[position]);
        }
        return starts;
    }
}
