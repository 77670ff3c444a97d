package ironstride.plan;

import ironstride.workout.Workout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What one week is to hold.
///
/// @param monday its first day
/// @param number 1 for the first week of the plan
/// @param phase the purpose of its running
/// @param deload whether it is a planned lighter week
/// @param held sessions that already have their hour: fixed ones, races, locked ones
/// @param sessions what is still to be placed
public record WeekToPlace(
        LocalDate monday,
        int number,
        Phase phase,
        boolean deload,
        List<PlacedSession> held,
        List<SessionToPlace> sessions) {

    public WeekToPlace {
        held = List.copyOf(held);
        sessions = List.copyOf(sessions);
    }

    /// Everything it is to hold.
    public List<Workout> workouts() {
        return Stream.concat(
                        held.stream().map(PlacedSession::workout),
                        sessions.stream().map(SessionToPlace::workout))
                .toList();
    }

    /// The week as a calendar shows it once these sessions are placed.
    public TrainingWeek with(List<PlacedSession> placed) {
        var all = new ArrayList<>(held);
        all.addAll(placed);
        return new TrainingWeek(monday, number, phase, deload, all);
    }
}
