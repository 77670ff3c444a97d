package ironstride.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sessions no two of which fit on one day need as many days as they are: a bound that sees at once when a week has
/// more sessions than days for them.
final class DayExclusion {

    private final WeekModel model;
    private final List<int[]> groups;

    DayExclusion(WeekModel model) {
        this.model = model;
        this.groups = groups();
    }

    /// The least the open sessions must add, given the days they still have.
    long least(OpenSessions open, int depth, boolean mayLeaveOut) {
        long sum = open.least(depth);
        long least = sum;
        for (var group : groups) {
            int days = 0;
            int size = 0;
            for (int v : group) {
                if (v >= depth) {
                    days |= open.days(depth, v);
                    size++;
                }
            }
            int tooMany = size - Integer.bitCount(days);
            if (tooMany > 0) {
                least = Math.max(least, mayLeaveOut ? leavingOut(open, depth, group, tooMany, sum) : Cost.IMPOSSIBLE);
            }
        }
        return least;
    }

    private long leavingOut(OpenSessions open, int depth, int[] group, int tooMany, long sum) {
        long[] prices = Arrays.stream(group)
                .filter(v -> v >= depth)
                .mapToLong(v -> model.variables().get(v).leavingOut())
                .sorted()
                .toArray();
        long[] cheapest = Arrays.stream(group)
                .filter(v -> v >= depth)
                .mapToLong(v -> open.cheapest(depth, v))
                .sorted()
                .toArray();
        long total = sum;
        for (int k = 0; k < tooMany; k++) {
            total += prices[k] - cheapest[cheapest.length - 1 - k];
        }
        return total;
    }

    private List<int[]> groups() {
        int n = model.size();
        var exclusive = new boolean[n][n];
        for (int v = 0; v < n; v++) {
            for (int u = 0; u < v; u++) {
                exclusive[u][v] = exclusive[v][u] = neverOnOneDay(u, v);
            }
        }
        var groups = new ArrayList<int[]>();
        for (int seed = 0; seed < n; seed++) {
            var group = group(exclusive, seed);
            if (group.length > 2 && groups.stream().noneMatch(other -> Arrays.equals(other, group))) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static int[] group(boolean[][] exclusive, int seed) {
        var members = new ArrayList<Integer>(List.of(seed));
        for (int v = 0; v < exclusive.length; v++) {
            int candidate = v;
            if (v != seed && members.stream().allMatch(member -> exclusive[member][candidate])) {
                members.add(v);
            }
        }
        return members.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private boolean neverOnOneDay(int u, int v) {
        var one = model.variables().get(u);
        var other = model.variables().get(v);
        var table = other.pair()[u];
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                boolean possible = table.length == 0 || table[i * other.size() + j] < Cost.IMPOSSIBLE;
                if (possible && one.starts()[i].isOnSameDayAs(other.starts()[j])) {
                    return false;
                }
            }
        }
        return true;
    }
}
