package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Holds every real exchange against the published contract, and remembers which of its operations were seen.
final class ContractCheck {

    private static final Contract CONTRACT = new Contract();
    private static final String BASE = "https://ironstride.invalid/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(BASE + "athlete.schema.json", CONTRACT.athleteSchema())));
    private static final Map<JsonNode, Schema> COMPILED = new HashMap<>();
    private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

    private ContractCheck() {}

    /// All operations, such as `GET /api/plan`.
    static Set<String> operations() {
        var all = new TreeSet<String>();
        for (var path : CONTRACT.document().path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (!method.getKey().equals("parameters")) {
                    all.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                }
            }
        }
        return all;
    }

    /// Operations that were seen to succeed.
    static Set<String> seen() {
        return SEEN;
    }

    static JsonNode document() {
        return CONTRACT.document();
    }

    static void check(String method, String path, Optional<byte[]> sent, HttpResponse<byte[]> response) {
        var template = template(path);
        if (template.isEmpty()) {
            return;
        }
        var pointer = "/paths/" + template.get().replace("~", "~0").replace("/", "~1") + "/"
                + method.toLowerCase(Locale.ROOT);
        var operation = CONTRACT.document().at(pointer);
        if (operation.isMissingNode()) {
            assertThat(response.statusCode()).isEqualTo(405);
            return;
        }
        int status = response.statusCode();
        var described = resolved(operation.path("responses").path(String.valueOf(status)));
        assertThat(described.isMissingNode())
                .as("%s %s answered %d, which the contract does not know", method, path, status)
                .isFalse();
        checkBody(method + " " + path, described, response);
        if (status < 300) {
            SEEN.add(method + " " + template.get());
            // Events have begun with 200 before the body was looked at; their last may be a problem.
            if (!type(response).equals("text/event-stream")) {
                sent.ifPresent(body -> checkSent(method + " " + path, operation, body));
            }
        }
    }

    private static String type(HttpResponse<byte[]> response) {
        return response.headers().firstValue("content-type").orElse("").replaceFirst(";.*", "");
    }

    private static void checkBody(String what, JsonNode described, HttpResponse<byte[]> response) {
        var type = type(response);
        if (type.isEmpty()) {
            assertThat(described.path("content").size())
                    .as("%s sends no body", what)
                    .isZero();
            return;
        }
        var schema = described.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode())
                .as("%s sends %s, which the contract does not know", what, type)
                .isFalse();
        if (type.endsWith("json")) {
            var body = JsonMapper.shared().readTree(Browser.unpacked(response));
            assertThat(problems(schema, body)).as("%s: %s", what, body).isEmpty();
        }
        for (var header : described.path("headers").properties()) {
            if (resolved(header.getValue()).path("required").asBoolean(false)) {
                assertThat(response.headers().firstValue(header.getKey()))
                        .as("%s: %s", what, header.getKey())
                        .isPresent();
            }
        }
    }

    private static void checkSent(String what, JsonNode operation, byte[] body) {
        var schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        if (!schema.isMissingNode()) {
            var sent = JsonMapper.shared().readTree(new String(body, StandardCharsets.UTF_8));
            assertThat(problems(schema, sent))
                    .as("%s took what the contract refuses: %s", what, sent)
                    .isEmpty();
        }
    }

    /// Schemas may stand anywhere in the document, so each is made the root of a copy, by which its references are
    /// found.
    private static List<?> problems(JsonNode schema, JsonNode value) {
        synchronized (COMPILED) {
            var known = Optional.ofNullable(COMPILED.get(schema)).orElseGet(() -> compiled(schema));
            COMPILED.put(schema, known);
            return known.validate(value);
        }
    }

    private static Schema compiled(JsonNode schema) {
        var copy = (ObjectNode) CONTRACT.document().deepCopy();
        copy.put("$ref", "#/seen");
        copy.set("seen", schema);
        return REGISTRY.getSchema(SchemaLocation.of(BASE + "copy-" + COMPILED.size() + ".yaml"), copy);
    }

    private static JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : CONTRACT.document().at(reference.substring(1));
    }

    /// The path of the contract that a real path follows; the one with the fewest placeholders.
    static Optional<String> template(String path) {
        return CONTRACT.document().path("paths").properties().stream()
                .map(entry -> entry.getKey())
                .filter(template -> Pattern.matches(
                        template.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+"), path.replaceFirst("\\?.*", "")))
                .min(Comparator.comparingInt(template -> template.split("\\{").length));
    }
}
