package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nobody reaches what is another's: every operation of the contract is tried with the wrong person behind it.
class IsolationTest {

    /// Stands in Sam's profile, plan, history and outcomes, and nowhere else.
    private static final String MARK = "Mondschein";

    private static final Optional<byte[]> NOTHING = Optional.empty();

    @TempDir
    private Path folder = Path.of("");

    private Optional<TestServer> running = Optional.empty();
    private Optional<Browser> owner = Optional.empty();
    private Optional<Browser> other = Optional.empty();
    private String session = "";
    private String feed = "";
    private String activity = "";
    private String event = "";

    @BeforeEach
    void start() throws IOException {
        var server = TestServer.in(folder);
        running = Optional.of(server);
        owner = Optional.of(server.browser());
        other = Optional.of(server.browser());
        sam().create("sam");
        assertThat(sam().makePlan(Profiles.SAM.replace("\"Sam\"", "\"" + MARK + "\""))
                        .status())
                .isEqualTo(200);
        session = addSession(sam(), "class " + MARK + " none 60min");
        assertThat(sam().send(
                                "PUT",
                                "/api/plan/sessions/" + session + "/outcome",
                                Optional.of("{\"status\":\"done\",\"note\":\"" + MARK + "\"}"))
                        .status())
                .isEqualTo(204);
        activity = id(sam().send(
                        "POST",
                        "/api/activities",
                        Optional.of("{\"kind\":\"run\",\"start\":\"2026-12-30T07:00\",\"minutes\":40,\"title\":\""
                                + MARK + "\"}")));
        event = id(sam().send(
                        "POST",
                        "/api/body-events",
                        Optional.of("{\"kind\":\"pain\",\"from\":\"2026-12-30\",\"where\":\"" + MARK
                                + "\",\"level\":2,\"altersGait\":false,\"worseNextMorning\":false}")));
        feed = sam().send("POST", "/api/feed", Optional.empty())
                .json()
                .path("path")
                .asString();
        alex().create("alex");
    }

    @AfterEach
    void stop() {
        running.ifPresent(TestServer::close);
    }

    private Browser sam() {
        return owner.orElseThrow();
    }

    private Browser alex() {
        return other.orElseThrow();
    }

    private Wire wire() {
        return running.orElseThrow().wire();
    }

    private static String addSession(Browser browser, String what) {
        var plan = browser.change("{\"kind\":\"add\",\"what\":\"" + what + "\",\"start\":\"2027-01-09T12:00\"}");
        assertThat(plan.status()).as(plan.text()).isEqualTo(200);
        var ids = new ArrayList<String>();
        plan.json()
                .path("weeks")
                .forEach(week -> week.path("sessions")
                        .forEach(one -> ids.add(one.path("id").asString())));
        return ids.stream().filter(id -> id.startsWith("own-")).findFirst().orElseThrow();
    }

    private static Browser.Reply call(Browser browser, Operation operation, String session) {
        var body = operation.body(session).map(text -> text.getBytes(StandardCharsets.UTF_8));
        var headers = new ArrayList<>(List.of("If-Match", "*"));
        if (body.isPresent()) {
            headers.addAll(List.of("Content-Type", operation.type()));
        }
        return browser.sendBytes(operation.method(), operation.path(session), body, headers.toArray(String[]::new));
    }

    private String[] everythingOfSam() {
        return new String[] {
            sam().get("/api/plan").text(),
            sam().get("/api/profile").text(),
            sam().get("/api/plan/versions").text(),
            sam().get("/api/plan/sessions/" + session).text(),
            sam().get("/api/feed").text(),
            sam().get("/api/journal").text(),
            sam().get("/api/activities/" + activity).text(),
            sam().get("/api/coach").text(),
            sam().get(feed).text(),
        };
    }

    @Test
    void anotherAthletesSessionIsNotThereOnAnyRoute() {
        var before = everythingOfSam();
        assertThat(alex().makePlan(Profiles.SAM).status()).isEqualTo(200);
        addSession(alex(), "class yoga none 60min");
        var walked = 0;
        for (var operation : Operation.all()) {
            boolean named = operation.own()
                    && (operation.template().contains("{session}")
                            || operation.body("SESSION").orElse("").contains("SESSION"));
            if (named) {
                walked++;
                assertThat(call(alex(), operation, session).status())
                        .as(operation.toString())
                        .isEqualTo(404);
            }
        }
        assertThat(walked).isGreaterThanOrEqualTo(8);
        for (var change : List.of(
                "{\"kind\":\"move\",\"session\":\"SESSION\",\"start\":\"2027-01-10T12:00\"}",
                "{\"kind\":\"move\",\"session\":\"SESSION\",\"start\":\"2027-01-10T12:00\",\"makeRoom\":true}",
                "{\"kind\":\"unlock\",\"session\":\"SESSION\"}",
                "{\"kind\":\"remove\",\"session\":\"SESSION\"}",
                "{\"kind\":\"make-room\",\"session\":\"SESSION\"}",
                "{\"kind\":\"swap\",\"session\":\"SESSION\",\"exercise\":\"back-squat\",\"replacement\":\"goblet-squat\"}")) {
            assertThat(alex().change(change.replace("SESSION", session)).status())
                    .as(change)
                    .isEqualTo(404);
        }
        assertThat(everythingOfSam()).isEqualTo(before);
    }

    private static String id(Browser.Reply made) {
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().path("id").asString();
    }

