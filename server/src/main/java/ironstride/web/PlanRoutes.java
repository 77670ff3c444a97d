package ironstride.web;

import io.helidon.http.HeaderNames;
import ironstride.athlete.DateRange;
import ironstride.store.PlanStore;
import ironstride.training.Calendars;
import ironstride.training.Coaching;
import ironstride.training.PlanPages;
import ironstride.training.Profile.FieldProblem;
import ironstride.training.Result;
import ironstride.training.Training;
import ironstride.view.Json;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The weeks, and changing them.
final class PlanRoutes {

    private static final int MOST_VERSIONS = 200;
    private static final int LONGEST_TIME_OFF_DAYS = 366;
    private static final Map<String, String> WHY =
            Map.of("skip", "No training", "ill", "Ill", "travelling", "Travelling");

    private final Training training;
    private final Coaching coaching;
    private final PlanPages pages;
    private final Calendars calendars;

    PlanRoutes(Training training, Coaching coaching, PlanPages pages, Calendars calendars) {
        this.training = training;
        this.coaching = coaching;
        this.pages = pages;
        this.calendars = calendars;
    }

    List<Route> routes() {
        return List.of(
                Route.own("GET", "/api/plan", this::plan),
                Route.own("POST", "/api/plan/changes", this::change),
                Route.own("POST", "/api/plan/undo", call -> answer(call, coaching.undo(call.athlete(), call.isRead()))),
                Route.own("GET", "/api/plan/versions", this::versions),
                Route.own("GET", "/api/plan.ics", this::calendar));
    }

    private Answer plan(Call call) {
        var page = pages.of(call.athlete()).orElseThrow(Trouble::noPlan);
        var tag = Tags.of(page.tag());
        var answer = call.hasTag(tag) ? Answer.notModified() : Answer.packedJson(page.gzipped());
        return answer.with(HeaderNames.ETAG.defaultCase(), tag);
    }

    private Answer change(Call call) {
        var isRead = call.isRead();
        var body = call.body("Change");
        var result = body.path("kind").asString().equals("days-off")
                ? training.daysOff(
                        call.athlete(),
                        daysOff(body),
                        WHY.getOrDefault(body.path("why").asString(), "Days off"),
                        isRead)
                : training.change(call.athlete(), ChangeBody.one(body), isRead);
        if (result instanceof Result.Refused && body.has("session")) {
            checkThere(call, body.path("session").asString());
        }
        return answer(call, result);
    }

    private void checkThere(Call call, String session) {
        if (training.standing(call.athlete())
                .filter(standing -> standing.plan().find(session).isEmpty())
                .isPresent()) {
            throw Trouble.noSession(session);
        }
    }

    private static DateRange daysOff(JsonNode body) {
        var from = date(body, "from");
        var to = date(body, "to");
        if (to.isBefore(from) || from.plusDays(LONGEST_TIME_OFF_DAYS).isBefore(to)) {
            throw Trouble.invalid(
                    List.of(new FieldProblem("/to", "the last day is from " + from + " on, at most a year later")));
        }
        return new DateRange(from, to);
    }

    private static LocalDate date(JsonNode body, String key) {
        var text = body.path(key).asString();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw Trouble.invalid(List.of(new FieldProblem("/" + key, "\"" + text + "\" is no day of the calendar")));
        }
    }

    /// The plan page after a change, or what was in its way.
    Answer.Body answer(Call call, Result result) {
        return switch (result) {
            case Result.Done _ -> {
                var page = pages.of(call.athlete()).orElseThrow(Trouble::noPlan);
                yield Answer.packedJson(page.gzipped()).with(HeaderNames.ETAG.defaultCase(), Tags.of(page.tag()));
            }
            case Result.Invalid(var problems) -> throw Trouble.invalid(problems);
            case Result.Refused(var reason, var alternatives) -> throw Trouble.refused(reason, alternatives);
            case Result.Stale _ -> throw Trouble.stale();
            case Result.Gone _ ->
                throw Trouble.of(404, "The coach does not propose that, or not any more. Load what it proposes again.");
            case Result.NoPlan _ -> throw Trouble.noPlan();
        };
    }

    private Answer versions(Call call) {
        var array = Json.array();
        training.history(call.athlete(), MOST_VERSIONS).forEach(change -> array.add(version(change)));
        return Answer.json(array);
    }

    private static ObjectNode version(PlanStore.Change change) {
        return Json.object()
                .put("version", change.version())
                .put("at", change.created().toString())
                .put("who", change.who().word())
                .put("what", change.what());
    }

    private Answer calendar(Call call) {
        var calendar = calendars.of(call.athlete()).orElseThrow(Trouble::noPlan);
        return Answer.text("text/calendar; charset=utf-8", calendar)
                .with("Content-Disposition", "attachment; filename=\"ironstride.ics\"");
    }
}
