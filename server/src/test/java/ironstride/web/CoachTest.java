package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Training goes otherwise than planned, and the coach proposes what the plan should become.
class CoachTest {

    private final TickingClock clock = new TickingClock();

    @TempDir
    private Path folder = Path.of("");

    private Optional<TestServer> running = Optional.empty();
    private Optional<Browser> browser = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        var server = TestServer.on(Database.inFolder(folder), false, clock);
        running = Optional.of(server);
        browser = Optional.of(server.browser());
        sam().create("sam");
        assertThat(sam().makePlan(Profiles.SAM).status()).isEqualTo(200);
    }

    @AfterEach
    void stop() {
        running.ifPresent(TestServer::close);
    }

    private Browser sam() {
        return browser.orElseThrow();
    }

    private JsonNode plan() {
        return sam().get("/api/plan").json();
    }

    private JsonNode coach() {
        return sam().get("/api/coach").json();
    }

    private static Stream<JsonNode> sessions(JsonNode plan) {
        return plan.path("weeks")
                .valueStream()
                .flatMap(week -> week.path("sessions").valueStream());
    }

    private JsonNode session(String id) {
        return sessions(plan())
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode first(String look) {
        return sessions(plan())
                .filter(one -> one.path("look").asString().equals(look))
                .findFirst()
                .orElseThrow();
    }

    private static Instant start(JsonNode session) {
        return OffsetDateTime.parse(session.path("start").asString()).toInstant();
    }

    private void goTo(Instant time) {
        clock.goOn(Duration.between(clock.instant(), time));
    }

    private Browser.Reply send(String method, String path, String json) {
        return sam().send(method, path, Optional.of(json));
    }

    private Browser.Reply post(String path) {
        return sam().send("POST", path, Optional.empty(), "If-Match", "*");
    }

    private static String path(JsonNode proposal, String way) {
        return "/api/coach/proposals/" + proposal.path("id").asString().replace("+", "%2B") + "/" + way;
    }

    /// Misses the first leg day and gives the proposal to catch it up.
    private JsonNode missLegs(JsonNode legs) {
        goTo(start(legs).plus(Duration.ofHours(3)));
        assertThat(send("PUT", outcome(legs), "{\"status\":\"missed\",\"note\":\"bus\"}")
                        .status())
                .isEqualTo(204);
        var proposals = coach().path("proposals");
        assertThat(proposals.size()).as(proposals.toString()).isOne();
        return proposals.path(0);
    }

    private static String outcome(JsonNode session) {
        return "/api/plan/sessions/" + session.path("id").asString() + "/outcome";
    }

    private String lastAuthor() {
        return sam().get("/api/plan/versions").json().at("/0/who").asString();
    }

    @Test
    void aMissedLegDayIsProposedAgainAndTakenAndUndoBringsEverythingBack() {
        var legs = first("legs");
        var id = legs.path("id").asString();
        var proposal = missLegs(legs);
        assertThat(proposal.path("changes")
                        .valueStream()
                        .map(one -> one.path("session").asString()))
                .contains(id);
        assertThat(proposal.path("why").asString()).isNotBlank();
        var tag = sam().get("/api/coach").header("etag");
        var taken = sam().send("POST", path(proposal, "take"), Optional.empty(), "If-Match", tag);
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(start(session(id))).isAfter(clock.instant());
        assertThat(plan().path("outcomes").has(id)).as("it is to come again").isFalse();
        assertThat(plan().path("lastChange").asString())
                .isEqualTo(proposal.path("why").asString());
        assertThat(lastAuthor()).isEqualTo("athlete");
        assertThat(coach().path("proposals").size()).isZero();
        assertThat(post("/api/plan/undo").status()).isEqualTo(200);
        assertThat(session(id).path("start")).isEqualTo(legs.path("start"));
        assertThat(plan().at("/outcomes/" + id + "/note").asString()).isEqualTo("bus");
        assertThat(coach().path("proposals").size()).as("taken back means no").isZero();
    }

    @Test
    void whatIsRefusedIsNotProposedAgainAndChangesNothing() {
        var before = plan().path("version").asInt();
        var proposal = missLegs(first("legs"));
        assertThat(sam().send("POST", path(proposal, "refuse"), Optional.empty())
                        .status())
                .isEqualTo(428);
        assertThat(sam().send("POST", path(proposal, "refuse"), Optional.empty(), "If-Match", "\"0\"")
                        .status())
                .isEqualTo(412);
        assertThat(post(path(proposal, "refuse")).status()).isEqualTo(204);
        assertThat(coach().path("proposals").size()).isZero();
        assertThat(post(path(proposal, "take")).status()).isEqualTo(404);
        assertThat(plan().path("version").asInt()).isEqualTo(before);
    }

    @Test
    void theAutomaticModeTakesItAtOnceAndSaysSo() {
        assertThat(send("PUT", "/api/coach/settings", "{\"automatic\":true}").status())
                .isEqualTo(204);
        var legs = first("legs");
        goTo(start(legs).plus(Duration.ofHours(3)));
        send("PUT", outcome(legs), "{\"status\":\"missed\"}");
        assertThat(lastAuthor()).isEqualTo("coach");
        assertThat(start(session(legs.path("id").asString()))).isAfter(clock.instant());
        var said = coach();
        assertThat(said.path("automatic").asBoolean()).isTrue();
        assertThat(said.at("/done/0/canUndo").asBoolean()).isTrue();
        assertThat(post("/api/plan/undo").status()).isEqualTo(200);
        var after = coach();
        assertThat(after.path("done").size()).as(after.toString()).isZero();
        assertThat(session(legs.path("id").asString()).path("start")).isEqualTo(legs.path("start"));
    }

    @Test
    void withFeverTheNextDaysEmptyAndOnceWellTheyAreEasy() {
        goTo(start(first("legs")).minus(Duration.ofHours(2)));
        var today = coach().path("today").asString();
        var ill = "{\"kind\":\"illness\",\"from\":\"" + today + "\",\"symptoms\":\"fever\"";
        var made = send("POST", "/api/body-events", ill + "}");
        assertThat(made.status()).isEqualTo(201);
        var proposal = coach().at("/proposals/0");
        assertThat(proposal.path("rule").asString()).isEqualTo("SAFE-03");
        assertThat(proposal.at("/changes/0/kind").asString()).isEqualTo("dropped");
        assertThat(coach().at("/body/0/symptoms").asString()).isEqualTo("fever");
        assertThat(post(path(proposal, "take")).status()).isEqualTo(200);
        assertThat(sessions(plan())
                        .filter(one -> one.path("start").asString().startsWith(today)
                                && start(one).isAfter(clock.instant())))
                .isEmpty();
        var well = "/api/body-events/" + made.json().path("id").asString();
        assertThat(send("PUT", well, ill + ",\"lastDay\":\"2026-01-01\"}").status())
                .isEqualTo(400);
        assertThat(send("PUT", well, ill + ",\"lastDay\":\"" + today + "\"}").status())
                .isEqualTo(204);
        assertThat(coach().path("body").size()).isZero();
    }

    private JsonNode run(JsonNode planned, String more) {
        var local = planned.path("start").asString().substring(0, 16);
        var made = send(
                "POST",
                "/api/activities",
                "{\"kind\":\"run\",\"start\":\"" + local + "\",\"minutes\":42,\"km\":"
                        + planned.path("km").asDouble() + more + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json();
    }

    @Test
    void aRunByHandIsTakenForThePlannedOneUntilTheAthleteSaysOtherwise() {
        var easy = first("easy");
        var id = easy.path("id").asString();
        goTo(start(easy).plus(Duration.ofHours(2)));
        var made = run(easy, ",\"effort\":4");
        assertThat(made.path("session").asString()).isEqualTo(id);
        assertThat(plan().at("/outcomes/" + id + "/activity").asString())
                .isEqualTo(made.path("id").asString());
        var path = "/api/activities/" + made.path("id").asString();
        var none = send("PUT", path + "/session", "{\"session\":null}");
        assertThat(none.json().has("session")).as(none.text()).isFalse();
        assertThat(none.json().path("said").asBoolean()).isTrue();
        assertThat(plan().path("outcomes").has(id)).isFalse();
        send("PUT", outcome(easy), "{\"status\":\"missed\"}");
        var that = send("PUT", path + "/session", "{\"session\":\"" + id + "\"}");
        assertThat(that.json().path("session").asString()).isEqualTo(id);
        assertThat(plan().at("/outcomes/" + id + "/status").asString()).isEqualTo("done");
        var second = run(easy, ",\"session\":\"" + id + "\"");
        assertThat(second.path("session").asString()).isEqualTo(id);
        assertThat(sam().get(path).json().at("/activity/session").asString(""))
                .as("one session, one activity")
                .isNotEqualTo(id);
        assertThat(send("PUT", path + "/session", "{\"session\":\"no-such\"}").status())
                .isEqualTo(404);
    }

    @Test
    void anActivityThatWasTakenOutComesBackForADay() {
        var easy = first("easy");
        goTo(start(easy).plus(Duration.ofHours(2)));
        var path = "/api/activities/" + run(easy, "").path("id").asString();
        var before = sam().get(path).text();
        assertThat(sam().send("DELETE", path, Optional.empty()).status()).isEqualTo(204);
        assertThat(sam().get(path).status()).isEqualTo(404);
        assertThat(plan().path("outcomes").size()).isZero();
        assertThat(sam().send("POST", path + "/restore", Optional.empty()).status())
                .isEqualTo(204);
        assertThat(sam().get(path).text()).isEqualTo(before);
        assertThat(sam().send("POST", path + "/restore", Optional.empty()).status())
                .isEqualTo(404);
    }

    @Test
    void theJournalIsReadPageByPageTheNewestFirst() {
        for (int day = 1; day <= 60; day++) {
            var date = Instant.parse("2026-10-01T00:00:00Z").plus(Duration.ofDays(day));
            send(
                    "POST",
                    "/api/activities",
                    "{\"kind\":\"other\",\"sport\":\"walk\",\"start\":\""
                            + date.toString().substring(0, 10) + "T12:00\",\"minutes\":30}");
        }
        var page = sam().get("/api/journal").json();
        assertThat(page.path("activities").size()).isEqualTo(50);
        assertThat(page.at("/activities/0/start").asString()).startsWith("2026-11-30");
        var rest =
                sam().get("/api/journal?before=" + page.path("next").asString()).json();
        assertThat(rest.path("activities").size()).isEqualTo(10);
        assertThat(rest.has("next")).isFalse();
        assertThat(sam().get("/api/journal?before=x").status()).isEqualTo(400);
        assertThat(sam().get("/api/journal?before=1.%00").status()).isEqualTo(400);
    }

    @Test
    void aRoughMorningMakesTheDaysHardSessionEasy() {
        var hard = first("quality");
        goTo(start(hard).minus(Duration.ofHours(1)));
        var today = hard.path("start").asString().substring(0, 10);
        send("PUT", "/api/check-ins/" + today, "{\"sleep\":1,\"energy\":1,\"mood\":2}");
        var said = coach();
        assertThat(said.at("/checkIn/sleep").asInt()).isEqualTo(1);
        assertThat(said.at("/proposals/0/rule").asString()).isEqualTo("REP-07");
        assertThat(said.at("/proposals/0/changes/0/kind").asString()).isEqualTo("changed");
    }

    @Test
    void whatWasRefusedAndTheAutomaticModeGoAlongInTheArchive() {
        var legs = first("legs");
        var proposal = missLegs(legs);
        post(path(proposal, "refuse"));
        var zip = sam().get("/api/account/archive").bytes();
        var alex = running.orElseThrow().browser();
        alex.create("alex");
        assertThat(alex.sendBytes("POST", "/api/account/archive", Optional.of(zip), "Content-Type", "application/zip")
                        .status())
                .isEqualTo(204);
        var said = alex.get("/api/coach").json();
        assertThat(said.path("proposals").size()).as(said.toString()).isZero();
        assertThat(said.path("automatic").asBoolean()).isFalse();
    }

    private int runsPerWeek() {
        return sam().get("/api/profile").json().at("/running/runs-per-week").asInt();
    }

    @Test
    void whoDoesMuchLessThanPlannedIsAskedForOneRunFewerAndUndoBringsItBack() {
        var twoWeeks = sessions(plan())
                .filter(one -> one.path("start").asString().compareTo("2027-01-18") < 0)
                .toList();
        goTo(Instant.parse("2027-01-18T03:00:00Z"));
        for (int k = 0; k < twoWeeks.size(); k++) {
            send("PUT", outcome(twoWeeks.get(k)), "{\"status\":\"" + (k % 3 == 0 ? "done" : "missed") + "\"}");
        }
        var proposal = coach().path("proposals")
                .valueStream()
                .filter(one -> one.has("fewerRuns"))
                .findFirst()
                .orElseThrow();
        assertThat(proposal.path("fewerRuns").asInt()).isEqualTo(runsPerWeek() - 1);
        assertThat(proposal.path("harmless").asBoolean()).isFalse();
        assertThat(post(path(proposal, "take")).status()).isEqualTo(200);
        assertThat(runsPerWeek()).isEqualTo(3);
        assertThat(post("/api/plan/undo").status()).isEqualTo(200);
        assertThat(runsPerWeek()).isEqualTo(4);
    }
}
