package ironstride.coach.adapt;

import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.plan.WeekToPlace;
import ironstride.rules.book.Rulebook;
import ironstride.rules.replanning.Disturbance;
import ironstride.schedule.Schedule;
import ironstride.schedule.Scheduler;
import ironstride.schedule.Starts;
import ironstride.workout.Workout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Places sessions of a week again beside what was really done, moving as little as helps (REP-01).
final class Replacing {

    /// Weeks before and after this one that a session placed in this one can matter to.
    static final int WEEKS = 2;

    private final Situation situation;
    private final TrainingCalendar reality;

    Replacing(Situation situation) {
        this.situation = situation;
        this.reality = Reality.around(situation, WEEKS, WEEKS);
    }

    /// A session that is looked for an hour for, which it may have until a day.
    record Wanted(PlacedSession session, Workout workout, LocalDate last) {}

    /// The placed weeks, with what was done in place of what was planned.
    ///
    /// @param movable ids of sessions ahead that may move
    Schedule place(List<Wanted> wanted, Set<String> movable) {
        var weeks = reality.weeks().stream()
                .map(week -> opened(week, wanted, movable))
                .toList();
        return Scheduler.place(
                situation.athlete(), Rulebook.of(situation.athlete()), weeks, new Hours(wanted, movable), _ -> {});
    }

    private static WeekToPlace opened(TrainingWeek week, List<Wanted> wanted, Set<String> movable) {
        var held = new ArrayList<PlacedSession>();
        var free = new ArrayList<SessionToPlace>();
        for (var session : week.sessions()) {
            if (movable.contains(session.id())) {
                free.add(new SessionToPlace(session.id(), session.workout()));
            } else {
                held.add(session);
            }
        }
        wanted.stream()
                .filter(one -> week.contains(one.session().start()))
                .map(one -> new SessionToPlace(one.session().id(), one.workout()))
                .forEach(free::add);
        return new WeekToPlace(week.monday(), week.number(), week.phase(), week.deload(), held, free);
    }

    /// The plan's calendar with what a schedule says of the hours ahead; what lies behind stays as it was planned.
    TrainingCalendar planned(Schedule schedule, Collection<Wanted> wanted) {
        var caughtUp = new HashSet<String>();
        wanted.forEach(one -> caughtUp.add(one.session().id()));
        var placed = new HashMap<String, PlacedSession>();
        schedule.weeks().sessions().forEach(session -> placed.put(session.id(), session));
        return new TrainingCalendar(situation.plan().calendar().weeks().stream()
                .map(week -> !isOpened(week)
                        ? week
                        : week.withSessions(week.sessions().stream()
                                .flatMap(session -> situation.isAhead(session) || caughtUp.contains(session.id())
                                        ? Stream.ofNullable(placed.get(session.id()))
                                        : Stream.of(session))
                                .toList()))
                .toList());
    }

    private boolean isOpened(TrainingWeek week) {
        return reality.weeks().stream().anyMatch(one -> one.monday().equals(week.monday()));
    }

    /// Free hours from half a day ahead on, and where sessions stand now.
    private final class Hours implements Starts {

        private final Starts free;
        private final Map<String, PlacedSession> now = new HashMap<>();
        private final Map<String, LocalDate> last = new HashMap<>();
        private final Set<String> movable;

        private Hours(List<Wanted> wanted, Set<String> movable) {
            this.free = Starts.ofFreeHours(situation.athlete());
            this.movable = movable;
            reality.sessions().forEach(session -> now.put(session.id(), session));
            wanted.forEach(one -> last.put(one.session().id(), one.last()));
        }

        @Override
        public List<Candidate> candidates(LocalDate monday, Workout workout, Collection<Workout> beside) {
            var candidates = new TreeMap<Start, Candidate>();
            free.candidates(monday, workout, beside).stream()
                    .filter(one -> one.start().epochMinute() >= situation.nowEpochMinute())
                    .forEach(one -> candidates.put(one.start(), one));
            now.values().stream()
                    .filter(session ->
                            movable.contains(session.id()) && session.workout().equals(workout))
                    .filter(session -> !session.start().date().isBefore(monday)
                            && session.start().date().isBefore(monday.plusDays(7)))
                    .forEach(session ->
                            candidates.putIfAbsent(session.start(), new Candidate(session.start(), session.place())));
            return List.copyOf(candidates.values());
        }

        @Override
        public boolean allows(String sessionId, Start start) {
            return Optional.ofNullable(last.get(sessionId))
                    .filter(day -> start.date().isAfter(day))
                    .isEmpty();
        }

        @Override
        public int disturbance(String sessionId, Start start) {
            return Optional.ofNullable(now.get(sessionId))
                    .filter(session -> movable.contains(session.id()))
                    .map(session -> Disturbance.centipoints(session.start(), start))
                    .orElse(0);
        }
    }
}
