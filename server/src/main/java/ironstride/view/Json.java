package ironstride.view;

import ironstride.plan.Start;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How the shapes of this room are written.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /// Local time with its offset, such as `2027-03-28T09:00+02:00`.
    static String local(Start start, ZoneId zone) {
        return start.in(zone).toOffsetDateTime().toString();
    }
}
