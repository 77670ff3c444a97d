package ironstride.rules.book;

import ironstride.plan.PlacedSession;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import java.util.List;

/// Adds up what a count check counts.
public final class WeekCount {

    private WeekCount() {}

    /// @param week the sessions of one week in time order
    public static int total(Check.OfCount check, List<PlacedSession> week, Circumstances circumstances) {
        int total = 0;
        long lastDay = Long.MIN_VALUE;
        for (var session : week) {
            int amount = check.amount(session.workout(), circumstances);
            switch (check.per()) {
                case SESSION -> total += amount;
                case DAY -> {
                    if (amount > 0 && session.start().epochDay() != lastDay) {
                        total++;
                        lastDay = session.start().epochDay();
                    }
                }
            }
        }
        return total;
    }
}
