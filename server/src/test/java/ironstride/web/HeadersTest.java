package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.store.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is sent along with every answer.
class HeadersTest {

    private static final String POLICY = "default-src 'self'";
    private static final String LONG_TEXT = "/* a style */ ".repeat(200);

    @TempDir
    private Path folder = Path.of("");

    private Optional<TestServer> running = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        var page = folder.resolve("page");
        Files.createDirectories(page.resolve("assets"));
        Files.writeString(page.resolve("index.html"), "<!doctype html><title>Ironstride</title>" + LONG_TEXT);
        Files.writeString(page.resolve("sw.js"), "// " + LONG_TEXT);
        Files.writeString(page.resolve("assets/page-1a2b3c.css"), LONG_TEXT);
        Files.write(page.resolve("assets/icon-1a2b3c.png"), new byte[3_000]);
        Files.writeString(folder.resolve("secret.txt"), "not for you");
        running = Optional.of(TestServer.on(
                Database.inFolder(folder),
                new HttpServer.Options(
                        "127.0.0.1", 0, false, true, Proxies.LOCAL, Optional.of(page), ZoneId.of("Europe/Berlin")),
                new TickingClock()));
    }

    @AfterEach
    void stop() {
        running.ifPresent(TestServer::close);
    }

    private TestServer server() {
        return running.orElseThrow();
    }

    /// One answer of every kind: page, asset, data, nothing, problems of ours and of the web library.
    private Map<String, Map<String, String>> answers() {
        var sam = server().browser();
        sam.create("sam");
        sam.makePlan(Profiles.SAM);
        var plan = sam.get("/api/plan");
        var mine = "Cookie: " + sam.cookie();
        var token = "X-CSRF-Token: " + sam.csrf();
        var all = new LinkedHashMap<String, Map<String, String>>();
        for (var lines : List.of(
                List.of("200 GET / HTTP/1.1"),
                List.of("200 GET /plan/week HTTP/1.1"),
                List.of("200 GET /assets/page-1a2b3c.css HTTP/1.1"),
                List.of("200 GET /assets/icon-1a2b3c.png HTTP/1.1"),
                List.of("200 GET /health HTTP/1.1"),
                List.of("200 GET /metrics HTTP/1.1"),
                List.of("200 GET /api/docs HTTP/1.1"),
                List.of("200 GET /api/openapi.yaml HTTP/1.1"),
                List.of("200 GET /api/session HTTP/1.1"),
                List.of("200 GET /api/plan HTTP/1.1", mine),
                List.of("304 GET /api/plan HTTP/1.1", mine, "If-None-Match: " + plan.header("etag")),
                List.of("200 GET /api/account/archive HTTP/1.1", mine),
                List.of("204 DELETE /api/feed HTTP/1.1", mine, token),
                List.of("201 POST /api/feed HTTP/1.1", mine, token),
                List.of("400 GET /api/exercises?words=" + "x".repeat(101) + " HTTP/1.1"),
                List.of("401 GET /api/plan HTTP/1.1"),
                List.of("403 DELETE /api/feed HTTP/1.1", mine),
                List.of("404 GET /nothing.css HTTP/1.1"),
                List.of("404 GET /api/nothing HTTP/1.1"),
                List.of("405 BREW /api/plan HTTP/1.1"),
                List.of("428 POST /api/plan/undo HTTP/1.1", mine, token),
                List.of("400 GET /%zz HTTP/1.1"),
                List.of("400 GET / HTTP/1.1", "Content-Length: x"),
                List.of("414 GET /" + "x".repeat(20_000) + " HTTP/1.1"),
                List.of("505 GET / HTTP/1.0"))) {
            var sent = new ArrayList<>(lines);
            var status = lines.getFirst().substring(0, 3);
            sent.set(0, lines.getFirst().substring(4));
            sent.addAll(List.of("Host: 127.0.0.1", "Connection: close"));
            var got = server().wire().raw(sent.toArray(String[]::new));
            assertThat(got).as(lines.toString()).startsWith("HTTP/1.1 " + status);
            all.put(lines.getFirst().replaceAll("x{50,}", "x..."), headers(got));
        }
        return all;
    }

    private static Map<String, String> headers(String answer) {
        var headers = new LinkedHashMap<String, String>();
        var head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        Arrays.stream(head.split("\r\n"))
                .skip(1)
                .forEach(line -> headers.put(
                        line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
                        line.substring(line.indexOf(':') + 1).strip()));
        return headers;
    }

    @Test
    void everyAnswerForbidsScriptsOfOthersAndInlineOnesGuessedTypesAndFrames() {
        var answers = answers();
        assertThat(answers).hasSize(25);
        answers.forEach((what, headers) -> assertThat(headers)
                .as(what)
                .hasEntrySatisfying(
                        "content-security-policy",
                        policy -> assertThat(policy)
                                .contains(POLICY)
                                .contains("frame-ancestors 'none'")
                                .contains("object-src 'none'")
                                .doesNotContain("unsafe")
                                .doesNotContain("*"))
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "same-origin")
                .doesNotContainKey("server"));
    }

    @Test
    void onlyWhatHasAHashInItsNameIsKeptForEver() {
        answers().forEach((what, headers) -> {
            var cache = headers.getOrDefault("cache-control", "");
            if (what.contains(" /assets/")) {
                assertThat(cache).as(what).isEqualTo("public, max-age=31536000, immutable");
            } else {
                assertThat(cache)
                        .as(what)
                        .contains("no-cache")
                        .doesNotContain("public")
                        .doesNotContain("immutable");
            }
        });
    }

    @Test
    void gzipIsSentToThoseWhoAskForIt() {
        var wire = server().wire();
        for (var path : List.of("/", "/assets/page-1a2b3c.css", "/api/rules", "/api/openapi.yaml")) {
            var packed = wire.get(path, "Accept-Encoding", "br, gzip;q=0.8");
            assertThat(packed.header("content-encoding")).as(path).isEqualTo("gzip");
            for (var refusing : List.of("identity", "br", "gzip;q=0", "*;q=0")) {
                var plain = wire.get(path, "Accept-Encoding", refusing);
                assertThat(plain.header("content-encoding"))
                        .as(path + " " + refusing)
                        .isEmpty();
                assertThat(plain.bytes()).isEqualTo(packed.bytes());
                assertThat(plain.header("vary")).containsIgnoringCase("accept-encoding");
            }
            assertThat(wire.get(path).header("content-encoding")).as(path).isEmpty();
        }
        assertThat(wire.get("/health", "Accept-Encoding", "gzip").header("content-encoding"))
                .as("so short that packing makes it longer")
                .isEmpty();
        assertThat(wire.get("/assets/icon-1a2b3c.png", "Accept-Encoding", "gzip")
                        .header("content-encoding"))
                .as("packed already")
                .isEmpty();
    }

    @Test
    void theOwnPlanIsPackedForThoseWhoAskForItAndReadableForOthers() {
        var sam = server().browser();
        sam.create("sam");
        var packed = sam.makePlan(Profiles.SAM);
        var plain = server().wire().get("/api/plan", "Cookie", sam.cookie());
        assertThat(packed.header("content-encoding")).isEqualTo("gzip");
        assertThat(plain.header("content-encoding")).isEmpty();
        assertThat(plain.bytes()).isEqualTo(packed.bytes());
    }

    @Test
    void noPathLeadsOutOfThePage() {
        for (var path : List.of(
                "/../secret.txt",
                "/assets/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/assets/..%5c..%5csecret.txt",
                "//secret.txt",
                "/./../secret.txt",
                "/" + folder.resolve("secret.txt"),
                "/%00/../secret.txt",
                "/ironstride.db")) {
            var got = server().wire().raw("GET " + path + " HTTP/1.1", "Host: 127.0.0.1", "Connection: close");
            assertThat(got).as(path).startsWith("HTTP/1.1 4").doesNotContain("not for you");
        }
    }

    @Test
    void askingForTheHeadAloneGivesTheSameHeadersAndNoBody() {
        var got = server().wire().raw("HEAD / HTTP/1.1", "Host: 127.0.0.1", "Connection: close");
        assertThat(got)
                .startsWith("HTTP/1.1 200")
                .contains("Content-Type: text/html")
                .endsWith("\r\n\r\n");
        assertThat(got.getBytes(StandardCharsets.ISO_8859_1).length).isLessThan(1_500);
    }
}
