package ironstride.web;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The contract as a page to read.
final class ContractPage {

    private ContractPage() {}

    static String write(Contract contract) {
        var document = contract.document();
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>Ironstride API</title>")
                .append("<link rel=\"stylesheet\" href=\"/api/docs.css\"><main><h1>Ironstride API</h1><p>")
                .append(escaped(document.path("info").path("description").asString("")))
                .append("</p><p><a href=\"/api/openapi.yaml\">openapi.yaml</a></p>");
        for (var tag : document.path("tags")) {
            var name = tag.path("name").asString("");
            page.append("<h2>").append(escaped(name)).append("</h2><p>");
            page.append(escaped(tag.path("description").asString(""))).append("</p>");
            for (var path : document.path("paths").properties()) {
                for (var operation : path.getValue().properties()) {
                    if (operation.getValue().path("tags").path(0).asString("").equals(name)) {
                        operation(page, path.getKey(), operation.getKey(), operation.getValue());
                    }
                }
            }
        }
        return page.append("</main></html>").toString();
    }

    private static void operation(StringBuilder page, String path, String method, JsonNode operation) {
        page.append("<section><h3><code>")
                .append(method.toUpperCase(Locale.ROOT))
                .append(' ')
                .append(escaped(path))
                .append("</code></h3><p>")
                .append(escaped(operation.path("summary").asString("")))
                .append("</p><ul>");
        var takes = schema(operation.path("requestBody").path("content"));
        if (!takes.isEmpty()) {
            page.append("<li>takes ").append(escaped(takes)).append("</li>");
        }
        for (var response : operation.path("responses").properties()) {
            var gives = schema(response.getValue().path("content"));
            page.append("<li>").append(response.getKey()).append(' ');
            page.append(escaped(response.getValue().path("description").asString("problem details")));
            page.append(gives.isEmpty() ? "" : " (" + escaped(gives) + ")").append("</li>");
        }
        page.append("</ul></section>");
    }

    private static String schema(JsonNode content) {
        for (var type : content.properties()) {
            var schema = type.getValue().path("schema");
            var name = schema.path("$ref")
                    .asString(schema.path("items").path("$ref").asString(""));
            return name.isEmpty() ? type.getKey() : name.substring(name.lastIndexOf('/') + 1);
        }
        return "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
