package ironstride.schedule;

import ironstride.plan.PlacedSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The least that sessions cost together on one day; each is found when it is first asked for.
final class DaysTogether {

    private static final int DAYS = DayTables.DAYS;

    private final WeekModel model;
    private final DayTables tables;
    private final Map<Long, Long> known = new HashMap<>();

    DaysTogether(WeekModel model, DayTables tables) {
        this.model = model;
        this.tables = tables;
    }

    /// The least that these sessions cost together on one day, beyond what its held sessions cost.
    ///
    /// @param sessions bit set of variables
    long least(int day, long sessions) {
        if (sessions == 0) {
            return 0;
        }
        long key = sessions * DAYS + day;
        var found = known.get(key);
        if (found != null) {
            return found;
        }
        long least = isPossible(day, sessions) ? new OneDay(day, sessions).least() : Cost.IMPOSSIBLE;
        known.put(key, least);
        return least;
    }

    /// One session more never makes a day possible again.
    private boolean isPossible(int day, long sessions) {
        if (Long.bitCount(sessions) < 3) {
            return true;
        }
        for (long rest = sessions; rest != 0; rest &= rest - 1) {
            if (!Cost.isPossible(least(day, sessions & ~Long.lowestOneBit(rest)))) {
                return false;
            }
        }
        return true;
    }

    /// Tries all starts of some sessions on one day.
    private final class OneDay {
        private final int day;
        private final int[] members;
        private final int[] choice;
        private long least = Cost.IMPOSSIBLE;

        OneDay(int day, long sessions) {
            this.day = day;
            this.members = new int[Long.bitCount(sessions)];
            this.choice = new int[members.length];
            long rest = sessions;
            for (int k = 0; k < members.length; k++) {
                members[k] = Long.numberOfTrailingZeros(rest);
                rest &= rest - 1;
            }
        }

        long least() {
            descend(0, 0);
            return least;
        }

        private void descend(int k, long cost) {
            if (k == members.length) {
                least = Math.min(least, Cost.plus(cost, tables.dayCharge(day, placed())));
                return;
            }
            var variable = model.variables().get(members[k]);
            for (int start : tables.starts(members[k], day)) {
                long now = cost + variable.cost()[start];
                for (int m = 0; m < k; m++) {
                    var table = variable.pair()[members[m]];
                    now = table.length == 0 ? now : Cost.plus(now, table[choice[m] * variable.size() + start]);
                }
                if (now < least) {
                    choice[k] = start;
                    descend(k + 1, now);
                }
            }
        }

        private List<PlacedSession> placed() {
            var placed = new ArrayList<PlacedSession>();
            for (int k = 0; k < members.length; k++) {
                placed.add(model.variables().get(members[k]).starts()[choice[k]]);
            }
            return placed;
        }
    }
}
