package ironstride.rules.load;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.workout.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Distances of the runs of a week or calendar.
final class RunDistances {

    private RunDistances() {}

    /// The week's distance without races; empty when the distance of one of its runs is not known.
    static Optional<Distance> ofWeek(TrainingWeek week) {
        var sum = Distance.ZERO;
        for (var session : week.sessions()) {
            if (session.workout() instanceof Run run && !run.isRace()) {
                if (run.distance().isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(run.distance().get());
            }
        }
        return Optional.of(sum);
    }

    /// Runs of the calendar in time order.
    static List<PlacedSession> runs(TrainingCalendar calendar) {
        return calendar.sessions()
                .filter(session -> session.workout() instanceof Run)
                .sorted(Comparator.comparing(PlacedSession::start))
                .toList();
    }

    static Optional<Distance> of(PlacedSession session) {
        return session.run().flatMap(Run::distance);
    }
}
