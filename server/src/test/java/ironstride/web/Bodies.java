package ironstride.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes bodies out of the schemas of the contract: some fit, some nearly, some not at all. The same seed makes the
/// same bodies.
final class Bodies {

    /// A lift with one set that is over.
    static final String LIFT = """
            {"changes": [
              {"id": "00000000-0000-0000-0000-000000000001", "part": "head",
               "value": {"kind": "head", "title": "Legs", "startedAt": "2027-01-05T18:00:00Z"}},
              {"id": "00000000-0000-0000-0000-000000000002", "part": "squat",
               "value": {"kind": "exercise", "exercise": "back-squat", "name": "Back squat", "order": 1}},
              {"id": "00000000-0000-0000-0000-000000000003", "part": "squat-1",
               "value": {"kind": "set", "exercise": "squat", "order": 1, "type": "working", "kg": 60, "reps": 5,
                         "rir": 2, "doneAt": "2027-01-05T18:10:00Z"}},
              {"id": "00000000-0000-0000-0000-000000000004", "part": "finish",
               "value": {"kind": "finish", "finishedAt": "2027-01-05T18:40:00Z", "effort": 7}}]}""";

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "run easy 40min",
            "class yoga none 60min",
            "lift back-legs-glutes heavy 55min",
            "Mon 18:00 run easy 40min\nTue 06:30 run tempo 50min 9km",
            "back-squat",
            "goblet-squat",
            "own-1",
            "a long password",
            "62 kg",
            "168 cm",
            "10 km",
            "half-marathon",
            "52:00",
            "1:55:00",
            "10:00",
            "06:00-07:15",
            "18:00-19:30 gym",
            "Europe/Berlin",
            "2027-01-09",
            "2027-02-01",
            "2027-02-30",
            "0000-00-00",
            "9999-12-31",
            "2027-01-09T07:00",
            "2027-02-03T18:30",
            "2027-02-30T25:61",
            "0000-01-01T00:00",
            "9999-12-31T23:59",
            "2027-03-28T02:30",
            "2027-02-01..2027-02-07",
            "99999999999 km",
            "-5",
            "1e999",
            "\u0000",
            "a\u0007b\u001B[31m",
            "\u202E\uD83C\uDFC3\u0301",
            "\uD800",
            "'; drop table athlete; --",
            "${jndi:ldap://x}",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "x".repeat(101),
            "\u00FC".repeat(2_001),
            "y".repeat(100_001));

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "7",
            "10",
            "11",
            "-1",
            "7.0",
            "0.5",
            "1e999",
            "-1e999",
            "1e-999",
            "2147483648",
            "99999999999999999999999999",
            "9007199254740993",
            "1E400000000",
            "true",
            "null",
            "\"7\"",
            "[]",
            "{}");

    private static final JsonNode ATHLETE = JsonMapper.shared().readTree(new Contract().athleteSchema());

    private final Random random;
    private final List<String> sessions;

    /// @param sessions ids to use where a session is named
    Bodies(long seed, List<String> sessions) {
        this.random = new Random(seed);
        this.sessions = sessions;
    }

    int next(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String session() {
        return random.nextInt(6) == 0 ? "no-such-session" : one(sessions);
    }

    /// A body for a schema, as the text that is sent.
    ///
    /// @param example one that fits, where the schema alone seldom makes one
    String of(JsonNode schema, String example) {
        var node = random.nextInt(3) == 0
                ? fitting(schema, 0)
                : JsonMapper.shared().readTree(example);
        int changes = Math.max(0, random.nextInt(6) - 2);
        for (int k = 0; k < changes; k++) {
            node = changed(node);
        }
        var text = JsonMapper.shared().writeValueAsString(node);
        return random.nextInt(6) == 0 ? damaged(text) : text;
    }

    private static JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        if (reference.startsWith("#")) {
            return resolved(ContractCheck.document().at(reference.substring(1)));
        }
        return reference.isEmpty() ? schema : ATHLETE;
    }

    /// A value that fits, as far as a list of texts allows.
    private JsonNode fitting(JsonNode given, int depth) {
        var schema = resolved(given);
        if (schema.has("const")) {
            return schema.path("const");
        }
        for (var choices : List.of("enum", "oneOf", "anyOf")) {
            if (schema.has(choices)) {
                var chosen = schema.path(choices)
                        .get(random.nextInt(schema.path(choices).size()));
                return choices.equals("enum") ? chosen : fitting(chosen, depth + 1);
            }
        }
        return switch (schema.path("type").asString("object")) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(random.nextBoolean());
            case "integer", "number" -> JsonNodeFactory.instance.numberNode(random.nextInt(12));
            default -> JsonNodeFactory.instance.stringNode(text(schema));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var node = JsonNodeFactory.instance.objectNode();
        var required = schema.path("required").toString();
        for (var property : schema.path("properties").properties()) {
            boolean needed = required.contains("\"" + property.getKey() + "\"");
            if (needed || (depth < 6 && random.nextInt(4) == 0)) {
                node.set(
                        property.getKey(),
                        property.getKey().equals("session")
                                ? JsonNodeFactory.instance.stringNode(session())
                                : fitting(property.getValue(), depth + 1));
            }
        }
        return node;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        var node = JsonNodeFactory.instance.arrayNode();
        int size = depth > 6 ? 0 : random.nextInt(4);
        for (int k = 0; k < size; k++) {
            node.add(fitting(schema.path("items"), depth + 1));
        }
        return node;
    }

    private String text(JsonNode schema) {
        var pattern = Pattern.compile(schema.path("pattern").asString(""));
        var fitting =
                TEXTS.stream().filter(text -> pattern.matcher(text).find()).toList();
        return one(fitting.isEmpty() ? TEXTS : fitting);
    }

    /// The same with one value somewhere put in another's place, left out or added.
    private JsonNode changed(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty() && random.nextInt(8) != 0) {
            var key = one(new ArrayList<>(object.propertyNames()));
            switch (random.nextInt(7)) {
                case 0 -> object.remove(key);
                case 1 -> object.put(one(TEXTS).isEmpty() ? "extra" : "extra-" + random.nextInt(3), one(TEXTS));
                default -> object.set(key, changed(object.path(key)));
            }
            return object;
        }
        if (node instanceof ArrayNode array && !array.isEmpty() && random.nextInt(4) != 0) {
            int place = random.nextInt(array.size());
            array.set(place, changed(array.get(place)));
            return array;
        }
        return random.nextInt(3) == 0
                ? JsonMapper.shared().readTree(one(NUMBERS.subList(0, 9)))
                : JsonNodeFactory.instance.stringNode(one(TEXTS));
    }

    /// Text that is hardly JSON any more.
    private String damaged(String text) {
        int place = random.nextInt(text.length() + 1);
        var before = text.substring(0, place);
        var after = text.substring(place);
        return switch (random.nextInt(10)) {
            case 0 -> before;
            case 1 -> after;
            case 2 -> before + one(NUMBERS) + after;
            case 3 -> text.replaceFirst(":[^,}]*", ":" + one(NUMBERS));
            case 4 -> text.replaceFirst("\\{(\"[^\"]*\":)", "{$1 0,$1");
            case 5 -> "[".repeat(random.nextInt(60_000));
            case 6 -> "{\"a\":".repeat(400 + random.nextInt(200)) + text + "}".repeat(500);
            case 7 -> before + "\u0000" + after;
            case 8 -> text + text;
            default -> text.replaceFirst(":\"[^\"]*\"", ":\"\\\\u0000\\\\ud800\"");
        };
    }
}
