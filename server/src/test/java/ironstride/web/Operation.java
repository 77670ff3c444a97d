package ironstride.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An operation of the contract, with a request that fits it.
///
/// @param own whether one must be signed in
/// @param takes whether it needs a body
record Operation(String method, String template, boolean own, boolean takes) {

    private static final Map<String, String> BODIES = bodies();

    /// Every operation that the contract names.
    static List<Operation> all() {
        var document = ContractCheck.document();
        return ContractCheck.operations().stream()
                .map(name -> {
                    var parts = name.split(" ");
                    var node = document.path("paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
                    boolean open = node.has("security") && node.path("security").isEmpty();
                    return new Operation(parts[0], parts[1], !open, node.has("requestBody"));
                })
                .toList();
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /// @param session the id to name, where one is named
    String path(String session) {
        var query = template.endsWith("/substitutes") ? "?exercise=back-squat" : "";
        query = template.endsWith("/imports") ? "?name=some.fit" : query;
        return template.replace("{session}", session)
                        .replace("{token}", "no-such-token")
                        .replace("{lift}", "some-lift")
                        .replace("{activity}", "some-activity")
                        .replace("{place}", "gym")
                        .replace("{activity}", session)
                        .replace("{proposal}", "missed:" + session)
                        .replace("{event}", session)
                        .replace("{date}", "2027-01-05")
                + query;
    }

    /// @param session the id to name, where one is named
    Optional<String> body(String session) {
        if (!takes) {
            return Optional.empty();
        }
        var body = BODIES.get(toString());
        if (body == null) {
            throw new AssertionError("this test has no body for " + this);
        }
        return Optional.of(body.replace("SESSION", session));
    }

    String type() {
        return switch (template) {
            case "/api/account/archive" -> "application/zip";
            case "/api/imports" -> "application/octet-stream";
            default -> "application/json";
        };
    }

    private static Map<String, String> bodies() {
        var all = new TreeMap<String, String>();
        var credentials = "{\"name\":\"somebody\",\"password\":\"a long password\"}";
        all.put("POST /api/session", credentials);
        all.put("POST /api/accounts", credentials);
        all.put("DELETE /api/account", "{\"password\":\"a long password\"}");
        all.put("PUT /api/account/password", "{\"password\":\"a long password\",\"newPassword\":\"another long one\"}");
        all.put("POST /api/account/archive", "PK");
        all.put("POST /api/imports", "no file of a watch");
        all.put("PUT /api/exercise-names", "{\"said\":\"Skwat\",\"exercise\":\"back-squat\"}");
        all.put("PUT /api/profile", Profiles.SAM);
        all.put("POST /api/profile/preview", Profiles.SAM);
        all.put("POST /api/plan/changes", "{\"kind\":\"lock\",\"session\":\"SESSION\"}");
        all.put("PUT /api/plan/sessions/{session}/outcome", "{\"status\":\"done\",\"effort\":7}");
        all.put("POST /api/lifts/{lift}/changes", Bodies.LIFT);
        all.put("PUT /api/racks/{place}", "{\"plates\":[{\"kg\":20,\"pairs\":2}],\"dumbbells\":[8,9.5]}");
        all.put("PUT /api/coach/settings", "{\"automatic\":false}");
        all.put("POST /api/body-events", "{\"kind\":\"illness\",\"from\":\"2026-12-30\",\"symptoms\":\"fever\"}");
        all.put(
                "PUT /api/body-events/{event}",
                "{\"kind\":\"pain\",\"from\":\"2026-12-30\",\"where\":\"knee\",\"level\":4,\"altersGait\":false,"
                        + "\"worseNextMorning\":false,\"gone\":\"2026-12-31\"}");
        all.put("PUT /api/check-ins/{date}", "{\"sleep\":2,\"legSoreness\":3,\"restingHeartRate\":52}");
        all.put(
                "POST /api/activities",
                "{\"kind\":\"run\",\"start\":\"2026-12-30T07:00\",\"minutes\":40,\"km\":7.5,\"effort\":4,\"note\":\"wet\"}");
        all.put(
                "PUT /api/activities/{activity}",
                "{\"kind\":\"other\",\"sport\":\"ride\",\"start\":\"2026-12-30T07:00\",\"minutes\":90.5}");
        all.put("PUT /api/activities/{activity}/session", "{\"session\":\"SESSION\"}");
        all.put("POST /api/judge", "{\"weeks\":\"Mon 18:00 run easy 40min\"}");
        all.put("POST /api/try", "{\"changes\":[]}");
        all.put("POST /api/try/sessions/{session}", "{\"changes\":[]}");
        all.put("POST /api/try/sessions/{session}/options", "{\"changes\":[]}");
        all.put("POST /api/try/sessions/{session}/substitutes", "{\"changes\":[]}");
        return all;
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
