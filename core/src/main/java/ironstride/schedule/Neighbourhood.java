package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import java.util.ArrayList;

/// A week with its two neighbours: as far as moving a session of it can reach.
final class Neighbourhood {

    private Neighbourhood() {}

    static TrainingCalendar of(TrainingCalendar calendar, int number) {
        return new TrainingCalendar(calendar.weeks().stream()
                .filter(week -> Math.abs(week.number() - number) <= 1)
                .toList());
    }

    /// The same with a session added, or moved when it is there already.
    static TrainingCalendar with(TrainingCalendar calendar, int number, PlacedSession placed) {
        return new TrainingCalendar(of(calendar, number).weeks().stream()
                .map(week -> withSession(week, placed, week.number() == number))
                .toList());
    }

    private static TrainingWeek withSession(TrainingWeek week, PlacedSession placed, boolean isItsWeek) {
        var sessions = new ArrayList<>(week.sessions());
        sessions.removeIf(session -> session.id().equals(placed.id()));
        if (isItsWeek) {
            sessions.add(placed);
        }
        return week.withSessions(sessions);
    }
}
