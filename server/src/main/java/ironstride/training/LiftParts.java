package ironstride.training;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Whether parts of lifts and racks are what the contract says, where they do not come through the contract.
final class LiftParts {

    private static final Predicate<JsonNode> MOMENT = node -> node.isString() && isMoment(node.asString());
    private static final Predicate<JsonNode> TYPE =
            node -> Set.of("warm-up", "working", "drop", "failure", "back-off").contains(node.asString(""));
    private static final Predicate<JsonNode> UNIT = node -> Set.of("kg", "lb").contains(node.asString(""));

    private static final Map<String, Shape> SHAPES = Map.of(
            "head",
            new Shape(
                    Set.of("title", "startedAt"),
                    Map.of("title", text(100), "startedAt", MOMENT, "session", text(100), "place", text(100))),
            "note",
            new Shape(Set.of("text"), Map.of("text", text(2000))),
            "finish",
            new Shape(Set.of("finishedAt"), Map.of("finishedAt", MOMENT, "effort", whole(1, 10))),
            "exercise",
            new Shape(
                    Set.of("exercise", "name", "order"),
                    Map.of(
                            "exercise",
                            text(200),
                            "name",
                            text(200),
                            "order",
                            number(1_000_000),
                            "superset",
                            whole(1, 100),
                            "note",
                            text(500),
                            "unit",
                            UNIT,
                            "restSeconds",
                            whole(0, 3600),
                            "withinSeconds",
                            whole(0, 3600))),
            "set",
            new Shape(
                    Set.of("exercise", "order", "type", "doneAt"),
                    Map.of(
                            "exercise",
                            text(100),
                            "order",
                            number(1_000_000),
                            "type",
                            TYPE,
                            "kg",
                            number(2000),
                            "reps",
                            whole(0, 1000),
                            "seconds",
                            whole(0, 86_400),
                            "rir",
                            number(10),
                            "doneAt",
                            MOMENT)));

    private LiftParts() {}

    private record Shape(Set<String> required, Map<String, Predicate<JsonNode>> fields) {

        boolean holds(JsonNode node, Set<String> apart) {
            return required.stream().allMatch(node::has)
                    && node.properties().stream()
                            .allMatch(field -> apart.contains(field.getKey())
                                    || fields.getOrDefault(field.getKey(), _ -> false)
                                            .test(field.getValue()));
        }
    }

    /// The contract's `LiftPart`.
    static boolean isPart(JsonNode node) {
        var shape = SHAPES.get(node.path("kind").asString(""));
        return shape != null && shape.holds(node, Set.of("kind"));
    }

    /// The contract's `Rack`, small enough to be loaded.
    static boolean isRack(JsonNode node) {
        var plate = new Shape(Set.of("kg", "pairs"), Map.of("kg", number(100), "pairs", whole(1, 12)));
        var rack = new Shape(
                Set.of("plates", "dumbbells"),
                Map.of(
                        "barKg",
                        number(100),
                        "plates",
                        plates -> plates.isArray()
                                && plates.size() <= 12
                                && plates.valueStream().allMatch(one -> plate.holds(one, Set.of())),
                        "dumbbells",
                        all -> all.isArray()
                                && all.size() <= 60
                                && all.valueStream().allMatch(number(200))));
        return rack.holds(node, Set.of()) && Lifts.loads(node) <= Lifts.MOST_LOADS;
    }

    private static Predicate<JsonNode> text(int longest) {
        return node -> node.isString() && node.asString().length() <= longest;
    }

    private static Predicate<JsonNode> number(double most) {
        return node -> node.isNumber() && node.asDouble() >= 0 && node.asDouble() <= most;
    }

    private static Predicate<JsonNode> whole(int least, int most) {
        return node -> node.isNumber()
                && node.asDouble() == Math.rint(node.asDouble())
                && node.asDouble() >= least
                && node.asDouble() <= most;
    }

    private static boolean isMoment(String text) {
        try {
            return text.startsWith("20") && Instant.parse(text).toString().endsWith("Z");
        } catch (DateTimeException _) {
            return false;
        }
    }
}
