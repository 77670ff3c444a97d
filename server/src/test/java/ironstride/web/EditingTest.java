package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/// Two devices, one plan: versions, undo, and the calendar that follows.
class EditingTest {

    private static final Pattern EVENT =
            Pattern.compile("BEGIN:VEVENT.*?END:VEVENT", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    private Path folder = Path.of("");

    private Optional<TestServer> running = Optional.empty();
    private Optional<Browser> one = Optional.empty();
    private Optional<Browser> two = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        var server = TestServer.in(folder);
        running = Optional.of(server);
        one = Optional.of(server.browser());
        two = Optional.of(server.browser());
        phone().create("sam");
        assertThat(phone().makePlan(Profiles.SAM).status()).isEqualTo(200);
        assertThat(desk().enter("/api/session", "sam", "a long password").status())
                .isEqualTo(200);
    }

    @AfterEach
    void stop() {
        running.ifPresent(TestServer::close);
    }

    private Browser phone() {
        return one.orElseThrow();
    }

    private Browser desk() {
        return two.orElseThrow();
    }

    private String session(int week) {
        return phone().get("/api/plan")
                .json()
                .at("/weeks/" + week + "/sessions/0/id")
                .asString();
    }

    private static String lock(String session) {
        return "{\"kind\":\"lock\",\"session\":\"" + session + "\"}";
    }

    private static Browser.Reply change(Browser browser, String json, String... headers) {
        return browser.send("POST", "/api/plan/changes", Optional.of(json), headers);
    }

    private static Browser.Reply undo(Browser browser) {
        return browser.send("POST", "/api/plan/undo", Optional.empty(), "If-Match", "*");
    }

    private static String shown(Browser.Reply plan) {
        var node = (ObjectNode) plan.json();
        node.remove(List.of("version", "lastChange", "canUndo"));
        return node.toString();
    }

    @Test
    void whoDoesNotSayWhatWasReadIsAskedTo() {
        var tag = phone().get("/api/plan").header("etag");
        assertThat(change(phone(), lock(session(1))).status()).isEqualTo(428);
        assertThat(phone().send("POST", "/api/plan/undo", Optional.empty()).status())
                .isEqualTo(428);
        assertThat(phone().send("PUT", "/api/profile", Optional.of(Profiles.SAM))
                        .status())
                .isEqualTo(428);
        assertThat(phone().get("/api/plan").header("etag")).isEqualTo(tag);
    }

