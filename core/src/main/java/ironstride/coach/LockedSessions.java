package ironstride.coach;

import ironstride.athlete.Athlete;
import ironstride.athlete.LockedSession;
import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.plan.Start;
import ironstride.plan.WeekToPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sessions that the athlete has locked, held where they locked them.
final class LockedSessions {

    private final Athlete athlete;

    LockedSessions(Athlete athlete) {
        this.athlete = athlete;
    }

    /// The same weeks with every locked session at its own start.
    List<WeekToPlace> hold(List<WeekToPlace> weeks) {
        return athlete.locked().isEmpty()
                ? weeks
                : weeks.stream().map(this::hold).toList();
    }

    /// What the athlete should know: a lock whose session is no longer in the plan holds nothing.
    List<String> notices(List<WeekToPlace> weeks) {
        return athlete.locked().stream()
                .map(LockedSession::session)
                .filter(id -> weeks.stream()
                        .flatMap(week -> week.sessions().stream())
                        .noneMatch(session -> session.id().equals(id)))
                .map(id -> "The plan has no session " + id + " any more; its lock holds nothing.")
                .toList();
    }

    private WeekToPlace hold(WeekToPlace week) {
        var held = new ArrayList<>(week.held());
        var free = new ArrayList<SessionToPlace>();
        for (var session : week.sessions()) {
            lockOf(session).ifPresentOrElse(lock -> held.add(locked(session, lock, week)), () -> free.add(session));
        }
        return new WeekToPlace(week.monday(), week.number(), week.phase(), week.deload(), held, free);
    }

    private Optional<LockedSession> lockOf(SessionToPlace session) {
        return athlete.locked().stream()
                .filter(lock -> lock.session().equals(session.id()))
                .findFirst();
    }

    private PlacedSession locked(SessionToPlace session, LockedSession lock, WeekToPlace week) {
        var date = week.monday().plusDays(lock.day().getValue() - 1L);
        var place = athlete.availability()
                .flatMap(free -> free.windowFor(
                        date, lock.minuteOfDay(), session.workout().minutes()))
                .flatMap(window -> window.place());
        return new PlacedSession(
                session.id(),
                session.workout(),
                Start.at(date, lock.minuteOfDay(), athlete.zone()),
                place,
                PlacedSession.Hold.LOCKED);
    }
}
