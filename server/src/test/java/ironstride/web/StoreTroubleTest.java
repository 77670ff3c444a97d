package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.store.Database;
import ironstride.store.Narrow;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store that stops taking writes while the server runs: it is said plainly, nothing is half done, reading goes on.
class StoreTroubleTest {

    private static final String PASSWORD = "a long password";

    @TempDir
    private Path folder = Path.of("");

    private static TestServer on(Database database) throws IOException {
        return TestServer.on(database, false, TestServer.CLOCK);
    }

    private List<String> makePlan() throws IOException {
        try (var server = TestServer.in(folder)) {
            var sam = server.browser();
            sam.create("sam");
            return sessions(sam.makePlan(Profiles.SAM));
        }
    }

    private static List<String> sessions(Browser.Reply plan) {
        var ids = new ArrayList<String>();
        plan.json()
                .path("weeks")
                .forEach(week -> week.path("sessions")
                        .forEach(one -> ids.add(one.path("id").asString())));
        return ids;
    }

    private static Browser sam(TestServer server) {
        var sam = server.browser();
        assertThat(sam.enter("/api/session", "sam", PASSWORD).status()).isEqualTo(200);
        return sam;
    }

    private static Browser.Reply note(Browser browser, String session, String note) {
        return browser.send(
                "PUT",
                "/api/plan/sessions/" + session + "/outcome",
                Optional.of("{\"status\":\"done\",\"note\":\"" + note + "\"}"));
    }

    private static String lock(String session) {
        return "{\"kind\":\"lock\",\"session\":\"" + session + "\"}";
    }

    /// Writes long notes until there is no room; what was acknowledged by session.
    private static Map<String, String> fill(Browser browser, List<String> sessions) {
        var kept = new TreeMap<String, String>();
        for (var session : sessions) {
            var note = session + "x".repeat(1_900);
            var reply = note(browser, session, note);
            if (reply.status() == 507) {
                assertThat(reply.json().path("title").asString()).isEqualTo("No room left");
                assertThat(reply.json().path("detail").asString())
                        .isEqualTo("The server's disk is full, so nothing was changed."
                                + " Once whoever runs the server has made room, try again.");
                return kept;
            }
            assertThat(reply.status()).as(reply.text()).isEqualTo(204);
            kept.put(session, note);
        }
        throw new AssertionError("never full");
    }

