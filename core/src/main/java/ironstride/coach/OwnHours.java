package ironstride.coach;

import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.rules.replanning.Disturbance;
import ironstride.schedule.Starts;
import ironstride.workout.Workout;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The hours of somebody whose free hours nobody knows: those they already train at, on any day of the week.
final class OwnHours implements Starts {

    private final Map<String, Start> now = new HashMap<>();
    private final Set<Integer> minutes = new TreeSet<>();

    OwnHours(TrainingCalendar calendar) {
        calendar.sessions().forEach(session -> {
            now.put(session.id(), session.start());
            minutes.add(session.start().minuteOfDay());
        });
    }

    @Override
    public List<Candidate> candidates(LocalDate monday, Workout workout, Collection<Workout> beside) {
        var candidates = new ArrayList<Candidate>();
        for (int day = 0; day < 7; day++) {
            for (int minute : minutes) {
                candidates.add(new Candidate(Start.at(monday.plusDays(day), minute, ZoneOffset.UTC), Optional.empty()));
            }
        }
        return candidates;
    }

    @Override
    public int disturbance(String sessionId, Start start) {
        return Disturbance.centipoints(now.getOrDefault(sessionId, start), start);
    }
}
