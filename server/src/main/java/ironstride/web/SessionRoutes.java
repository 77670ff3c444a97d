package ironstride.web;

import ironstride.athlete.Athlete;
import ironstride.coach.CurrentPlan;
import ironstride.coach.MoveOptions;
import ironstride.export.SessionExport;
import ironstride.plan.PlacedSession;
import ironstride.store.OutcomeStore;
import ironstride.store.OutcomeStore.Outcome;
import ironstride.training.Calendars;
import ironstride.training.Coaching;
import ironstride.training.PlanPages;
import ironstride.training.Standing;
import ironstride.training.Training;
import ironstride.view.LookView;
import ironstride.view.SessionDetailView;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// One session of the plan.
final class SessionRoutes {

    private final Training training;
    private final Coaching coaching;
    private final PlanPages pages;
    private final OutcomeStore outcomes;
    private final Calendars calendars;
    private final Clock clock;

    SessionRoutes(
            Training training,
            Coaching coaching,
            PlanPages pages,
            OutcomeStore outcomes,
            Calendars calendars,
            Clock clock) {
        this.training = training;
        this.coaching = coaching;
        this.pages = pages;
        this.outcomes = outcomes;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<Route> routes() {
        var path = "/api/plan/sessions/{session}";
        return List.of(
                Route.own("GET", path, this::detail),
                Route.own("GET", path + "/options", this::options),
                Route.own("GET", path + "/substitutes", this::substitutes),
                Route.own("GET", path + "/workout.fit", this::watchFile),
                Route.own("GET", path + "/event.ics", this::event),
                Route.own("PUT", path + "/outcome", this::putOutcome),
                Route.own("DELETE", path + "/outcome", this::deleteOutcome));
    }

    private record Found(Standing standing, PlacedSession session) {}

    private Found find(Call call) {
        var id = call.inPath("session");
        var standing = training.standing(call.athlete()).orElseThrow(Trouble::noPlan);
        return new Found(standing, standing.plan().find(id).orElseThrow(() -> Trouble.noSession(id)));
    }

    private Answer detail(Call call) {
        var found = find(call);
        var athlete = found.standing().athlete();
        var node = SessionDetailView.of(
                athlete,
                found.session(),
                new MoveOptions(athlete, found.standing().plan()));
        Optional.ofNullable(pages.outcomes(call.athlete()).get(found.session().id()))
                .ifPresent(outcome -> node.set("outcome", outcome));
        return Answer.json(node);
    }

    private Answer options(Call call) {
        var found = find(call);
        return options(call, found.standing().athlete(), found.standing().plan(), found.session());
    }

    /// Where a session of any plan could stand: at the start that is asked for, or at all of its week.
    static Answer options(Call call, Athlete athlete, CurrentPlan plan, PlacedSession session) {
        var options = new MoveOptions(athlete, plan);
        var wanted = call.asked("at")
                .map(text -> ChangeBody.start(text, "/at", athlete.zone()))
                .map(start -> options.of(session, start))
                .orElseGet(() -> options.of(session));
        return Answer.json(SessionDetailView.options(athlete, session, wanted));
    }

    private Answer substitutes(Call call) {
        var found = find(call);
        return substitutes(call, found.standing().athlete(), found.session());
    }

    /// What could stand in for an exercise of a session of any plan.
    static Answer substitutes(Call call, Athlete athlete, PlacedSession session) {
        var exercise = call.asked("exercise").orElseThrow(() -> Trouble.of(400, "Say which: ?exercise=back-squat"));
        return Answer.json(LookView.substitutes(athlete, session, exercise)
                .orElseThrow(() -> Trouble.of(404, "This session has no exercise " + exercise + ".")));
    }

    private Answer watchFile(Call call) {
        var found = find(call);
        var athlete = found.standing().athlete();
        var file = new SessionExport(athlete.zone(), athlete.units())
                .fit(found.session(), clock.instant())
                .orElseThrow(() -> Trouble.of(404, "A watch cannot guide this session; there is no file for it."));
        return download(
                Answer.of(200, "application/vnd.ant.fit", file), found.session().id() + ".fit");
    }

    private Answer event(Call call) {
        var found = find(call);
        var text = calendars.ofSession(call.athlete(), found.standing(), found.session());
        return download(
                Answer.text("text/calendar; charset=utf-8", text),
                found.session().id() + ".ics");
    }

    private static Answer download(Answer.Body body, String name) {
        return body.with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private Answer putOutcome(Call call) {
        var body = call.body("Outcome");
        var found = find(call);
        var effort = body.path("effort");
        boolean kept = outcomes.put(
                call.athlete(),
                found.session().id(),
                new Outcome(
                        body.path("status").asString(),
                        effort.isNumber() ? Optional.of(effort.asInt()) : Optional.empty(),
                        body.path("note").asString("")),
                clock.instant());
        if (!kept) {
            throw Trouble.notSignedIn();
        }
        coaching.lookAgain(call.athlete());
        return Answer.done();
    }

    private Answer deleteOutcome(Call call) {
        outcomes.remove(call.athlete(), find(call).session().id());
        return Answer.done();
    }
}
