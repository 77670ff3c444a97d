package ironstride.rules.book;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import java.util.Comparator;
import java.util.List;

/// The training days and rest days in a row of a calendar.
final class Streaks {

    private static final int DAYS = 7;

    private final TrainingCalendar calendar;
    private final DayKinds kinds;

    Streaks(TrainingCalendar calendar) {
        this.calendar = calendar;
        long first = calendar.weeks().getFirst().monday().toEpochDay();
        long last = calendar.weeks().getLast().monday().toEpochDay() + DAYS - 1;
        this.kinds = new DayKinds(first, (int) (last - first) + 1);
        calendar.sessions().forEach(kinds::note);
    }

    void forEach(boolean ofTrainingDays, DayKinds.StreakVisitor visitor) {
        kinds.forEachStreak(ofTrainingDays, visitor);
    }

    /// The sessions that make some days training days, in time order.
    List<PlacedSession> sessions(long firstDay, int days) {
        return calendar.sessions()
                .filter(DayKinds::isTraining)
                .filter(session -> session.start().epochDay() >= firstDay
                        && session.start().epochDay() < firstDay + days)
                .sorted(Comparator.comparing(PlacedSession::start))
                .toList();
    }

    /// Number of the week that holds a day.
    int weekOf(long day) {
        return calendar.weeks().stream()
                .filter(week -> week.monday().toEpochDay() <= day)
                .reduce((_, later) -> later)
                .orElse(calendar.weeks().getFirst())
                .number();
    }
}