    @Test
    void ofTwoDevicesThatReadTheSameTheSecondToWriteIsTold() {
        var tag = desk().get("/api/plan").header("etag");
        assertThat(change(phone(), lock(session(1)), "If-Match", tag).status()).isEqualTo(200);
        var late = change(desk(), lock(session(2)), "If-Match", tag);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().path("detail").asString()).contains("Load it again");
        assertThat(desk().send("POST", "/api/plan/undo", Optional.empty(), "If-Match", tag)
                        .status())
                .isEqualTo(412);
        assertThat(desk().send("PUT", "/api/profile", Optional.of(Profiles.SAM), "If-Match", tag)
                        .status())
                .isEqualTo(412);
        assertThat(desk().get("/api/plan").json().path("version").asInt()).isEqualTo(2);
        var fresh = desk().get("/api/plan").header("etag");
        assertThat(change(desk(), lock(session(2)), "If-Match", fresh).status()).isEqualTo(200);
    }

    @Test
    void aTagThatIsNoneMatchesNothing() {
        for (var tag : List.of("\"0\"", "\"2\"", "\"\"", "x", "\"-1\"", "\"99999999999\"", "W/\"2\"")) {
            assertThat(change(phone(), lock(session(1)), "If-Match", tag).status())
                    .as(tag)
                    .isEqualTo(412);
        }
    }

    @Test
    void thePlanIsSentAgainOnlyWhenSomethingItShowsHasChanged() {
        var path = "/api/plan/sessions/" + session(1) + "/outcome";
        var tag = phone().get("/api/plan").header("etag");
        assertThat(desk().get("/api/plan", "If-None-Match", tag).status()).isEqualTo(304);
        desk().send("PUT", path, Optional.of("{\"status\":\"done\",\"effort\":5}"));
        var done = desk().get("/api/plan", "If-None-Match", tag);
        assertThat(done.status()).isEqualTo(200);
        desk().send("PUT", path, Optional.of("{\"status\":\"done\",\"effort\":6}"));
        var harder = desk().get("/api/plan", "If-None-Match", done.header("etag"));
        assertThat(harder.status()).isEqualTo(200);
        desk().send("DELETE", path, Optional.empty());
        assertThat(desk().get("/api/plan", "If-None-Match", harder.header("etag"))
                        .status())
                .isEqualTo(200);
        // What became of a session does not stand in the way of a change that was begun before.
        assertThat(change(phone(), lock(session(1)), "If-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void undoGoesBackStepByStepToTheFirstVersionAndNeverForward() {
        var first = shown(phone().get("/api/plan"));
        var states = new ArrayList<String>();
        states.add(first);
        for (int week = 1; week <= 3; week++) {
            states.add(shown(change(phone(), lock(session(week)), "If-Match", "*")));
        }
        for (int step = 2; step >= 0; step--) {
            var back = undo(phone());
            assertThat(shown(back)).isEqualTo(states.get(step));
            assertThat(back.json().path("lastChange").asString()).startsWith("Taken back: ");
            assertThat(back.json().path("canUndo").asBoolean()).isEqualTo(step > 0);
        }
        var nothing = undo(phone());
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.json().path("detail").asString()).startsWith("There is nothing to take back");
        assertThat(shown(phone().get("/api/plan"))).isEqualTo(first);
        assertThat(phone().get("/api/plan/versions").json().size()).isEqualTo(7);
    }

    @Test
    void aChangeAfterAnUndoIsTakenBackToWhatTheUndoLeft() {
        change(phone(), lock(session(1)), "If-Match", "*");
        var left = shown(undo(phone()));
        change(phone(), lock(session(2)), "If-Match", "*");
        assertThat(shown(undo(phone()))).isEqualTo(left);
        assertThat(undo(phone()).status()).isEqualTo(422);
    }

    @Test
    void undoBringsTheAnswersBackToo() {
        var before = phone().get("/api/profile").text();
        assertThat(change(
                                phone(),
                                "{\"kind\":\"days-off\",\"why\":\"ill\",\"from\":\"2027-02-01\",\"to\":\"2027-02-03\"}",
                                "If-Match",
                                "*")
                        .status())
                .isEqualTo(200);
        assertThat(phone().get("/api/profile").text()).isNotEqualTo(before);
        undo(phone());
        assertThat(phone().get("/api/profile").text()).isEqualTo(before);
    }

    private record Event(int sequence, String start) {}

    private static Map<String, Event> events(String calendar) {
        var events = new TreeMap<String, Event>();
        var unfolded = calendar.replace("\r\n ", "");
        EVENT.matcher(unfolded).results().forEach(match -> {
            var text = match.group();
            events.put(
                    value(text, "UID"),
                    new Event(Integer.parseInt("0" + value(text, "SEQUENCE")), value(text, "DTSTART")));
        });
        return events;
    }

    private static String value(String event, String name) {
        return event.lines()
                .filter(line -> line.startsWith(name + ":") || line.startsWith(name + ";"))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .findFirst()
                .orElse("");
    }

    private String newFeed() {
        return phone().send("POST", "/api/feed", Optional.empty())
                .json()
                .path("path")
                .asString();
    }

    private String move(String session) {
        for (var option :
                phone().get("/api/plan/sessions/" + session + "/options").json().path("options")) {
            var start = option.path("start").asString().substring(0, 16);
            if (!option.path("light").asString().equals("red")
                    && change(
                                            phone(),
                                            "{\"kind\":\"move\",\"session\":\"" + session + "\",\"start\":\"" + start
                                                    + "\"}",
                                            "If-Match",
                                            "*")
                                    .status()
                            == 200) {
                return start;
            }
        }
        throw new AssertionError("nowhere to move " + session);
    }

    @Test
    void inTheCalendarEverySessionKeepsItsIdAndCountsUpWhenItMovesAndOnlyThen() {
        var feed = newFeed();
        var calendar = running.orElseThrow().wire();
        var first = events(calendar.get(feed).text());
        assertThat(first).hasSizeGreaterThan(30);
        assertThat(first.values())
                .allSatisfy(event -> assertThat(event.sequence()).isZero());
        change(phone(), lock(session(2)), "If-Match", "*");
        assertThat(events(calendar.get(feed).text())).isEqualTo(first);
        var moved = session(1);
        var start = move(moved);
        var after = events(calendar.get(feed).text());
        assertThat(after.keySet()).isEqualTo(first.keySet());
        var uid = first.keySet().stream()
                .filter(id -> id.contains(moved))
                .findFirst()
                .orElseThrow();
        assertThat(after.get(uid)).extracting(Event::sequence).isEqualTo(1);
        assertThat(after.get(uid))
                .extracting(Event::start)
                .asString()
                .isEqualTo(start.replace("-", "").replace(":", "") + "00");
        undo(phone());
        var back = events(calendar.get(feed).text());
        assertThat(back.get(uid))
                .isEqualTo(
                        new Event(2, first.getOrDefault(uid, new Event(0, "")).start()));
        back.remove(uid);
        first.remove(uid);
        assertThat(back).isEqualTo(first);
    }

    @Test
    void overAnEditHistoryNoSequenceEverFallsInTheFeedTheFileAndTheEvent() {
        var feed = newFeed();
        var calendar = running.orElseThrow().wire();
        var gone = session(1);
        var highest = new TreeMap<String, Integer>();
        assertNoneFell(highest, calendar.get(feed).text());
        move(gone);
        assertNoneFell(highest, calendar.get(feed).text());
        change(phone(), "{\"kind\":\"remove\",\"session\":\"" + gone + "\"}", "If-Match", "*");
        assertNoneFell(highest, calendar.get(feed).text());
        assertThat(calendar.get(feed).text())
                .as("a feed is the whole")
                .doesNotContain("UID:" + gone)
                .doesNotContain("CANCELLED");
        var file = phone().get("/api/plan.ics").text();
        assertNoneFell(highest, file);
        assertThat(file).as("a file is added to what is there").containsOnlyOnce("STATUS:CANCELLED");
        change(phone(), lock(session(2)), "If-Match", "*");
        assertNoneFell(highest, calendar.get(feed).text());
        undo(phone());
        assertNoneFell(highest, calendar.get(feed).text());
        undo(phone());
        assertNoneFell(highest, calendar.get(feed).text());
        assertThat(highest).as("moved, gone, back").containsEntry(gone + "@ironstride", 3);
        assertNoneFell(
                highest,
                phone().get("/api/plan/sessions/" + gone + "/event.ics").text());
        assertNoneFell(highest, phone().get("/api/plan.ics").text());
        var same = calendar.get(feed).text();
        assertThat(calendar.get(feed).text()).isEqualTo(same);
    }

    private static void assertNoneFell(Map<String, Integer> highest, String calendar) {
        events(calendar)
                .forEach((uid, event) -> assertThat(
                                highest.merge(uid, event.sequence(), (before, now) -> now < before ? -1 : now))
                        .as(uid)
                        .isEqualTo(event.sequence()));
    }

    @Test
    void anAddressThatWasReplacedOrTakenBackLeadsNowhere() {
        var calendar = running.orElseThrow().wire();
        var old = newFeed();
        var fresh = newFeed();
        assertThat(old).isNotEqualTo(fresh);
        assertThat(calendar.get(old).status()).isEqualTo(404);
        assertThat(calendar.get(fresh).status()).isEqualTo(200);
        assertThat(phone().get("/api/feed").text()).doesNotContain(fresh.substring(6, 20));
        phone().send("DELETE", "/api/feed", Optional.empty());
        assertThat(calendar.get(fresh).status()).isEqualTo(404);
        assertThat(phone().get("/api/feed").json().path("active").asBoolean()).isFalse();
    }

    @Test
    void aFeedIsSentAgainOnlyWhenThePlanHasChanged() {
        var calendar = running.orElseThrow().wire();
        var feed = newFeed();
        var tag = calendar.get(feed).header("etag");
        assertThat(calendar.get(feed, "If-None-Match", tag).status()).isEqualTo(304);
        move(session(1));
        assertThat(calendar.get(feed, "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void aChangeThatIsRefusedLeavesNoVersion() {
        var before = phone().get("/api/plan/versions").text();
        for (var bad : List.of(
                "{\"kind\":\"move\",\"session\":\"" + session(1) + "\",\"start\":\"2031-01-01T12:00\"}",
                "{\"kind\":\"swap\",\"session\":\"" + session(1) + "\",\"exercise\":\"x\",\"replacement\":\"y\"}",
                "{\"kind\":\"add\",\"what\":\"run easy 40min\",\"start\":\"1999-01-01T12:00\"}")) {
            var reply = change(phone(), bad, "If-Match", "*");
            assertThat(reply.status()).as(bad).isEqualTo(422);
            assertThat(reply.json().path("detail").asString()).isNotBlank();
        }
        assertThat(phone().get("/api/plan/versions").text()).isEqualTo(before);
    }

    @Test
    void aRunOfProgressEndsWithThePlanOrTheProblem() {
        var made = stream(Profiles.SAM.replace("\"runs-per-week\": 4", "\"runs-per-week\": 3"));
        assertThat(made).contains("event:progress").contains("event:plan").doesNotContain("event:problem");
        assertThat(phone().get("/api/plan").json().path("version").asInt()).isEqualTo(2);
        var broken = stream("{\"goal\":\"fame\"}");
        assertThat(broken).contains("event:problem").contains("\"status\":400").doesNotContain("event:plan");
        assertThat(phone().get("/api/plan").json().path("version").asInt()).isEqualTo(2);
    }

    private String stream(String profile) {
        return running.orElseThrow()
                .wire()
                .json(
                        "PUT",
                        "/api/profile",
                        profile,
                        "Cookie",
                        phone().cookie(),
                        "X-CSRF-Token",
                        phone().csrf(),
                        "If-Match",
                        "*",
                        "Accept",
                        "text/event-stream")
                .text()
                .replace(": ", ":");
    }
}
