package ironstride.codec.athletefile;

import ironstride.plan.notation.Nearest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// A mapping of the file whose keys are taken out one by one; what is left at the end was not known.
final class Section {

    private final Node node;
    private final String name;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Problems problems;
    private boolean isMapping = true;

    Section(Node node, String name, Problems problems) {
        this.node = node;
        this.name = name;
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::add);
        } else {
            problems.add(
                    node, name + " consists of lines \"key: value\", such as name: Sam, or { key: value } on one line");
            isMapping = false;
        }
    }

    private void add(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.add(tuple.getKeyNode(), "a key is a word");
            return;
        }
        if (values.containsKey(key.getValue())) {
            problems.add(key, "\"" + key.getValue() + "\" is said twice; keep one");
            return;
        }
        values.put(key.getValue(), tuple.getValueNode());
        keys.put(key.getValue(), key);
    }

    Node node() {
        return node;
    }

    /// The node of a key, which thereby is known; empty when it is missing or has no value.
    Optional<Node> find(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key))
                .filter(value -> !(value instanceof ScalarNode scalar && isNothing(scalar)));
    }

    /// YAML's own words for no value, when they stand without quotes.
    private static boolean isNothing(ScalarNode scalar) {
        var text = scalar.getValue();
        return text.isEmpty()
                || scalar.getScalarStyle() == ScalarStyle.PLAIN && (text.equals("~") || text.equals("null"));
    }

    /// The node of a key that has to be there.
    Optional<Node> get(String key, String example) {
        var found = find(key);
        if (found.isEmpty() && isMapping) {
            problems.add(node, name + " lacks \"" + key + "\", such as " + key + ": " + example);
        }
        return found;
    }

    /// All keys with their nodes, for mappings whose keys the athlete chooses.
    Map<String, Node> all() {
        known.addAll(values.keySet());
        return values;
    }

    Node keyNode(String key) {
        return keys.getOrDefault(key, node);
    }

    /// Reports the keys that nobody asked for.
    void finish() {
        keys.forEach((key, at) -> {
            if (!known.contains(key)) {
                problems.add(
                        at,
                        "\"" + key + "\" is not known in " + name + Nearest.hint(key, known)
                                + (known.size() <= 12 ? " (known: " + String.join(", ", known) + ")" : ""));
            }
        });
    }
}
