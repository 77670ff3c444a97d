package ironstride.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody at the server: keeps cookies, sends the page's token, and holds every answer against the contract.
final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private String csrf = "";

    Browser(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /// An answer.
    record Reply(int status, byte[] bytes, HttpResponse<byte[]> response) {

        JsonNode json() {
            return JsonMapper.shared().readTree(bytes);
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Reply get(String path) {
        return send("GET", path, Optional.empty());
    }

    Reply get(String path, String header, String value) {
        return send("GET", path, Optional.empty(), header, value);
    }

    Reply send(String method, String path, Optional<String> json, String... headers) {
        return sendBytes(method, path, json.map(text -> text.getBytes(StandardCharsets.UTF_8)), headers);
    }

    Reply sendBytes(String method, String path, Optional<byte[]> body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept-Encoding", "gzip")
                .method(
                        method,
                        body.map(HttpRequest.BodyPublishers::ofByteArray)
                                .orElseGet(HttpRequest.BodyPublishers::noBody));
        var all = new ArrayList<>(List.of(headers));
        if (body.isPresent() && !all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        if (!csrf.isEmpty()) {
            all.addAll(List.of("X-CSRF-Token", csrf));
        }
        for (int k = 0; k < all.size(); k += 2) {
            request.header(all.get(k), all.get(k + 1));
        }
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            ContractCheck.check(method, path, body, response);
            return new Reply(response.statusCode(), unpacked(response), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static byte[] unpacked(HttpResponse<byte[]> response) {
        if (!response.headers().firstValue("content-encoding").orElse("").equals("gzip")) {
            return response.body();
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Creates an account, or signs in when there is one.
    Reply enter(String way, String name, String password) {
        var body = JsonMapper.shared().writeValueAsString(Map.of("name", name, "password", password));
        var reply = send("POST", way, Optional.of(body));
        if (reply.status() < 300) {
            csrf = reply.json().path("csrf").asString();
        }
        return reply;
    }

    Reply create(String name) {
        return enter("/api/accounts", name, "a long password");
    }

    /// The cookies it would send, as a header.
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(one -> one.getName() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    /// What it sends along when it writes.
    String csrf() {
        return csrf;
    }

    void useToken(String token) {
        csrf = token;
    }

    Reply makePlan(String profile) {
        return send("PUT", "/api/profile", Optional.of(profile), "If-Match", "*");
    }

    Reply change(String json) {
        return send("POST", "/api/plan/changes", Optional.of(json), "If-Match", "*");
    }
}
