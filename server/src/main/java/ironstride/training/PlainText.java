package ironstride.training;

import ironstride.training.Profile.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Texts that people may send: without control characters, which no database keeps alike and nobody types, and without
/// halves of characters.
public final class PlainText {

    private PlainText() {}

    /// What is wrong with the texts of a body, at any depth.
    public static List<FieldProblem> problems(JsonNode body) {
        var problems = new ArrayList<FieldProblem>();
        look(body, "", problems);
        return problems;
    }

    private static void look(JsonNode node, String pointer, List<FieldProblem> problems) {
        if (node.isString() && !isPlain(node.asString())) {
            problems.add(new FieldProblem(pointer, "there is a character in it that cannot be kept"));
        }
        for (var entry : node.properties()) {
            look(entry.getValue(), pointer + "/" + entry.getKey(), problems);
        }
        if (node.isArray()) {
            for (int k = 0; k < node.size(); k++) {
                look(node.get(k), pointer + "/" + k, problems);
            }
        }
    }

    public static boolean isPlain(String text) {
        return text.codePoints()
                .allMatch(one -> one == '\n'
                        || one == '\r'
                        || one == '\t'
                        || !(Character.isISOControl(one) || Character.getType(one) == Character.SURROGATE));
    }
}