    @Test
    void anotherAthletesActivityIllnessAndPainAreNotThereOnAnyRoute() {
        var before = everythingOfSam();
        assertThat(alex().makePlan(Profiles.SAM).status()).isEqualTo(200);
        var walked = 0;
        for (var operation : Operation.all()) {
            boolean isActivity = operation.template().contains("{activity}");
            if (isActivity || operation.template().contains("{event}")) {
                walked++;
                assertThat(call(alex(), operation, isActivity ? activity : event)
                                .status())
                        .as(operation.toString())
                        .isEqualTo(404);
            }
        }
        assertThat(walked).isEqualTo(9);
        assertThat(everythingOfSam()).isEqualTo(before);
    }

    @Test
    void whatOneReadsIsOnesOwn() throws IOException {
        assertThat(alex().makePlan(Profiles.SAM).status()).isEqualTo(200);
        var seenBySam = 0;
        for (var operation : Operation.all()) {
            if (operation.own() && !operation.writes()) {
                var theirs = call(sam(), operation, session);
                seenBySam += texts(theirs).contains(MARK) ? 1 : 0;
                assertThat(texts(call(alex(), operation, session)))
                        .as(operation.toString())
                        .doesNotContain(MARK)
                        .doesNotContain(session.isEmpty() ? MARK : "\"" + session + "\"");
            }
        }
        assertThat(seenBySam).as("routes on which Sam sees the mark").isGreaterThanOrEqualTo(7);
    }

    private static String texts(Browser.Reply reply) throws IOException {
        if (!reply.header("content-type").equals("application/zip")) {
            return reply.status() < 300 ? reply.text() : "";
        }
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(reply.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void whateverOneDoesTheOtherKeepsEverything() {
        var before = everythingOfSam();
        for (var operation : Operation.all()) {
            if (operation.own() && operation.writes() && !operation.template().startsWith("/api/session")) {
                alex().create("alex");
                alex().enter("/api/session", "alex", "a long password");
                assertThat(call(alex(), operation, session).status())
                        .as(operation.toString())
                        .isBetween(200, 422);
                assertThat(everythingOfSam()).as(operation.toString()).isEqualTo(before);
            }
        }
        alex().enter("/api/accounts", "alex", "a long password");
        alex().enter("/api/session", "alex", "another long one");
        alex().send("DELETE", "/api/sessions", Optional.empty());
        assertThat(everythingOfSam()).isEqualTo(before);
        assertThat(before[0]).contains(MARK);
    }

    @Test
    void whoHasNoCookieIsAskedToSignInOnEveryOwnRoute() {
        var walked = 0;
        for (var operation : Operation.all()) {
            if (operation.own()) {
                walked++;
                for (var cookie : List.of("", "ironstride=", "ironstride=AAAA", "other=1; ironstride=\"", "=;;=")) {
                    var reply = plain(operation, "Cookie", cookie);
                    assertThat(reply.status()).as(operation + " " + cookie).isEqualTo(401);
                    assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
                }
            }
        }
        assertThat(walked).isGreaterThan(20);
    }

    @Test
    void whoWritesWithoutThePagesTokenIsRefused() {
        var before = everythingOfSam();
        for (var operation : Operation.all()) {
            if (operation.own() && operation.writes()) {
                assertThat(plain(operation, "Cookie", sam().cookie()).status())
                        .as(operation.toString())
                        .isEqualTo(403);
                for (var token : List.of("", "x", alex().csrf(), sam().csrf() + "0", sam().cookie())) {
                    assertThat(plain(operation, "Cookie", sam().cookie(), "X-CSRF-Token", token)
                                    .status())
                            .as(operation + " " + token)
                            .isEqualTo(403);
                }
            }
        }
        assertThat(everythingOfSam()).isEqualTo(before);
        assertThat(wire().send("DELETE", "/api/feed", NOTHING, "Cookie", sam().cookie(), "X-CSRF-Token", sam().csrf())
                        .status())
                .as("with the right token")
                .isEqualTo(204);
    }

    @Test
    void whatAPageOfAnotherSiteSendsIsRefused() {
        var before = everythingOfSam();
        for (var operation : Operation.all()) {
            if (operation.writes()) {
                for (var origin : List.of("https://evil.example", "null", "http://127.0.0.1.evil.example", "http://")) {
                    var reply =
                            plain(operation, "Cookie", sam().cookie(), "X-CSRF-Token", sam().csrf(), "Origin", origin);
                    assertThat(reply.status()).as(operation + " " + origin).isEqualTo(403);
                    assertThat(reply.header("set-cookie")).isEmpty();
                }
            }
        }
        assertThat(everythingOfSam()).isEqualTo(before);
        assertThat(wire().json("POST", "/api/try", "{\"changes\":[]}", "Origin", "http://127.0.0.1")
                        .status())
                .as("from the own page")
                .isEqualTo(200);
    }

    @Test
    void aHostThatIsNoNameIsNotTakenForTheSiteOfAnOriginThatIsNone() {
        var body = "{\"changes\":[]}";
        assertThat(wire().raw(
                                "POST /api/try HTTP/1.1",
                                "Host: a_b:80",
                                "Origin: null",
                                "Content-Type: application/json",
                                "Content-Length: " + body.length(),
                                "Connection: close",
                                "",
                                body))
                .startsWith("HTTP/1.1 403");
    }

    private Browser.Reply plain(Operation operation, String... headers) {
        var body = operation.body(session).map(text -> text.getBytes(StandardCharsets.UTF_8));
        var all = new ArrayList<>(List.of("If-Match", "*", "Content-Type", operation.type()));
        all.addAll(List.of(headers));
        return wire().send(operation.method(), operation.path(session), body, all.toArray(String[]::new));
    }
}
