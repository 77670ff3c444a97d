package ironstride.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published schemas, asked by an independent validator.
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema PLAN = read("plan.schema.json");
    private static final Schema ATHLETE = read("athlete.schema.json");

    private Schemas() {}

    private static Schema read(String name) {
        try {
            return REGISTRY.getSchema(Files.readString(Path.of("../docs/" + name)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// What is wrong with a plan.
    static List<String> ofPlan(JsonNode plan) {
        return PLAN.validate(plan).stream().map(Object::toString).toList();
    }

    /// What is wrong with the text of an athlete file.
    static List<String> ofAthlete(String yaml) {
        return ATHLETE.validate(tree(yaml)).stream().map(Object::toString).toList();
    }

    /// A YAML text as a tree, read by the library's own core schema.
    static JsonNode tree(String yaml) {
        var loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return JsonMapper.shared().valueToTree(loaded);
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
