package ironstride.codec.athletefile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Bytes to a YAML tree, with everything refused that an athlete file has no use for.
final class YamlText {

    private static final int MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 50;
    private static final Set<String> PLAIN_TAGS = Set.of(
            "tag:yaml.org,2002:str",
            "tag:yaml.org,2002:int",
            "tag:yaml.org,2002:float",
            "tag:yaml.org,2002:bool",
            "tag:yaml.org,2002:null",
            "tag:yaml.org,2002:map",
            "tag:yaml.org,2002:seq",
            "!");
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setLabel("athlete file")
            .setUseMarks(true)
            .setAllowNonScalarKeys(true)
            .build();

    private YamlText() {}

    /// The tree; empty when there were problems.
    static Optional<Node> compose(byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(1, 1, "the file has " + bytes.length / 1024 + " KiB; an athlete file has at most 1024");
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return inspect(text, problems) ? new Compose(SETTINGS).composeString(text) : Optional.empty();
        } catch (CharacterCodingException _) {
            problems.add(1, 1, "the file is no UTF-8 text; save it as UTF-8");
        } catch (MarkedYamlEngineException broken) {
            var mark = broken.getProblemMark().or(broken::getContextMark);
            problems.add(
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1,
                    "this is no YAML: " + broken.getProblem() + "; check colons, quotes, brackets and indentation");
        } catch (YamlEngineException broken) {
            problems.add(1, 1, "this is no YAML: " + firstLine(broken));
        }
        return Optional.empty();
    }

    private static String firstLine(Exception broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("it cannot be read");
    }

    /// Looks at the events one by one, so that a hostile file never becomes a tree.
    private static boolean inspect(String text, Problems problems) {
        int depth = 0;
        int documents = 0;
        for (var event : new Parse(SETTINGS).parseString(text)) {
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                return refuse(event, "a second document begins here; an athlete file is one", problems);
            }
            if (event instanceof AliasEvent) {
                return refuse(event, "aliases (*name) are not used in athlete files; write the value again", problems);
            }
            if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                return refuse(event, "anchors (&name) are not used in athlete files; leave it out", problems);
            }
            var tag = tag(event);
            if (tag.isPresent() && !PLAIN_TAGS.contains(tag.get())) {
                return refuse(event, "tags (" + tag.get() + ") are not used in athlete files; leave it out", problems);
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                return refuse(event, "brackets nest deeper than " + DEEPEST, problems);
            }
        }
        return true;
    }

    private static Optional<String> tag(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent start -> start.getTag();
            default -> Optional.empty();
        };
    }

    private static boolean refuse(Event event, String message, Problems problems) {
        var mark = event.getStartMark();
        problems.add(
                mark.map(Mark::getLine).orElse(0) + 1, mark.map(Mark::getColumn).orElse(0) + 1, message);
        return false;
    }
}
