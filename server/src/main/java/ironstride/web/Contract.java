package ironstride.web;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ironstride.training.Profile.FieldProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published contract, which bodies are checked against before anything looks at them.
final class Contract {

    /// Where the schemas refer to each other from; nothing is fetched from there.
    private static final String BASE = "https://ironstride.invalid/";

    private static final String SCHEMAS = "/components/schemas/";

    private static final String YAML = resource("openapi.yaml");
    private static final String ATHLETE_SCHEMA = resource("athlete.schema.json");

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /// Read when the first body has to be checked, so that no start waits for it.
    private static final class Parsed {
        private static final JsonNode DOCUMENT = JsonMapper.shared()
                .valueToTree(Objects.requireNonNull(new Load(LoadSettings.builder()
                                .setMaxAliasesForCollections(0)
                                .build())
                        .loadFromString(YAML)));
        private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(
                        BASE + "openapi.yaml",
                        JsonMapper.shared().writeValueAsString(DOCUMENT),
                        BASE + "athlete.schema.json",
                        ATHLETE_SCHEMA)));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Contract.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String yaml() {
        return YAML;
    }

    String athleteSchema() {
        return ATHLETE_SCHEMA;
    }

    JsonNode document() {
        return Parsed.DOCUMENT;
    }

    /// What is wrong with a value that should have the shape of one of the components.
    List<FieldProblem> problems(String component, JsonNode value) {
        return schemas
                .computeIfAbsent(
                        component,
                        name -> Parsed.REGISTRY.getSchema(SchemaLocation.of(BASE + "openapi.yaml#" + SCHEMAS + name)))
                .validate(value)
                .stream()
                .map(error -> new FieldProblem(error.getInstanceLocation().toString(), error.getMessage()))
                .toList();
    }
}
