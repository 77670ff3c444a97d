package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.rules.Check;
import ironstride.rules.book.ChecksByKind.Weighed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whole-week rules that can be asked before the whole week is placed: as soon as all sessions they look at have a
/// day. Those that look at hours too are asked for their least charge over the hours of these days.
final class DecidedRules {

    /// Combinations of hours beyond which a rule is not asked ahead.
    private static final int MOST_COMBINATIONS = 4096;

    /// In the key of a known answer the rule stands above the days.
    private static final int RULE_SHIFT = 56;

    private final WeekModel model;
    private final DayTables tables;
    private final WeekTerms terms;
    private final int[] order;
    private final List<List<Weighed<Check.OfWeek>>> decidedAt = new ArrayList<>();
    private final int hoursDecided;
    private final Map<Long, Long> known = new HashMap<>();

    /// @param order the variables that are placed, in the order they are placed in
    DecidedRules(WeekModel model, DayTables tables, int[] order) {
        this.model = model;
        this.tables = tables;
        this.terms = tables.terms();
        this.order = order;
        for (int depth = 0; depth <= order.length; depth++) {
            decidedAt.add(new ArrayList<>());
        }
        int decided = 0;
        for (var weighed : model.checks().week()) {
            if (weighed.check().looksAt() != Check.OfWeek.Aspect.CONTENT) {
                int depth = depthOf(weighed.check());
                decidedAt.get(depth).add(weighed);
                decided = weighed.check().looksAt() == Check.OfWeek.Aspect.HOURS ? Math.max(decided, depth) : decided;
            }
        }
        this.hoursDecided = decided;
    }

    private int depthOf(Check.OfWeek check) {
        int depth = 0;
        for (int k = 0; k < order.length; k++) {
            depth = concerns(check, order[k]) ? k + 1 : depth;
        }
        return depth;
    }

    private boolean concerns(Check.OfWeek check, int v) {
        return check.concerns(model.variables().get(v).workout(), model.circumstances());
    }

    /// What the rules decided at this depth cost that only look at days.
    ///
    /// @param days the day of each variable placed so far, by variable
    long ofDays(int depth, int[] days) {
        long cost = 0;
        for (var weighed : decidedAt.get(depth)) {
            if (weighed.check().looksAt() == Check.OfWeek.Aspect.DAYS) {
                cost += terms.ofWeek(weighed, model.week().with(anywhere(depth, days)));
            }
        }
        return cost;
    }

    /// What the rules decided at this depth that look at hours cost at least.
    long ofHours(int depth, int[] days) {
        long cost = 0;
        for (var weighed : decidedAt.get(depth)) {
            if (weighed.check().looksAt() == Check.OfWeek.Aspect.HOURS) {
                cost += leastByHour(weighed, depth, days);
            }
        }
        return cost;
    }

    /// Whether all rules that look at hours are decided at this depth.
    boolean knowsHours(int depth) {
        return depth >= hoursDecided;
    }

    private List<PlacedSession> anywhere(int depth, int[] days) {
        var placed = new ArrayList<PlacedSession>();
        for (int k = 0; k < depth; k++) {
            placed.add(first(order[k], days[order[k]]));
        }
        return placed;
    }

    private PlacedSession first(int v, int day) {
        return model.variables().get(v).starts()[tables.starts(v, day)[0]];
    }

    private long leastByHour(Weighed<Check.OfWeek> weighed, int depth, int[] days) {
        long key = 0;
        for (int k = 0; k < depth; k++) {
            if (concerns(weighed.check(), order[k])) {
                key = key * DayTables.DAYS + days[order[k]];
            }
        }
        key |= (long) model.checks().week().indexOf(weighed) << RULE_SHIFT;
        return known.computeIfAbsent(key, _ -> leastOverHours(weighed, depth, days));
    }

    private long leastOverHours(Weighed<Check.OfWeek> weighed, int depth, int[] days) {
        var free = new ArrayList<Integer>();
        var placed = new ArrayList<PlacedSession>();
        int combinations = 1;
        for (int k = 0; k < depth; k++) {
            int v = order[k];
            if (weighed.check().looksAtHoursOf(model.variables().get(v).workout(), model.circumstances())) {
                free.add(v);
                combinations = Math.min(MOST_COMBINATIONS + 1, combinations * tables.starts(v, days[v]).length);
            } else if (concerns(weighed.check(), v)) {
                placed.add(first(v, days[v]));
            }
        }
        return combinations > MOST_COMBINATIONS ? 0 : least(weighed, free, 0, days, placed);
    }

    private long least(
            Weighed<Check.OfWeek> weighed, List<Integer> free, int k, int[] days, List<PlacedSession> placed) {
        if (k == free.size()) {
            return terms.ofWeek(weighed, model.week().with(placed));
        }
        int v = free.get(k);
        long least = Cost.IMPOSSIBLE;
        for (int start : tables.starts(v, days[v])) {
            placed.add(model.variables().get(v).starts()[start]);
            least = Math.min(least, least(weighed, free, k + 1, days, placed));
            placed.removeLast();
            if (least == 0) {
                return 0;
            }
        }
        return least;
    }
}
