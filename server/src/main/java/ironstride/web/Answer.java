package ironstride.web;

import ironstride.view.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// What a route gives.
sealed interface Answer {

    /// A body, or none.
    ///
    /// @param type media type; empty when there is no body
    /// @param packed whether the body is gzipped already
    record Body(int status, String type, byte[] bytes, boolean packed, Map<String, String> headers) implements Answer {

        Body with(String header, String value) {
            var more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Body(status, type, bytes, packed, more);
        }
    }

    /// A body that is written as it is made, so that it need not fit into memory.
    ///
    /// @param name what the file is called for who downloads it
    record Streamed(String type, String name, Writer writer) implements Answer {}

    /// Makes a body.
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /// Events sent as they happen.
    ///
    /// @param source is given where to put them
    record Events(Consumer<EventSink> source) implements Answer {}

    /// Where events go.
    interface EventSink {
        void emit(String name, JsonNode data);
    }

    static Body json(JsonNode node) {
        return json(200, node);
    }

    static Body json(int status, JsonNode node) {
        return of(status, "application/json", Json.text(node).getBytes(StandardCharsets.UTF_8));
    }

    static Body packedJson(byte[] gzipped) {
        return new Body(200, "application/json", gzipped, true, Map.of());
    }

    static Body text(String type, String text) {
        return of(200, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static Body of(int status, String type, byte[] bytes) {
        return new Body(status, type, bytes, false, Map.of());
    }

    /// A file to be saved under its name.
    static Body file(String type, String name, byte[] bytes) {
        return of(200, type, bytes).with("Content-Disposition", attachment(name));
    }

    /// By RFC 6266: names in ASCII for old programs, and as they are for all others.
    static String attachment(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\""
                + (plain.equals(name) ? "" : "; filename*=UTF-8''" + encoded.replace("*", "%2A"));
    }

    static Body done() {
        return new Body(204, "", new byte[0], false, Map.of());
    }

    static Body notModified() {
        return new Body(304, "", new byte[0], false, Map.of());
    }

    static Body problem(Trouble trouble) {
        var body = of(
                trouble.status(),
                "application/problem+json",
                Json.text(trouble.json()).getBytes(StandardCharsets.UTF_8));
        for (var header : trouble.headers().entrySet()) {
            body = body.with(header.getKey(), header.getValue());
        }
        return body;
    }
}
