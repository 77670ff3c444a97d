package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.store.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/// Bad input: whatever is sent, the server never breaks, and what it refuses changes nothing.
@ParameterizedClass
@EnumSource(Engine.class)
class FuzzTest {

    private static final int KIB = 1024;

    /// When a machine is slow, the rest of the requests is left out.
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final int LEAST_ROUNDS = 40;

    private final Engine engine;

    @TempDir
    private Path folder = Path.of("");

    private Optional<TestServer> running = Optional.empty();
    private Optional<Wire> line = Optional.empty();
    private final List<String> sessions = new ArrayList<>();
    private String cookie = "";
    private String csrf = "";
    private String before = "";

    FuzzTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void start() throws IOException {
        var server = TestServer.on(engine.fresh(folder).open(), false, new TickingClock());
        running = Optional.of(server);
        line = Optional.of(server.wire());
        var sam = server.browser();
        sam.create("sam");
        sam.makePlan(Profiles.SAM)
                .json()
                .path("weeks")
                .forEach(week -> week.path("sessions")
                        .forEach(one -> sessions.add(one.path("id").asString())));
        // Else sooner or later a body deletes the account that the test looks at.
        assertThat(sam.send(
                                "PUT",
                                "/api/account/password",
                                Optional.of(
                                        "{\"password\":\"a long password\",\"newPassword\":\"one that no body has\"}"))
                        .status())
                .isEqualTo(204);
        cookie = sam.cookie();
        csrf = sam.csrf();
        before = state();
    }

    @AfterEach
    void stop() {
        running.ifPresent(TestServer::close);
    }

    private Wire wire() {
        return line.orElseThrow();
    }

    private String state() {
        var text = new StringBuilder();
        for (var path :
                List.of("/api/plan", "/api/profile", "/api/plan/versions", "/api/feed", "/api/lifts", "/api/journal")) {
            var reply = wire().get(path, "Cookie", cookie);
            assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(200);
            text.append(reply.text());
        }
        return text.toString();
    }

    /// In every how many rounds a route has its turn: planning and hashing passwords take longer than refusing.
    private static int gap(Operation operation) {
        return switch (operation.template()) {
            case "/api/plan/changes", "/api/plan/sessions/{session}/outcome", "/api/activities" -> 1;
            case "/api/lifts/{lift}/changes", "/api/racks/{place}" -> 3;
            case "/api/account/archive" -> 3;
            case "/api/profile", "/api/profile/preview" -> 15;
            default -> 7;
        };
    }

    private static boolean isFuzzed(Operation operation) {
        return operation.takes() && operation.writes();
    }

    private static JsonNode schema(Operation operation) {
        return ContractCheck.document()
                .path("paths")
                .path(operation.template())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path(operation.type())
                .path("schema");
    }

