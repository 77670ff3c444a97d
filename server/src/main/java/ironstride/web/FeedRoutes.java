package ironstride.web;

import io.helidon.http.HeaderNames;
import ironstride.account.Token;
import ironstride.training.Calendars;
import ironstride.view.Json;
import java.util.List;

/// The private calendar address.
final class FeedRoutes {

    private final Calendars calendars;

    FeedRoutes(Calendars calendars) {
        this.calendars = calendars;
    }

    List<Route> routes() {
        return List.of(
                Route.own("GET", "/api/feed", this::state),
                Route.own("POST", "/api/feed", this::open),
                Route.own("DELETE", "/api/feed", this::close),
                Route.open("GET", "/feed/{token}.ics", this::feed));
    }

    private Answer state(Call call) {
        var since = calendars.since(call.athlete());
        var node = Json.object().put("active", since.isPresent());
        since.ifPresent(time -> node.put("since", time.toString()));
        return Answer.json(node);
    }

    private Answer open(Call call) {
        var token = calendars.open(call.athlete());
        return Answer.json(201, Json.object().put("path", "/feed/" + token.text() + ".ics"));
    }

    private Answer close(Call call) {
        calendars.close(call.athlete());
        return Answer.done();
    }

    private Answer feed(Call call) {
        var calendar = calendars
                .ofToken(new Token(call.inPath("token")))
                .orElseThrow(() -> Trouble.of(404, "There is no calendar at this address; it may have been replaced."));
        var tag = Tags.of(calendar.version());
        var answer =
                call.hasTag(tag) ? Answer.notModified() : Answer.text("text/calendar; charset=utf-8", calendar.text());
        return answer.with(HeaderNames.ETAG.defaultCase(), tag).with("Cache-Control", "private, no-cache");
    }
}
