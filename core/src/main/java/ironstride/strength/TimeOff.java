package ironstride.strength;

import ironstride.journal.DoneLift;
import ironstride.journal.Journal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/// Days without a lift and what they cost: rule LOAD-08. Sources: this product's decision after Daniels J.
///
/// A day counts when it lies whole between two lifts, so that a weekly lift that moves by a day is no break.
final class TimeOff {

    static final int SHORT_DAYS = 8;
    static final int LONG_DAYS = 15;
    static final int RESTART_DAYS = 29;
    static final int SHORT_PERCENT = 10;
    static final int LONG_PERCENT = 20;

    /// After more than four weeks off shares of a maximum begin this much lower: 80 % of it become 56 %.
    private static final int RESTART_PERCENT = 30;

    /// Two weeks after days off the loads are back on their way.
    private static final int RECENT_DAYS = 14;

    private final List<LocalDate> lifts;

    TimeOff(Journal journal, ZoneId zone) {
        this.lifts = journal.lifts()
                .filter(lift -> lift.workingSets() > 0)
                .map(DoneLift::start)
                .map(start -> start.atZone(zone).toLocalDate())
                .distinct()
                .toList();
    }

    /// Whole days without a lift before a day; 0 when nothing was lifted before it.
    int before(LocalDate day) {
        return lifts.reversed().stream()
                .filter(lift -> lift.isBefore(day))
                .findFirst()
                .map(lift -> (int) ChronoUnit.DAYS.between(lift, day) - 1)
                .orElse(0);
    }

    /// How much weaker somebody is to be taken for because of days off that have just ended, or have not; in percent.
    int percentWeaker(LocalDate day) {
        return IntStream.rangeClosed(0, RECENT_DAYS)
                .mapToObj(day::minusDays)
                .filter(one -> one.equals(day) || lifts.contains(one))
                .mapToInt(this::before)
                .map(days -> days >= RESTART_DAYS ? RESTART_PERCENT : percentOff(days))
                .max()
                .orElse(0);
    }

    boolean isBreak(LocalDate day) {
        return before(day) >= SHORT_DAYS;
    }

    /// How much lighter the first lift after days off is; 0 when it is not. After more than four weeks one begins
    /// again instead.
    static int percentOff(int days) {
        if (days < SHORT_DAYS) {
            return 0;
        }
        return days < LONG_DAYS ? SHORT_PERCENT : LONG_PERCENT;
    }
}