    @Test
    void noBodyBreaksAWriteRouteAndWhatIsRefusedChangesNothing() {
        var bodies = new Bodies(2027, sessions);
        var end = Instant.now().plus(LONGEST);
        var statuses = new TreeMap<Integer, Integer>();
        var routes = Operation.all().stream().filter(FuzzTest::isFuzzed).toList();
        assertThat(routes).hasSizeGreaterThan(12);
        int share = engine == Engine.SQLITE ? 1 : 4;
        int most = 1_200 / share;
        for (int turn = 0; turn < most && (turn < LEAST_ROUNDS || Instant.now().isBefore(end)); turn++) {
            for (var route : routes) {
                if (turn % gap(route) == 0) {
                    statuses.merge(send(bodies, route), 1, Integer::sum);
                }
            }
        }
        assertThat(statuses.keySet()).as(statuses.toString()).contains(200, 204, 400, 404, 412, 415, 422, 428);
        assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum())
                .as(statuses.toString())
                .isGreaterThan(LEAST_ROUNDS * 4);
    }

    private int send(Bodies bodies, Operation route) {
        var session = bodies.session();
        var body = route.type().equals("application/json")
                ? bodies.of(schema(route), route.body(session).orElseThrow())
                : bodies.of(schemaOfAnything(), "{\"ironstride\":1}");
        if (route.toString().equals("DELETE /api/account")) {
            // With the right password it would end the account that everything else is tried with.
            body = body.replace("a long password", "not the password");
        }
        var type =
                bodies.next(25) == 0 ? bodies.one(List.of("text/plain", "application/xml", "x", "*/*")) : route.type();
        var ifMatch = bodies.next(10) == 0 ? bodies.one(List.of("\"0\"", "x", "W/\"", "\"99999999999\"")) : "*";
        var headers = new ArrayList<>(List.of("Content-Type", type, "Cookie", cookie, "X-CSRF-Token", csrf));
        if (bodies.next(20) != 0) {
            headers.addAll(List.of("If-Match", ifMatch));
        }
        var reply = wire().send(
                        route.method(),
                        route.path(session),
                        Optional.of(body.getBytes(StandardCharsets.UTF_8)),
                        headers.toArray(String[]::new));
        var what = route + " " + reply.status() + " of " + body.substring(0, Math.min(600, body.length()));
        assertThat(reply.status()).as(what).isBetween(200, 499);
        if (reply.status() >= 400) {
            assertThat(reply.header("content-type")).as(what).isEqualTo("application/problem+json");
            assertThat(reply.json().path("status").asInt()).as(what).isEqualTo(reply.status());
            if (route.own()) {
                assertThat(state()).as(what).isEqualTo(before);
            }
        } else if (route.own()) {
            before = state();
        }
        return reply.status();
    }

    private static JsonNode schemaOfAnything() {
        return ContractCheck.document().at("/components/schemas/Password");
    }

    @Test
    void noPathMethodOrHeaderBreaksIt() {
        var bodies = new Bodies(7, sessions);
        var parts = List.of(
                "api",
                "plan",
                "sessions",
                "..",
                ".",
                "%2e%2e",
                "%00",
                "%zz",
                "%F0%9F%8F%83",
                "a b",
                "feed",
                "x.ics",
                "{session}",
                "workout.fit",
                "options",
                ";x=1",
                "?at=",
                "?at=2027-01-09T07:00",
                "?exercise=%00",
                "#",
                "\\",
                "assets",
                "%ff");
        var methods = List.of(
                "GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get", "B\u0001", "");
        var headers = List.of(
                "If-Match: \u0001",
                "If-Match: \"",
                "If-None-Match: W/",
                "Cookie: =;=;;",
                "Cookie: ironstride",
                "Cookie: " + "x".repeat(9_000),
                "Accept: /",
                "Accept-Encoding: ;;q=x",
                "Content-Type: ",
                "Content-Length: 5",
                "Content-Length: -1",
                "Content-Length: 99999999999999999999",
                "Transfer-Encoding: chunked",
                "Transfer-Encoding: x",
                "Expect: 100-continue",
                "X-Forwarded-For: ,",
                "X-Forwarded-Proto: https, http",
                "Origin: http://[",
                "Range: bytes=5-1",
                "Upgrade: h2c",
                ": x",
                "x");
        for (int turn = 0; turn < 400; turn++) {
            var path = new StringBuilder();
            for (int k = bodies.next(6); k >= 0; k--) {
                path.append('/').append(bodies.one(parts));
            }
            var lines = new ArrayList<>(List.of(
                    bodies.one(methods) + " " + path + " HTTP/1.1",
                    "Host: 127.0.0.1",
                    "Connection: close",
                    "Cookie: " + cookie));
            for (int k = bodies.next(3); k > 0; k--) {
                lines.add(bodies.one(headers));
            }
            var got = wire().rawThenHangUp(lines.toArray(String[]::new));
            assertThat(got).as(lines.toString()).doesNotStartWith("HTTP/1.1 500");
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aBodyThatIsTooLongIsRefusedAndAFittingOneIsNot() {
        var limits = Map.of("/api/try", 256 * KIB, "/api/judge", 256 * KIB, "/api/accounts", 256 * KIB);
        limits.forEach((path, limit) -> {
            for (int length : new int[] {limit + 1, limit + 100 * KIB, 3 * limit}) {
                assertThat(wire().json("POST", path, " ".repeat(length)).status())
                        .as(path + " " + length)
                        .isEqualTo(413);
            }
            assertThat(wire().json("POST", path, " ".repeat(limit)).status())
                    .as(path)
                    .isEqualTo(400);
        });
        var profile = wire().json(
                        "PUT",
                        "/api/profile",
                        " ".repeat(256 * KIB + 1),
                        "Cookie",
                        cookie,
                        "X-CSRF-Token",
                        csrf,
                        "If-Match",
                        "*");
        assertThat(profile.status()).isEqualTo(413);
        assertThat(profile.json().path("detail").asString()).isEqualTo("At most 256 KiB are taken here.");
        assertThat(wire().raw(
                                "POST /api/account/archive HTTP/1.1",
                                "Host: 127.0.0.1",
                                "Connection: close",
                                "Cookie: " + cookie,
                                "X-CSRF-Token: " + csrf,
                                "Content-Length: 2147483649",
                                "Content-Type: application/zip"))
                .startsWith("HTTP/1.1 413");
        assertThat(state()).isEqualTo(before);
    }
}
