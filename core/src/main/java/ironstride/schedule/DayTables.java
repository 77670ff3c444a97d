package ironstride.schedule;

import ironstride.plan.PlacedSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A week's tables seen by the day: the least that any start of a day costs, alone and with other sessions.
///
/// Whatever the hours turn out to be, no placement costs less than these.
final class DayTables {

    static final int DAYS = 7;
    static final long[] NO_TABLE = {};

    private final WeekModel model;
    private final RuleCosts rules;
    private final int n;
    private final int[][][] starts;
    private final long[][] alone;
    private final long[][] pair;
    private final List<List<PlacedSession>> held = new ArrayList<>();
    private final long heldDays;
    private final WeekTerms terms;
    private final long[] leastByDays;
    private final HourTables hours;
    private final DaysTogether together;

    DayTables(WeekModel model) {
        this.model = model;
        this.rules = new RuleCosts(model.checks(), model.circumstances());
        this.n = model.size();
        this.starts = new int[n][DAYS][];
        this.alone = new long[n][DAYS];
        this.pair = new long[n * n][];
        for (int v = 0; v < n; v++) {
            sortByDay(v);
        }
        for (int v = 0; v < n; v++) {
            for (int u = 0; u < v; u++) {
                pair[v * n + u] = pairTable(u, v);
            }
        }
        this.heldDays = sortHeld();
        this.terms = new WeekTerms(model);
        this.leastByDays = terms.leastByDays();
        this.hours = new HourTables(model, this);
        this.together = new DaysTogether(model, this);
    }

    /// What no table holds.
    WeekTerms terms() {
        return terms;
    }

    /// The least that streaks and counted days cost, given the training days so far as a bit set from Monday.
    long leastByDays(int trainingDays) {
        return leastByDays[trainingDays];
    }

    /// Whether a session has a possible start at all.
    boolean isPossible(int v) {
        return Arrays.stream(alone[v]).anyMatch(Cost::isPossible);
    }

    /// Possible starts of a session on a day.
    int[] starts(int v, int day) {
        return starts[v][day];
    }

    /// The least a session costs by itself on a day; impossible when it has no start there.
    long alone(int v, int day) {
        return alone[v][day];
    }

    /// The least cost between two sessions by their days, `[dayOfEarlier * 7 + dayOfLater]`; empty when there is none.
    ///
    /// @param earlier index of the variable that comes first in search order
    long[] pair(int earlier, int later) {
        return pair[later * n + earlier];
    }

    /// The least cost between two sessions on two days.
    long leastPair(int one, int oneDay, int other, int otherDay) {
        var table = pair(Math.min(one, other), Math.max(one, other));
        if (table.length == 0) {
            return 0;
        }
        return one < other ? table[oneDay * DAYS + otherDay] : table[otherDay * DAYS + oneDay];
    }

    /// The tables by the hour.
    HourTables hours() {
        return hours;
    }

    /// What the days cost with their held sessions alone.
    long heldDays() {
        return heldDays;
    }

    List<PlacedSession> held(int day) {
        return held.get(day);
    }

    /// The least that these sessions cost together on one day, beyond what its held sessions cost.
    ///
    /// @param sessions bit set of variables
    long together(int day, long sessions) {
        return together.least(day, sessions);
    }

    private void sortByDay(int v) {
        var variable = model.variables().get(v);
        Arrays.fill(alone[v], Cost.IMPOSSIBLE);
        var count = new int[DAYS];
        for (int i = 0; i < variable.size(); i++) {
            if (Cost.isPossible(variable.cost()[i])) {
                count[variable.days()[i]]++;
            }
        }
        for (int day = 0; day < DAYS; day++) {
            starts[v][day] = new int[count[day]];
        }
        Arrays.fill(count, 0);
        for (int i = 0; i < variable.size(); i++) {
            long cost = variable.cost()[i];
            if (Cost.isPossible(cost)) {
                int day = variable.days()[i];
                starts[v][day][count[day]++] = i;
                alone[v][day] = Math.min(alone[v][day], cost);
            }
        }
    }

    private long[] pairTable(int u, int v) {
        var full = model.variables().get(v).pair()[u];
        if (full.length == 0) {
            return NO_TABLE;
        }
        var table = new long[DAYS * DAYS];
        int width = model.variables().get(v).size();
        boolean charged = false;
        for (int one = 0; one < DAYS; one++) {
            for (int other = 0; other < DAYS; other++) {
                long least = Cost.IMPOSSIBLE;
                for (int i : starts[u][one]) {
                    for (int j : starts[v][other]) {
                        least = Math.min(least, full[i * width + j]);
                    }
                }
                table[one * DAYS + other] = least;
                charged |= least != 0;
            }
        }
        return charged ? table : NO_TABLE;
    }

    private long sortHeld() {
        long monday = model.week().monday().toEpochDay();
        for (int day = 0; day < DAYS; day++) {
            held.add(new ArrayList<>());
        }
        for (var session : model.week().held()) {
            held.get(Math.clamp(session.start().epochDay() - monday, 0, DAYS - 1))
                    .add(session);
        }
        long cost = 0;
        for (var day : held) {
            day.sort(RuleCosts.IN_TIME);
            cost += rules.ofDay(day);
        }
        return cost;
    }

    /// What a day costs beyond its held sessions; impossible when these sessions break one more hard rule.
    long dayCharge(int day, List<PlacedSession> added) {
        var all = new ArrayList<>(held.get(day));
        long before = rules.ofDay(all);
        all.addAll(added);
        all.sort(RuleCosts.IN_TIME);
        long after = rules.ofDay(all);
        return Cost.hard(after) > Cost.hard(before) ? Cost.IMPOSSIBLE : after - before;
    }
}
