package ironstride.schedule;

import ironstride.plan.PlacedSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What hours cost on given days: two sessions on two days, and all sessions of one day. Each table is made when it is
/// first asked for.
final class HourTables {

    private static final int DAYS = DayTables.DAYS;
    private static final long[] NO_TABLE = DayTables.NO_TABLE;

    private final WeekModel model;
    private final DayTables tables;
    private final boolean[] daysLookAt;
    private final long[][] pairs;
    private final Map<Long, long[]> days = new HashMap<>();

    HourTables(WeekModel model, DayTables tables) {
        this.model = model;
        this.tables = tables;
        int n = model.size();
        this.daysLookAt = new boolean[n];
        for (int v = 0; v < n; v++) {
            var workout = model.variables().get(v).workout();
            daysLookAt[v] = model.checks().day().stream()
                    .anyMatch(weighed -> weighed.check().looksAtHoursOf(workout, model.circumstances()));
        }
        this.pairs = new long[n * n * DAYS * DAYS][];
    }

    /// By how much each two hours of two sessions cost more than the cheapest two; empty when none does.
    ///
    /// @return `[hour of one * hours of the other + hour of the other]`
    long[] pair(int one, int oneDay, int other, int otherDay) {
        int at = ((one * model.size() + other) * DAYS + oneDay) * DAYS + otherDay;
        if (pairs[at] == null) {
            pairs[at] = makePair(one, oneDay, other, otherDay);
        }
        return pairs[at];
    }

    private long[] makePair(int one, int oneDay, int other, int otherDay) {
        var ones = tables.starts(one, oneDay);
        var others = tables.starts(other, otherDay);
        int u = Math.min(one, other);
        int v = Math.max(one, other);
        var later = model.variables().get(v);
        var full = later.pair()[u];
        boolean twins = later.twinOf() == u && oneDay == otherDay;
        if (full.length == 0 && !twins) {
            return NO_TABLE;
        }
        long least = tables.leastPair(one, oneDay, other, otherDay);
        var table = new long[ones.length * others.length];
        boolean charged = false;
        for (int k = 0; k < table.length; k++) {
            int start = ones[k / others.length];
            int otherStart = others[k % others.length];
            int ofU = one == u ? start : otherStart;
            int ofV = one == u ? otherStart : start;
            long cost = full.length == 0 ? 0 : full[ofU * later.size() + ofV];
            boolean possible = Cost.isPossible(cost) && !(twins && ofV <= ofU);
            table[k] = possible ? cost - least : Cost.IMPOSSIBLE;
            charged |= table[k] != 0;
        }
        return charged ? table : NO_TABLE;
    }

    /// Those of a day's sessions whose hours can change what the day costs.
    ///
    /// @param sessions bit set of variables
    int[] lookedAt(long sessions) {
        var members = new int[Long.bitCount(sessions)];
        int count = 0;
        for (long rest = sessions; rest != 0; rest &= rest - 1) {
            int v = Long.numberOfTrailingZeros(rest);
            if (daysLookAt[v]) {
                members[count++] = v;
            }
        }
        return Arrays.copyOf(members, count);
    }

    /// What a day costs beyond its held sessions, for each combination of the hours of [#lookedAt]; the last one's
    /// hour changes fastest.
    long[] day(int day, long sessions) {
        return days.computeIfAbsent(sessions * DAYS + day, _ -> new OneDay(day, sessions).costs());
    }

    /// Tries all hours of the sessions of one day that matter to it.
    private final class OneDay {
        private static final long EXCLUDED = -1;

        private final int day;
        private final int[] members;
        private final List<PlacedSession> placed = new ArrayList<>();
        private final int[] choice;
        private final long[] costs;

        OneDay(int day, long sessions) {
            this.day = day;
            this.members = lookedAt(sessions);
            this.choice = new int[members.length];
            int combinations = 1;
            for (int v : members) {
                combinations *= tables.starts(v, day).length;
            }
            this.costs = new long[combinations];
            Arrays.fill(costs, EXCLUDED);
            for (long rest = sessions; rest != 0; rest &= rest - 1) {
                int v = Long.numberOfTrailingZeros(rest);
                if (!daysLookAt[v]) {
                    placed.add(model.variables().get(v).starts()[tables.starts(v, day)[0]]);
                }
            }
        }

        /// Hours that exclude each other are left to the pairs: here they cost what the cheapest others do.
        long[] costs() {
            descend(0, 0);
            long least =
                    Arrays.stream(costs).filter(cost -> cost != EXCLUDED).min().orElse(0);
            for (int index = 0; index < costs.length; index++) {
                costs[index] = costs[index] == EXCLUDED ? least : costs[index];
            }
            return costs;
        }

        private void descend(int k, int index) {
            if (k == members.length) {
                costs[index] = tables.dayCharge(day, placed);
                return;
            }
            int v = members[k];
            var starts = tables.starts(v, day);
            for (int hour = 0; hour < starts.length; hour++) {
                choice[k] = hour;
                if (isPossible(k, hour)) {
                    placed.add(model.variables().get(v).starts()[starts[hour]]);
                    descend(k + 1, index * starts.length + hour);
                    placed.removeLast();
                }
            }
        }

        private boolean isPossible(int k, int hour) {
            int hours = tables.starts(members[k], day).length;
            for (int m = 0; m < k; m++) {
                var table = pair(members[m], day, members[k], day);
                if (table.length > 0 && !Cost.isPossible(table[choice[m] * hours + hour])) {
                    return false;
                }
            }
            return true;
        }
    }
}
