package ironstride.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.cli.Console;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The plan's schema takes plans and refuses what is none.
class PlanSchemaTest {

    private static final String PLAN = plan();

    private static String plan() {
        var console = new Console();
        console.run("plan", "../examples/first-half-marathon.yaml", "--weeks", "2", "--format", "json");
        return console.out();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                breaking("no weeks", plan -> plan.remove("weeks")),
                breaking("no athlete", plan -> plan.remove("athlete")),
                breaking("no left out", plan -> plan.remove("leftOut")),
                breaking("no score", plan -> plan.remove("score")),
                breaking("no findings", plan -> plan.remove("findings")),
                breaking("no proof", plan -> plan.remove("proof")),
                breaking("nothing said of what is off", plan -> plan.remove("switchedOff")),
                breaking("weeks as an object", plan -> plan.putObject("weeks")),
                breaking("no week at all", plan -> plan.putArray("weeks")),
                breaking("an unknown goal", plan -> ((ObjectNode) plan.path("athlete")).put("goal", "speeed")),
                breaking("a medium score in words", plan -> ((ObjectNode) plan.path("score")).put("medium", "few")),
                breaking("half a hard violation", plan -> ((ObjectNode) plan.path("score")).put("hard", 0.5)),
                breaking("proof in words", plan -> ((ObjectNode) plan.path("proof")).put("optimal", "yes")),
                breaking("no bound", plan -> ((ObjectNode) plan.path("proof")).remove("bound")),
                breaking("a rule id that is none", plan -> ((ArrayNode) plan.path("switchedOff")).add("all")),
                breaking("a week without its Monday", plan -> week(plan).remove("monday")),
                breaking("a Monday in words", plan -> week(plan).put("monday", "next week")),
                breaking("an unknown phase", plan -> week(plan).put("phase", "peak")),
                breaking("deload in words", plan -> week(plan).put("deload", "no")),
                breaking("a session without id", plan -> session(plan).remove("id")),
                breaking("a session without start", plan -> session(plan).remove("start")),
                breaking("a start without offset", plan -> session(plan).put("start", "2027-01-04T06:00")),
                breaking("a start in words", plan -> session(plan).put("start", "Mon 06:00")),
                breaking("an unknown kind", plan -> session(plan).put("kind", "strength")),
                breaking("no minutes", plan -> session(plan).remove("minutes")),
                breaking("negative minutes", plan -> session(plan).put("minutes", -5)),
                breaking("minutes in words", plan -> session(plan).put("minutes", "45 min")),
                breaking("no reason", plan -> session(plan).putArray("why")),
                breaking("no alternatives", plan -> session(plan).remove("alternatives")),
                breaking("a reason without rule", plan -> why(plan).remove("rule")),
                breaking("a reason without text", plan -> why(plan).remove("text")),
                breaking("a reason without sources", plan -> why(plan).remove("sources")),
                breaking("a run without type", plan -> of(plan, "run").remove("type")),
                breaking("a run without steps", plan -> of(plan, "run").remove("steps")),
                breaking("a run of an unknown type", plan -> of(plan, "run").put("type", "jog")),
                breaking("a run of negative length", plan -> of(plan, "run").put("km", -3)),
                breaking("a lift without focus", plan -> of(plan, "lift").remove("focus")),
                breaking("a lift of an unknown focus", plan -> of(plan, "lift").put("focus", "legs")),
                breaking("a lift without leg load", plan -> of(plan, "lift").remove("legLoad")),
                breaking("an unknown leg load", plan -> of(plan, "lift").put("legLoad", "HEAVY")),
                breaking("a lift without exercises", plan -> of(plan, "lift").remove("exercises")),
                breaking(
                        "an exercise without sets",
                        plan -> ((ObjectNode) of(plan, "lift").path("exercises").get(0)).remove("sets")),
                breaking(
                        "a left-out session without reason",
                        plan -> ((ArrayNode) plan.path("leftOut")).addObject().put("session", "x")),
                breaking(
                        "a finding of an unknown level",
                        plan -> ((ArrayNode) plan.path("findings"))
                                .addObject()
                                .put("rule", "INT-03")
                                .put("level", "hard")
                                .put("points", 1)
                                .put("why", "because")
                                .set("sessions", plan.arrayNode())
                                .set("source", plan.arrayNode().add("A1"))));
    }

    private static Arguments breaking(String name, Consumer<ObjectNode> change) {
        return Arguments.of(name, change);
    }

    private static ObjectNode week(ObjectNode plan) {
        return (ObjectNode) plan.path("weeks").get(0);
    }

    private static ObjectNode session(ObjectNode plan) {
        return (ObjectNode) week(plan).path("sessions").get(0);
    }

    private static ObjectNode why(ObjectNode plan) {
        return (ObjectNode) session(plan).path("why").get(0);
    }

    private static ObjectNode of(ObjectNode plan, String kind) {
        for (var session : week(plan).path("sessions")) {
            if (session.path("kind").asString().equals(kind)) {
                return (ObjectNode) session;
            }
        }
        throw new AssertionError("no " + kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void refuses(String name, Consumer<ObjectNode> change) {
        var plan = (ObjectNode) Schemas.json(PLAN);
        assertThat(Schemas.ofPlan(plan)).as("before").isEmpty();
        change.accept(plan);
        assertThat(Schemas.ofPlan(plan)).as(name).isNotEmpty();
    }
}
