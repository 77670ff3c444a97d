package ironstride.plan;

import java.time.LocalDate;
import java.util.List;

/// One week from Monday to Sunday.
///
/// @param monday its first day
/// @param number 1 for the first week of the plan
/// @param phase the purpose of its running
/// @param deload whether it is a planned lighter week
/// @param sessions what is done, in time order
public record TrainingWeek(LocalDate monday, int number, Phase phase, boolean deload, List<PlacedSession> sessions) {

    public TrainingWeek {
        sessions = sessions.stream()
                .sorted(java.util.Comparator.comparing(PlacedSession::start).thenComparing(PlacedSession::id))
                .toList();
    }

    public TrainingWeek withSessions(List<PlacedSession> others) {
        return new TrainingWeek(monday, number, phase, deload, others);
    }

    public boolean contains(Start start) {
        return contains(start.date());
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(monday) && date.isBefore(monday.plusDays(7));
    }
}
