package ironstride.plan;

import java.util.List;
import java.util.stream.Stream;

/// Weeks in a row that belong together.
public record TrainingCalendar(List<TrainingWeek> weeks) {

    public TrainingCalendar {
        weeks = List.copyOf(weeks);
    }

    public Stream<PlacedSession> sessions() {
        return weeks.stream().flatMap(week -> week.sessions().stream());
    }
}
