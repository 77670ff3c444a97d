package ironstride.rules.book;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import java.util.List;
import java.util.function.Consumer;

/// For each day of a calendar, whether it is a training day, and whether it only holds recovery.
final class DayKinds {

    private final long firstDay;
    private final boolean[] training;
    private final boolean[] harder;

    private DayKinds(long firstDay, int days) {
        this.firstDay = firstDay;
        this.training = new boolean[days];
        this.harder = new boolean[days];
    }

    static DayKinds of(TrainingCalendar calendar) {
        long first = calendar.weeks().getFirst().monday().toEpochDay();
        long last = calendar.weeks().getLast().monday().toEpochDay() + 6;
        var kinds = new DayKinds(first, (int) (last - first) + 1);
        calendar.sessions().forEach(kinds::note);
        return kinds;
    }

    private void note(PlacedSession session) {
        if (session.workout() instanceof Mobility) {
            return;
        }
        int index = Math.clamp(session.start().epochDay() - firstDay, 0, training.length - 1);
        training[index] = true;
        harder[index] |= !(session.workout() instanceof Run run && run.type() == RunType.RECOVERY);
    }

    /// Longest runs of days that all are, or all are not, training days.
    void forEachStreak(boolean ofTraining, Consumer<Streak> action) {
        int from = 0;
        while (from < training.length) {
            if (training[from] != ofTraining) {
                from++;
                continue;
            }
            int to = from;
            int recovery = 0;
            while (to < training.length && training[to] == ofTraining) {
                recovery += ofTraining && !harder[to] ? 1 : 0;
                to++;
            }
            action.accept(new Streak(firstDay + from, to - from, recovery));
            from = to;
        }
    }

    /// Days in a row.
    ///
    /// @param firstDay its first day as days since 1970-01-01
    record Streak(long firstDay, int days, int recoveryDays) {

        List<PlacedSession> sessions(TrainingCalendar calendar) {
            return calendar.sessions()
                    .filter(session -> session.start().epochDay() >= firstDay
                            && session.start().epochDay() < firstDay + days
                            && !(session.workout() instanceof Mobility))
                    .sorted(java.util.Comparator.comparing(PlacedSession::start))
                    .toList();
        }

        /// Number of the week its last day is in.
        int week(TrainingCalendar calendar) {
            long lastDay = firstDay + days - 1;
            return calendar.weeks().stream()
                    .filter(week -> week.monday().toEpochDay() <= lastDay)
                    .reduce((_, later) -> later)
                    .orElse(calendar.weeks().getFirst())
                    .number();
        }
    }
}
