package ironstride.coach;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Changes a plan by hand. Rules do not forbid a change; they say what it costs.
public final class PlanEditor {

    private final Athlete athlete;
    private final CurrentPlan plan;
    private final Instant now;

    /// @param now sessions that began before it stay where they are
    public PlanEditor(Athlete athlete, CurrentPlan plan, Instant now) {
        this.athlete = athlete;
        this.plan = plan;
        this.now = now;
    }

    public PlanEdit apply(PlanChange change) {
        return switch (change) {
            case PlanChange.Move move -> on(move.session(), (session, week) -> move(session, week, move));
            case PlanChange.Lock(var id) ->
                on(id, (session, _) -> hold(session, PlacedSession.Hold.LOCKED, "stays where it is"));
            case PlanChange.Unlock(var id) ->
                on(id, (session, _) -> hold(session, PlacedSession.Hold.FREE, "may be moved again"));
            case PlanChange.Add add -> add(add);
            case PlanChange.Remove(var id) -> on(id, this::remove);
            case PlanChange.Swap swap ->
                on(swap.session(), (session, week) -> new ExerciseSwap(athlete, plan, now).of(session, week, swap));
            case PlanChange.MakeRoom(var id) ->
                on(id, (session, _) -> new RoomMaker(athlete, plan, now).around(session));
        };
    }

    private PlanEdit on(String id, BiFunction<PlacedSession, TrainingWeek, PlanEdit> change) {
        for (var week : plan.calendar().weeks()) {
            for (var session : week.sessions()) {
                if (session.id().equals(id)) {
                    return change.apply(session, week);
                }
            }
        }
        return new PlanEdit.Refused("The plan has no session " + id + " any more; load it again.");
    }

    private PlanEdit move(PlacedSession session, TrainingWeek week, PlanChange.Move move) {
        var held = MoveOptions.heldBy(session);
        if (held.isPresent()) {
            return new PlanEdit.Refused(held.get());
        }
        var start = Start.at(move.date(), move.minuteOfDay(), athlete.zone());
        if (!week.contains(start)) {
            return new PlanEdit.Refused("A session moves within its own week, " + week.monday() + " to "
                    + week.monday().plusDays(6) + "; leave it out there and add one of your own elsewhere.");
        }
        var moved = new PlacedSession(
                session.id(),
                session.workout(),
                start,
                placeAt(move.date(), move.minuteOfDay(), session.workout().minutes())
                        .or(session::place),
                PlacedSession.Hold.LOCKED);
        return new PlanEdit.Changed(
                plan.withSession(session.id(), _ -> moved),
                session.workout().label() + " moved from " + session.start() + " to " + start);
    }

    private Optional<String> placeAt(LocalDate date, int minute, int minutes) {
        return athlete.availability()
                .flatMap(free -> free.windowFor(date, minute, minutes))
                .flatMap(window -> window.place());
    }

    private PlanEdit hold(PlacedSession session, PlacedSession.Hold hold, String what) {
        var fixed = MoveOptions.heldBy(session);
        if (fixed.isPresent()) {
            return new PlanEdit.Refused(fixed.get());
        }
        var held = new PlacedSession(session.id(), session.workout(), session.start(), session.place(), hold);
        return new PlanEdit.Changed(
                plan.withSession(session.id(), _ -> held).proven(plan.proof()),
                session.workout().label() + " on " + session.start() + " " + what);
    }

    private PlanEdit add(PlanChange.Add add) {
        var monday = add.date().with(DayOfWeek.MONDAY);
        var weeks = plan.calendar().weeks();
        if (weeks.stream().noneMatch(week -> week.monday().equals(monday))) {
            return new PlanEdit.Refused(add.date() + " lies outside the plan, which goes from "
                    + weeks.getFirst().monday() + " to "
                    + weeks.getLast().monday().plusDays(6) + ".");
        }
        if (plan.find(add.id()).isPresent()) {
            return new PlanEdit.Refused("The plan already has a session " + add.id() + ".");
        }
        var start = Start.at(add.date(), add.minuteOfDay(), athlete.zone());
        var added = new PlacedSession(
                add.id(),
                add.workout(),
                start,
                placeAt(add.date(), add.minuteOfDay(), add.workout().minutes()),
                PlacedSession.Hold.LOCKED);
        return new PlanEdit.Changed(
                plan.with(inWeek(monday, sessions -> sessions.add(added))),
                add.workout().label() + " added on " + start);
    }

    private PlanEdit remove(PlacedSession session, TrainingWeek week) {
        if (session.workout().isRace()) {
            return new PlanEdit.Refused("A race is not left out here; take it out of your races in your settings.");
        }
        return new PlanEdit.Changed(
                plan.without(
                        session.id(),
                        inWeek(
                                week.monday(),
                                sessions -> sessions.removeIf(one -> one.id().equals(session.id())))),
                session.workout().label() + " on " + session.start() + " left out");
    }

    private TrainingCalendar inWeek(LocalDate monday, Consumer<List<PlacedSession>> change) {
        return new TrainingCalendar(plan.calendar().weeks().stream()
                .map(week -> {
                    if (!week.monday().equals(monday)) {
                        return week;
                    }
                    var sessions = new ArrayList<>(week.sessions());
                    change.accept(sessions);
                    return week.withSessions(sessions);
                })
                .toList());
    }
}
