package ironstride.web;

import ironstride.coach.CurrentPlan;
import ironstride.coach.MoveOptions;
import ironstride.coach.PlanEdit;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.plan.PlacedSession;
import ironstride.plan.notation.Notated;
import ironstride.plan.notation.WeekNotation;
import ironstride.training.Profile.FieldProblem;
import ironstride.training.TryIt;
import ironstride.view.Json;
import ironstride.view.LookView;
import ironstride.view.PlanView;
import ironstride.view.SessionDetailView;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/// What anybody may look up and try.
final class LookRoutes {

    private static final int MOST_WORDS = 100;
    private static final int MOST_BLOCKS = 20;

    /// Made when first asked for, so that no start waits for them.
    private static final class Rules {
        private static final ArrayNode ALL = LookView.rules();
    }

    private static final class Example {
        private static final TryIt PLAN = TryIt.example();
    }

    List<Route> routes() {
        return List.of(
                Route.open("GET", "/api/rules", _ -> Answer.json(Rules.ALL)),
                Route.open("GET", "/api/exercises", LookRoutes::exercises),
                Route.open("POST", "/api/judge", LookRoutes::judge),
                Route.open("POST", "/api/try", LookRoutes::plan),
                Route.open("POST", "/api/try/sessions/{session}", LookRoutes::session),
                Route.open("POST", "/api/try/sessions/{session}/options", LookRoutes::options),
                Route.open("POST", "/api/try/sessions/{session}/substitutes", LookRoutes::substitutes));
    }

    private static Answer exercises(Call call) {
        var words = call.asked("words").orElse("");
        if (words.length() > MOST_WORDS) {
            throw Trouble.of(400, "At most " + MOST_WORDS + " characters are searched for.");
        }
        return Answer.json(
                LookView.exercises(words.isBlank() ? ExerciseCatalogue.all() : ExerciseCatalogue.search(words)));
    }

    private static Answer judge(Call call) {
        var notated = WeekNotation.parse(call.body("OwnWeeks").path("weeks").asString());
        return switch (notated) {
            case Notated.Unreadable(var problems) ->
                throw Trouble.invalid(problems.stream()
                        .map(problem -> new FieldProblem("/weeks", problem.toString()))
                        .toList());
            case Notated.Blocks(var blocks) -> {
                if (blocks.size() > MOST_BLOCKS) {
                    throw Trouble.refused("At most " + MOST_BLOCKS + " groups of weeks are judged at once.", List.of());
                }
                var array = Json.array();
                blocks.forEach(block -> array.add(LookView.judged(block)));
                yield Answer.json(array);
            }
        };
    }

    private static PlanEdit.Changed after(Call call) {
        var changes = ChangeBody.all(call.body("Tried").path("changes"));
        return switch (Example.PLAN.after(changes)) {
            case PlanEdit.Changed changed -> changed;
            case PlanEdit.Refused(var reason) -> throw Trouble.refused(reason, List.of());
        };
    }

    private static Answer plan(Call call) {
        var changes = after(call);
        var node = PlanView.of(Example.PLAN.athlete(), changes.plan(), 1, false, changes.what());
        node.putObject("outcomes");
        return Answer.json(node);
    }

    private record Found(CurrentPlan plan, PlacedSession session) {}

    private static Found find(Call call) {
        var plan = after(call).plan();
        var id = call.inPath("session");
        return new Found(plan, plan.find(id).orElseThrow(() -> Trouble.noSession(id)));
    }

    private static Answer session(Call call) {
        var found = find(call);
        return Answer.json(SessionDetailView.of(
                Example.PLAN.athlete(), found.session(), new MoveOptions(Example.PLAN.athlete(), found.plan())));
    }

    private static Answer options(Call call) {
        var found = find(call);
        return SessionRoutes.options(call, Example.PLAN.athlete(), found.plan(), found.session());
    }

    private static Answer substitutes(Call call) {
        return SessionRoutes.substitutes(
                call, Example.PLAN.athlete(), find(call).session());
    }
}
