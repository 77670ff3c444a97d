package ironstride.coach;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.rules.replanning.Disturbance;
import ironstride.schedule.Starts;
import ironstride.workout.Workout;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Free hours still to come, and where sessions stand now; moving a session costs what re-planning says it costs.
final class FreeHoursAndNow implements Starts {

    private final Starts free;
    private final Map<String, PlacedSession> now;

    private final long nowEpochMinute;

    FreeHoursAndNow(Athlete athlete, TrainingCalendar calendar, long nowEpochMinute) {
        this.nowEpochMinute = nowEpochMinute;
        this.free = Starts.ofFreeHours(athlete);
        this.now = calendar.sessions().collect(Collectors.toMap(PlacedSession::id, Function.identity()));
    }

    @Override
    public List<Candidate> candidates(LocalDate monday, Workout workout, Collection<Workout> beside) {
        var candidates = new TreeMap<Start, Candidate>();
        free.candidates(monday, workout, beside).stream()
                .filter(one -> one.start().epochMinute() >= nowEpochMinute)
                .forEach(one -> candidates.put(one.start(), one));
        now.values().stream()
                .filter(session -> session.workout().equals(workout))
                .filter(session -> !session.start().date().isBefore(monday)
                        && session.start().date().isBefore(monday.plusDays(7)))
                .forEach(session ->
                        candidates.putIfAbsent(session.start(), new Candidate(session.start(), session.place())));
        return List.copyOf(candidates.values());
    }

    @Override
    public int disturbance(String sessionId, Start start) {
        return Optional.ofNullable(now.get(sessionId))
                .map(session -> Disturbance.centipoints(session.start(), start))
                .orElse(0);
    }
}
