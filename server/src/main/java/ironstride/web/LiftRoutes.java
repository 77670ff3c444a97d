package ironstride.web;

import ironstride.training.Coaching;
import ironstride.training.Lifts;
import ironstride.training.Profile.FieldProblem;
import ironstride.training.Training;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The gym logger.
final class LiftRoutes {

    private static final int LONGEST_NAME = 100;

    private final Training training;
    private final Lifts lifts;
    private final Coaching coaching;

    LiftRoutes(Training training, Lifts lifts, Coaching coaching) {
        this.training = training;
        this.lifts = lifts;
        this.coaching = coaching;
    }

    List<Route> routes() {
        return List.of(
                Route.own("GET", "/api/plan/sessions/{session}/log", this::kitOfSession),
                Route.own("GET", "/api/lifts", call -> Answer.json(lifts.all(call.athlete()))),
                Route.own("GET", "/api/lifts/kit", this::kit),
                Route.own("GET", "/api/lifts/{lift}", this::lift),
                Route.own("POST", "/api/lifts/{lift}/changes", this::change),
                Route.own("PUT", "/api/racks/{place}", this::rack));
    }

    private Answer kitOfSession(Call call) {
        var id = call.inPath("session");
        var standing = training.standing(call.athlete()).orElseThrow(Trouble::noPlan);
        var session = standing.plan().find(id).orElseThrow(() -> Trouble.noSession(id));
        return Answer.json(lifts.kit(call.athlete(), standing.athlete(), Optional.of(session)));
    }

    private Answer kit(Call call) {
        var standing = training.standing(call.athlete()).orElseThrow(Trouble::noPlan);
        return Answer.json(lifts.kit(call.athlete(), standing.athlete(), Optional.empty()));
    }

    private Answer lift(Call call) {
        return Answer.json(lifts.lift(call.athlete(), name(call, "lift")));
    }

    private Answer change(Call call) {
        var body = call.body("LiftChanges");
        var problems = new ArrayList<FieldProblem>();
        for (int k = 0; k < body.path("changes").size(); k++) {
            moments(body.at("/changes/" + k + "/value"), "/changes/" + k + "/value", problems);
        }
        if (!problems.isEmpty()) {
            throw Trouble.invalid(problems);
        }
        var answer = lifts.change(call.athlete(), name(call, "lift"), body).orElseThrow(Trouble::notSignedIn);
        if (finishes(body)) {
            coaching.lookAgain(call.athlete());
        }
        return Answer.json(answer);
    }

    /// Whether a lift is finished by these changes; the sets before it are no news to the coach.
    private static boolean finishes(JsonNode body) {
        return body.path("changes")
                .valueStream()
                .anyMatch(change -> change.at("/value/kind").asString("").equals("finish"));
    }

    /// The contract says how a moment is written, not that there was one.
    private static void moments(JsonNode value, String path, List<FieldProblem> problems) {
        for (var key : List.of("startedAt", "finishedAt", "doneAt")) {
            try {
                if (value.has(key)) {
                    Instant.parse(value.path(key).asString());
                }
            } catch (DateTimeException _) {
                problems.add(new FieldProblem(
                        path + "/" + key, "\"" + value.path(key).asString() + "\" is no moment"));
            }
        }
    }

    private Answer rack(Call call) {
        var body = call.body("Rack");
        if (Lifts.loads(body) > Lifts.MOST_LOADS) {
            throw Trouble.invalid(List.of(new FieldProblem("/plates", "these are more plates than a rack holds")));
        }
        return Answer.json(
                lifts.putRack(call.athlete(), name(call, "place"), body).orElseThrow(Trouble::notSignedIn));
    }

    private static String name(Call call, String parameter) {
        var name = call.inPath(parameter);
        if (name.length() > LONGEST_NAME || !Lifts.isName(name)) {
            throw Trouble.of(400, "A name has at most " + LONGEST_NAME + " characters that can be seen.");
        }
        return name;
    }
}
