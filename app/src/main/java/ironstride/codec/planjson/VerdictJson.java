package ironstride.codec.planjson;

import ironstride.rules.Finding;
import ironstride.rules.Score;
import ironstride.rules.book.Verdict;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the rulebook says, as JSON.
public final class VerdictJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private VerdictJson() {}

    /// One judged block as one line.
    public static String line(int block, Verdict verdict) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("block", block);
        node.set("score", score(verdict.score()));
        var findings = node.putArray("findings");
        verdict.findings().forEach(finding -> finding(findings.addObject(), finding));
        return MAPPER.writeValueAsString(node);
    }

    /// Hard, medium and soft points.
    public static ObjectNode score(Score score) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("hard", score.hard());
        number(node, "medium", score.medium());
        number(node, "soft", score.soft());
        return node;
    }

    /// Findings of a plan, which say their week besides.
    static ArrayNode findings(List<Finding> findings) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var finding : findings) {
            var node = array.addObject();
            node.put("week", finding.week());
            finding(node, finding);
        }
        return array;
    }

    private static void finding(ObjectNode node, Finding finding) {
        node.put("rule", finding.rule());
        node.put("level", finding.charge().level().name());
        number(node, "points", finding.charge().points());
        var sessions = node.putArray("sessions");
        finding.sessions().forEach(session -> sessions.add(session.toString()));
        node.put("why", finding.why());
        var sources = node.putArray("source");
        finding.sources().forEach(sources::add);
    }

    /// Whole numbers without a decimal point.
    public static void number(ObjectNode node, String key, double value) {
        if (value == Math.rint(value)) {
            node.put(key, (long) value);
        } else {
            node.put(key, value);
        }
    }
}
