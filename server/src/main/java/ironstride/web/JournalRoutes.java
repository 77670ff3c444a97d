package ironstride.web;

import ironstride.training.Activities;
import ironstride.training.Coaching;
import ironstride.training.PlainText;
import ironstride.training.PlanPages;
import ironstride.view.JournalView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// What was done and felt.
final class JournalRoutes {

    private final Activities activities;
    private final PlanPages pages;
    private final Coaching coaching;

    JournalRoutes(Activities activities, PlanPages pages, Coaching coaching) {
        this.activities = activities;
        this.pages = pages;
        this.coaching = coaching;
    }

    List<Route> routes() {
        var activity = "/api/activities/{activity}";
        return List.of(
                Route.own("GET", "/api/journal", this::journal),
                Route.own("POST", "/api/activities", this::add),
                Route.own("GET", activity, this::detail),
                Route.own("PUT", activity, this::change),
                Route.own("DELETE", activity, this::remove),
                Route.own("POST", activity + "/restore", this::restore),
                Route.own("PUT", activity + "/session", this::session),
                Route.own("POST", "/api/body-events", this::addEvent),
                Route.own("PUT", "/api/body-events/{event}", this::changeEvent),
                Route.own("DELETE", "/api/body-events/{event}", this::removeEvent),
                Route.own("PUT", "/api/check-ins/{date}", this::checkIn));
    }

    private Answer journal(Call call) {
        var before = call.asked("before").map(JournalRoutes::cursor).orElse(Activities.Cursor.NEWEST);
        return Answer.json(activities.page(call.athlete(), before, pages));
    }

    private static Activities.Cursor cursor(String text) {
        try {
            return Activities.Cursor.of(PlainText.isPlain(text) ? text : "");
        } catch (NumberFormatException _) {
            throw Trouble.of(400, "?before= takes the `next` of the page before.");
        }
    }

    private Answer add(Call call) {
        var body = call.body("ActivityBody");
        var session = Optional.of(body.path("session").asString("")).filter(id -> !id.isEmpty());
        session.ifPresent(id -> checkSession(call, id));
        var made = JournalBody.activity(body, "hand-" + UUID.randomUUID(), activities.zone(call.athlete()));
        kept(activities.put(call.athlete(), made));
        session.ifPresent(id -> activities.putSession(call.athlete(), made.id(), Optional.of(id)));
        coaching.lookAgain(call.athlete());
        return Answer.json(201, line(call, made.id()));
    }

    private void checkSession(Call call, String id) {
        if (!activities.hasSession(call.athlete(), id)) {
            throw Trouble.noSession(id);
        }
    }

    private static void kept(boolean kept) {
        if (!kept) {
            throw Trouble.notSignedIn();
        }
    }

    private ObjectNode line(Call call, String id) {
        return activities.line(call.athlete(), id).orElseThrow(() -> noActivity(id));
    }

    private static String id(Call call) {
        var id = call.inPath("activity");
        if (!PlainText.isPlain(id)) {
            throw noActivity(id);
        }
        return id;
    }

    private static Trouble noActivity(String id) {
        return Trouble.of(404, "There is no activity " + id + " in the log.");
    }

    private static Trouble noEvent(String id) {
        return Trouble.of(404, "There is no illness or pain " + id + " in the log.");
    }

    private Answer detail(Call call) {
        var id = id(call);
        return Answer.json(activities.detail(call.athlete(), id).orElseThrow(() -> noActivity(id)));
    }

    private Answer change(Call call) {
        var body = call.body("ActivityBody");
        var id = id(call);
        var before = activities.find(call.athlete(), id).orElseThrow(() -> noActivity(id));
        kept(activities.put(call.athlete(), JournalBody.changed(before, body, activities.zone(call.athlete()))));
        coaching.lookAgain(call.athlete());
        return Answer.json(line(call, id));
    }

    private Answer remove(Call call) {
        var id = id(call);
        if (!activities.remove(call.athlete(), id)) {
            throw noActivity(id);
        }
        coaching.lookAgain(call.athlete());
        return Answer.done();
    }

    private Answer restore(Call call) {
        var id = id(call);
        if (!activities.restore(call.athlete(), id)) {
            throw noActivity(id);
        }
        coaching.lookAgain(call.athlete());
        return Answer.done();
    }

    private Answer session(Call call) {
        var body = call.body("ActivitySession");
        var session =
                Optional.of(body.path("session")).filter(node -> !node.isNull()).map(node -> node.asString());
        var id = id(call);
        if (activities.find(call.athlete(), id).isEmpty()) {
            throw noActivity(id);
        }
        session.ifPresent(one -> checkSession(call, one));
        activities.putSession(call.athlete(), id, session);
        coaching.lookAgain(call.athlete());
        return Answer.json(line(call, id));
    }

    private Answer addEvent(Call call) {
        var event =
                JournalBody.event(call.body("BodyEventBody"), UUID.randomUUID().toString());
        kept(activities.put(call.athlete(), event));
        coaching.lookAgain(call.athlete());
        return Answer.json(201, JournalView.bodyEvent(event));
    }

    private Answer changeEvent(Call call) {
        var body = call.body("BodyEventBody");
        var id = call.inPath("event");
        if (!activities.hasEvent(call.athlete(), id)) {
            throw noEvent(id);
        }
        kept(activities.put(call.athlete(), JournalBody.event(body, id)));
        coaching.lookAgain(call.athlete());
        return Answer.done();
    }

    private Answer removeEvent(Call call) {
        var id = call.inPath("event");
        if (!activities.hasEvent(call.athlete(), id) || !activities.removeEvent(call.athlete(), id)) {
            throw noEvent(id);
        }
        return Answer.done();
    }

    private Answer checkIn(Call call) {
        var body = call.body("CheckIn");
        var text = call.inPath("date");
        var day = JournalBody.day(text, "");
        if (day.getYear() < 2000 || day.getYear() > 2099) {
            throw Trouble.of(404, "There is no day " + text + " to say anything of.");
        }
        kept(activities.put(call.athlete(), day, JournalBody.checkIn(body, day)));
        coaching.lookAgain(call.athlete());
        return Answer.done();
    }
}
