package ironstride.view;

import ironstride.codec.planjson.VerdictJson;
import ironstride.plan.PlacedSession;
import ironstride.rules.Finding;
import ironstride.rules.Sources;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What rules say.
final class FindingView {

    private FindingView() {}

    static ArrayNode findings(List<Finding> findings) {
        var array = Json.array();
        for (var finding : findings) {
            var node = says(finding);
            node.put("week", finding.week());
            var sessions = node.putArray("sessions");
            finding.sessions().stream().map(PlacedSession::id).forEach(sessions::add);
            var source = node.putArray("source");
            finding.sources().forEach(source::add);
            array.add(node);
        }
        return array;
    }

    /// Only the rule and its words.
    static ObjectNode says(Finding finding) {
        var node = Json.object().put("rule", finding.rule());
        node.put("level", finding.charge().level().name());
        VerdictJson.number(node, "points", finding.charge().points());
        return node.put("why", finding.why());
    }

    static ArrayNode sources(List<String> keys) {
        var array = Json.array();
        for (var key : keys) {
            var citation = Sources.citation(key);
            var node = array.addObject().put("key", key).put("citation", citation);
            int doi = citation.indexOf("doi:");
            if (doi >= 0) {
                node.put("url", "https://doi.org/" + citation.substring(doi + 4).split("[;\\s]")[0]);
            }
        }
        return array;
    }
}