    private static void assertKept(Browser browser, Map<String, String> notes) {
        var plan = browser.get("/api/plan");
        assertThat(plan.status()).isEqualTo(200);
        var outcomes = new TreeMap<String, String>();
        plan.json()
                .path("outcomes")
                .properties()
                .forEach(one ->
                        outcomes.put(one.getKey(), one.getValue().path("note").asString()));
        assertThat(outcomes).isEqualTo(notes);
        assertThat(plan.json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void aDiskThatIsFullIsSaidAndEverythingThatWasAcknowledgedAndNothingElseIsThere() throws IOException, SQLException {
        var sessions = makePlan();
        Map<String, String> kept;
        try (var server = on(Narrow.withRoomFor(10, folder))) {
            var sam = sam(server);
            kept = fill(sam, sessions);
            assertThat(kept).isNotEmpty();
            assertThat(sam.change(lock(sessions.getFirst())).status()).isEqualTo(507);
            assertThat(sam.makePlan(Profiles.SAM.replace("\"runs-per-week\": 4", "\"runs-per-week\": 3"))
                            .status())
                    .isEqualTo(507);
            assertThat(server.browser().get("/health").status()).isEqualTo(200);
            assertKept(sam, kept);
        }
        try (var server = TestServer.in(folder)) {
            var sam = sam(server);
            assertKept(sam, kept);
            assertThat(sam.get("/api/plan.ics").status()).isEqualTo(200);
            assertThat(sam.change(lock(sessions.getFirst())).status()).isEqualTo(200);
        }
    }

    @Test
    void anImportOnAFullDiskKeepsWhatWasAcknowledgedWithItsFileAndNothingElse() throws IOException, SQLException {
        makePlan();
        var paths = new ArrayList<String>();
        try (var server = on(Narrow.withRoomFor(10, folder))) {
            var sam = sam(server);
            var start = Instant.parse("2026-10-01T17:00:00Z");
            var reply = ImportsTest.drop(sam, "0.fit", ImportsTest.fit(start, 10));
            for (int day = 1; day < 500 && reply.status() == 200; day++) {
                paths.add("/api/activities/"
                        + reply.json().at("/files/0/activity/id").asString());
                reply = ImportsTest.drop(sam, day + ".fit", ImportsTest.fit(start.minus(Duration.ofDays(day)), 10));
            }
            assertThat(reply.status()).isEqualTo(507);
        }
        assertThat(paths).isNotEmpty();
        try (var server = TestServer.in(folder)) {
            var sam = sam(server);
            for (var path : paths) {
                assertThat(sam.get(path + "/original").status()).as(path).isEqualTo(200);
            }
            assertThat(ImportsTest.rows(sam)).isEqualTo(paths.size());
        }
    }

    @Test
    void inEventsAFullDiskIsTheLast() throws IOException, SQLException {
        var sessions = makePlan();
        try (var server = on(Narrow.withRoomFor(1, folder))) {
            var sam = sam(server);
            var kept = fill(sam, sessions);
            var said = sam.send(
                            "PUT",
                            "/api/profile",
                            Optional.of(Profiles.SAM),
                            "If-Match",
                            "*",
                            "Accept",
                            "text/event-stream")
                    .text();
            assertThat(said).contains("\"status\":507").doesNotContain("event:plan");
            assertKept(sam, kept);
        }
    }

    @Test
    void anAccountThatFindsNoRoomIsNotHalfThere() throws IOException, SQLException {
        makePlan();
        var last = "";
        try (var server = on(Narrow.withRoomFor(20, folder))) {
            var reply = server.browser().create("name 0");
            for (int k = 1; k < 1_000 && reply.status() == 201; k++) {
                TestServer.CLOCK.goOn(Duration.ofMinutes(16));
                last = "name " + k;
                reply = server.browser().create(last);
            }
            assertThat(reply.status()).isEqualTo(507);
        }
        try (var server = TestServer.in(folder)) {
            assertThat(server.browser().enter("/api/session", last, PASSWORD).status())
                    .isEqualTo(401);
            assertThat(server.browser().create(last).status()).isEqualTo(201);
        }
    }

    @Test
    void whoDoesNotGetATurnIsToldToTryAgainSoon() throws IOException, SQLException {
        var session = makePlan().getFirst();
        try (var server = on(Narrow.impatient(folder));
                var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                var statement = connection.createStatement()) {
            var sam = sam(server);
            statement.execute("begin immediate");
            var busy = note(sam, session, "late");
            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.header("retry-after")).isEqualTo("5");
            assertThat(busy.json().path("detail").asString()).contains("Try again in a few seconds");
            assertKept(sam, Map.of());
            statement.execute("rollback");
            assertThat(note(sam, session, "in time").status()).isEqualTo(204);
            assertKept(sam, Map.of(session, "in time"));
        }
    }

    @Test
    void aFileThatMayNotBeWrittenAnyMoreIsSaidAndReadingGoesOn() throws IOException {
        var session = makePlan().getFirst();
        var database = Database.inFolder(folder);
        try (var server = on(database)) {
            var sam = sam(server);
            Narrow.freeze(database);
            var refused = note(sam, session, "no");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.json().path("detail").asString())
                    .contains("may not write its data")
                    .contains("Whoever runs it");
            // The use of a session is written down too, but not at the price of reading.
            TestServer.CLOCK.goOn(Duration.ofDays(1));
            assertKept(sam, Map.of());
        }
    }
}
