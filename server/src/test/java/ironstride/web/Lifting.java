package ironstride.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Changes to lifts as a device sends them.
final class Lifting {

    private Lifting() {}

    /// Id of the plan's first lift.
    static String session(Browser browser) {
        return browser.get("/api/plan")
                .json()
                .path("weeks")
                .valueStream()
                .flatMap(week -> week.path("sessions").valueStream())
                .filter(session -> session.path("kind").asString().equals("lift"))
                .map(session -> session.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    /// @param base revision that was seen, empty for none
    static Map<String, Object> change(String part, String base, Map<String, ?> value) {
        var id = UUID.randomUUID().toString();
        return base.isEmpty()
                ? Map.of("id", id, "part", part, "value", value)
                : Map.of("id", id, "part", part, "base", base, "value", value);
    }

    static Map<String, Object> head(String session, String startedAt) {
        return change("head", "", Map.of("kind", "head", "title", "Legs", "startedAt", startedAt, "session", session));
    }

    static Map<String, Object> exercise(String part, String key, String name) {
        return change(part, "", Map.of("kind", "exercise", "exercise", key, "name", name, "order", 1));
    }

    static Map<String, Object> set(String part, String base, String exercise, double kg, int reps) {
        return change(
                part,
                base,
                Map.of(
                        "kind",
                        "set",
                        "exercise",
                        exercise,
                        "order",
                        1,
                        "type",
                        "working",
                        "kg",
                        kg,
                        "reps",
                        reps,
                        "rir",
                        2,
                        "doneAt",
                        "2027-01-05T18:10:00Z"));
    }

    static Map<String, Object> finish(int effort) {
        return change("finish", "", Map.of("kind", "finish", "finishedAt", "2027-01-05T18:40:00Z", "effort", effort));
    }

    @SafeVarargs
    static Browser.Reply send(Browser browser, String lift, Map<String, Object>... changes) {
        var body = JsonMapper.shared().writeValueAsString(Map.of("changes", List.of(changes)));
        return browser.send("POST", "/api/lifts/" + lift + "/changes", Optional.of(body));
    }

    /// The part of an answer, or of a lift.
    static JsonNode part(JsonNode lift, String part) {
        return lift.path("parts")
                .valueStream()
                .filter(one -> one.path("part").asString().equals(part))
                .findFirst()
                .orElseThrow();
    }
}
