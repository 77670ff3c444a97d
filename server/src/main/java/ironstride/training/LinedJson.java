package ironstride.training;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON with every value on a line of its own, and which place in the tree each line is.
///
/// The reader of athlete files tells problems by line; a form wants them by field.
final class LinedJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, String> pointers = new HashMap<>();
    private int line = 1;

    LinedJson(JsonNode root) {
        write(root, "");
    }

    String text() {
        return text.toString();
    }

    /// JSON pointer of what stands on a line; the whole when it is not known.
    String pointer(int ofLine) {
        return Optional.ofNullable(pointers.get(ofLine)).orElse("");
    }

    private void write(JsonNode node, String pointer) {
        pointers.putIfAbsent(line, pointer);
        if (node.isObject()) {
            text.append('{');
            var comma = "";
            for (var entry : node.properties()) {
                var inside = pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
                text.append(comma);
                newLine();
                pointers.put(line, inside);
                text.append(MAPPER.writeValueAsString(entry.getKey())).append(": ");
                write(entry.getValue(), inside);
                comma = ",";
            }
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            for (int k = 0; k < node.size(); k++) {
                text.append(k == 0 ? "" : ",");
                newLine();
                pointers.put(line, pointer + "/" + k);
                write(node.get(k), pointer + "/" + k);
            }
            text.append(']');
        } else {
            text.append(MAPPER.writeValueAsString(node));
        }
    }

    private void newLine() {
        text.append('\n');
        line++;
    }
}
