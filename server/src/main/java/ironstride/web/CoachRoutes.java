package ironstride.web;

import io.helidon.http.HeaderNames;
import ironstride.training.Coaching;
import ironstride.training.Result;
import ironstride.view.CoachView;
import ironstride.view.JournalView;
import ironstride.view.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What the coach proposes, and deciding about it.
final class CoachRoutes {

    private final Coaching coaching;
    private final PlanRoutes plans;

    CoachRoutes(Coaching coaching, PlanRoutes plans) {
        this.coaching = coaching;
        this.plans = plans;
    }

    List<Route> routes() {
        var proposal = "/api/coach/proposals/{proposal}";
        return List.of(
                Route.own("GET", "/api/coach", this::get),
                Route.own("POST", proposal + "/take", this::take),
                Route.own("POST", proposal + "/refuse", this::refuse),
                Route.own("PUT", "/api/coach/settings", this::settings));
    }

    private Answer get(Call call) {
        var words = coaching.of(call.athlete()).orElseThrow(Trouble::noPlan);
        return Answer.json(json(words))
                .with(HeaderNames.ETAG.defaultCase(), Tags.of(words.standing().version()));
    }

    private static ObjectNode json(Coaching.Words words) {
        var zone = words.standing().athlete().zone();
        var node = Json.object()
                .put("automatic", words.automatic())
                .put("today", words.today().toString());
        node.set("proposals", CoachView.proposals(words.advice(), zone));
        node.set("notes", CoachView.notes(words.advice()));
        var done = node.putArray("done");
        words.done()
                .forEach(one -> done.addObject()
                        .put("version", one.change().version())
                        .put("at", one.change().created().toString())
                        .put("what", one.change().what())
                        .put("canUndo", one.canUndo()));
        var body = node.putArray("body");
        words.lasting().forEach(event -> body.add(JournalView.bodyEvent(event)));
        words.checkIn().ifPresent(checkIn -> node.set("checkIn", JournalView.checkIn(checkIn)));
        return node;
    }

    private Answer take(Call call) {
        var result = coaching.take(call.athlete(), call.inPath("proposal"), call.isRead());
        return plans.answer(call, result);
    }

    private Answer refuse(Call call) {
        var result = coaching.refuse(call.athlete(), call.inPath("proposal"), call.isRead());
        if (result instanceof Result.Done) {
            return Answer.done();
        }
        return plans.answer(call, result);
    }

    private Answer settings(Call call) {
        if (!coaching.setAutomatic(
                call.athlete(), call.body("CoachSettings").path("automatic").asBoolean())) {
            throw Trouble.notSignedIn();
        }
        return Answer.done();
    }
}
