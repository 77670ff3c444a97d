package ironstride.web;

import ironstride.store.Obstacle;
import ironstride.training.Profile.FieldProblem;
import ironstride.view.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// An answer that is an error: becomes problem details (RFC 9457).
final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "This cannot be read"),
            Map.entry(401, "Please sign in"),
            Map.entry(403, "Not allowed"),
            Map.entry(404, "Not there"),
            Map.entry(405, "Not this way"),
            Map.entry(409, "Taken"),
            Map.entry(412, "Changed on another device"),
            Map.entry(413, "Too large"),
            Map.entry(414, "Too long an address"),
            Map.entry(415, "Another kind of content is needed"),
            Map.entry(422, "Not possible"),
            Map.entry(428, "Say which version you have read"),
            Map.entry(429, "Too many tries"),
            Map.entry(500, "Something broke"),
            Map.entry(503, "Not ready"),
            Map.entry(505, "HTTP/1.1 is needed"),
            Map.entry(507, "No room left"));

    private final int status;
    private final String detail;
    private final transient List<FieldProblem> errors;
    private final transient List<String> alternatives;
    private final transient Map<String, String> headers;

    private Trouble(
            int status,
            String detail,
            List<FieldProblem> errors,
            List<String> alternatives,
            Map<String, String> headers) {
        super(detail, null, false, false);
        this.status = status;
        this.detail = detail;
        this.errors = errors;
        this.alternatives = alternatives;
        this.headers = headers;
    }

    static Trouble of(int status, String detail) {
        return new Trouble(status, detail, List.of(), List.of(), Map.of());
    }

    /// Fields that are not right.
    static Trouble invalid(List<FieldProblem> errors) {
        var first = errors.isEmpty() ? "" : errors.getFirst().message();
        return new Trouble(400, first, errors, List.of(), Map.of());
    }

    static Trouble refused(String reason, List<String> alternatives) {
        return new Trouble(422, reason, List.of(), alternatives, Map.of());
    }

    static Trouble tooOften(long seconds, String detail) {
        return new Trouble(429, detail, List.of(), List.of(), Map.of("Retry-After", String.valueOf(seconds)));
    }

    /// What a store that did not do its part means for who asked.
    static Trouble store(Obstacle obstacle) {
        return switch (obstacle) {
            case FULL ->
                of(
                        507,
                        "The server's disk is full, so nothing was changed. Once whoever runs the server has made room,"
                                + " try again.");
            case BUSY ->
                later(5, "The server was kept busy for so long that nothing was changed. Try again in a few seconds.");
            case AWAY -> later(30, "The server's database does not answer. Try again in half a minute.");
            case READ_ONLY, CLOSED ->
                of(
                        503,
                        "The server may not write its data, so nothing was changed. Whoever runs it has to give it the"
                                + " right to; then try again.");
            case FAILING, DAMAGED ->
                of(
                        503,
                        "The server's data cannot be read or written as it should. Whoever runs it finds the reason in"
                                + " its log.");
        };
    }

    private static Trouble later(long seconds, String detail) {
        return new Trouble(503, detail, List.of(), List.of(), Map.of("Retry-After", String.valueOf(seconds)));
    }

    static Trouble notSignedIn() {
        return of(401, "Sign in first; your session may have ended.");
    }

    static Trouble noPlan() {
        return of(404, "There is no plan yet; answer the questions of the set-up first.");
    }

    static Trouble noSession(String id) {
        return of(404, "The plan has no session " + id + "; it may have changed on another device.");
    }

    static Trouble stale() {
        return of(
                412, "The plan was changed since you read it, perhaps on another device. Load it again, then repeat.");
    }

    /// The same for a request whose rest is not read: the next one cannot come by the same connection.
    Trouble hangingUp() {
        return new Trouble(status, detail, errors, alternatives, Map.of("Connection", "close"));
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    ObjectNode json() {
        var node = Json.object()
                .put("type", "about:blank")
                .put("title", TITLES.getOrDefault(status, "Error"))
                .put("status", status)
                .put("detail", detail);
        if (!errors.isEmpty()) {
            var array = node.putArray("errors");
            errors.forEach(error -> array.addObject().put("path", error.path()).put("message", error.message()));
        }
        if (!alternatives.isEmpty()) {
            var array = node.putArray("alternatives");
            alternatives.forEach(array::add);
        }
        return node;
    }
}
