package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One athlete's way through every operation of the contract; each exchange is checked by the browser itself.
class ContractTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyOperationDoesWhatTheContractSays() throws IOException {
        try (var server = TestServer.in(folder)) {
            var browser = server.browser();
            for (var path : new String[] {
                "/health",
                "/metrics",
                "/api/openapi.yaml",
                "/api/docs",
                "/api/athlete.schema.json",
                "/api/rules",
                "/api/exercises",
                "/api/exercises?words=squat",
                "/api/session"
            }) {
                assertThat(browser.get(path).status()).as(path).isEqualTo(200);
            }
            judgeAndTry(browser);
            assertThat(browser.create("sam").status()).isEqualTo(201);
            assertThat(browser.makePlan(Profiles.SAM).status()).isEqualTo(200);
            planAndSessions(browser);
            lifts(browser);
            files(browser);
            profile(browser);
            journalAndCoach(browser);
            feed(browser);
            account(browser);
        }
        var missing = new TreeSet<>(ContractCheck.operations());
        missing.removeAll(ContractCheck.seen());
        assertThat(missing).isEmpty();
    }

    private static int activities(Browser browser) {
        return browser.get("/api/journal").json().path("activities").size();
    }

    private static void journalAndCoach(Browser browser) {
        int before = activities(browser);
        var made = browser.send("POST", "/api/activities", body("POST /api/activities", ""));
        var activity = "/api/activities/" + made.json().path("id").asString();
        assertThat(browser.get(activity).status()).isEqualTo(200);
        assertThat(browser.send("PUT", activity, body("PUT /api/activities/{activity}", ""))
                        .json()
                        .path("sport")
                        .asString())
                .isEqualTo("ride");
        assertThat(browser.send("PUT", activity + "/session", Optional.of("{\"session\":null}"))
                        .status())
                .isEqualTo(200);
        assertThat(browser.send("DELETE", activity, Optional.empty()).status()).isEqualTo(204);
        assertThat(browser.send("POST", activity + "/restore", Optional.empty()).status())
                .isEqualTo(204);
        assertThat(activities(browser)).isEqualTo(before + 1);
        assertThat(browser.send("PUT", "/api/check-ins/2026-12-30", body("PUT /api/check-ins/{date}", ""))
                        .status())
                .isEqualTo(204);
        var pain = browser.send("POST", "/api/body-events", body("POST /api/body-events", ""));
        var event = "/api/body-events/" + pain.json().path("id").asString();
        assertThat(browser.get("/api/coach").json().path("body").size()).isOne();
        assertThat(browser.send("PUT", event, body("PUT /api/body-events/{event}", ""))
                        .status())
                .isEqualTo(204);
        assertThat(browser.send("DELETE", event, Optional.empty()).status()).isEqualTo(204);
        assertThat(browser.send("PUT", "/api/coach/settings", body("PUT /api/coach/settings", ""))
                        .status())
                .isEqualTo(204);
        for (var way : new String[] {"refuse", "take"}) {
            var unknown = "/api/coach/proposals/missed:w1/" + way;
            assertThat(browser.send("POST", unknown, Optional.empty(), "If-Match", "*")
                            .status())
                    .isEqualTo(404);
            browser.send(
                    "POST",
                    "/api/body-events",
                    Optional.of("{\"kind\":\"illness\",\"from\":\"2026-12-30\",\"symptoms\":\"fever\","
                            + "\"lastDay\":\"2027-01-06\"}"));
            var proposal =
                    browser.get("/api/coach").json().at("/proposals/0/id").asString();
            assertThat(browser.send(
                                    "POST",
                                    "/api/coach/proposals/" + proposal + "/" + way,
                                    Optional.empty(),
                                    "If-Match",
                                    "*")
                            .status())
                    .as(proposal)
                    .isBetween(200, 204);
        }
    }

    private static Optional<String> body(String operation, String session) {
        return Operation.all().stream()
                .filter(one -> one.toString().equals(operation))
                .findFirst()
                .flatMap(one -> one.body(session));
    }

    private static void judgeAndTry(Browser browser) {
        var judged = browser.send(
                "POST",
                "/api/judge",
                Optional.of(
                        "{\"weeks\":\"Mon 18:00 lift back-legs-glutes heavy 55min\\nTue 06:30 run tempo 50min 9km\"}"));
        assertThat(judged.json().path(0).path("findings").size()).isPositive();
        var plan = browser.send("POST", "/api/try", Optional.of("{\"changes\":[]}"));
        var session = plan.json().at("/weeks/1/sessions/0/id").asString();
        var locked = "{\"changes\":[{\"kind\":\"lock\",\"session\":\"" + session + "\"}]}";
        assertThat(browser.send("POST", "/api/try", Optional.of(locked))
                        .json()
                        .at("/weeks/1/sessions/0/hold")
                        .asString())
                .isEqualTo("locked");
        assertThat(browser.send("POST", "/api/try/sessions/" + session, Optional.of(locked))
                        .status())
                .isEqualTo(200);
        assertThat(browser.send("POST", "/api/try/sessions/" + session + "/options", Optional.of(locked))
                        .status())
                .isEqualTo(200);
        triedOutside(browser, plan);
    }

    private static void triedOutside(Browser browser, Browser.Reply plan) {
        var unchanged = Optional.of("{\"changes\":[]}");
        var lift = plan.json()
                .at("/weeks/1/sessions")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals("lift"))
                .findFirst()
                .orElseThrow();
        var path = "/api/try/sessions/" + lift.path("id").asString();
        var night = lift.path("start").asString().substring(0, 10) + "T03:00";
        assertThat(browser.send("POST", path + "/options?at=" + night, unchanged)
                        .json()
                        .at("/options/0/light")
                        .asString())
                .isEqualTo("red");
        assertThat(browser.send("POST", path + "/options?at=soon", unchanged).status())
                .isEqualTo(400);
        var exercise = browser.send("POST", path, unchanged)
                .json()
                .at("/exercises/0/exercise")
                .asString();
        assertThat(browser.send("POST", path + "/substitutes?exercise=" + exercise, unchanged)
                        .json()
                        .size())
                .isPositive();
        assertThat(browser.send("POST", path + "/substitutes?exercise=juggling", unchanged)
                        .status())
                .isEqualTo(404);
    }

    private static void planAndSessions(Browser browser) {
        var plan = browser.get("/api/plan");
        assertThat(browser.get("/api/plan", "If-None-Match", plan.header("etag"))
                        .status())
                .isEqualTo(304);
        var ids = new ArrayList<String>();
        plan.json()
                .path("weeks")
                .forEach(week -> week.path("sessions")
                        .forEach(session -> ids.add(session.path("id").asString())));
        for (var id : ids) {
            assertThat(browser.get("/api/plan/sessions/" + id).status()).isEqualTo(200);
        }
        var id = ids.stream().filter(one -> one.contains("lift")).findFirst().orElseThrow();
        var path = "/api/plan/sessions/" + id;
        assertThat(browser.get(path + "/options").json().path("options").size()).isGreaterThan(10);
        assertThat(browser.get(path + "/options?at=2027-01-09T03:00")
                        .json()
                        .at("/options/0/light")
                        .asString())
                .isEqualTo("red");
        assertThat(browser.get(path + "/workout.fit").bytes()).isNotEmpty();
        assertThat(browser.get(path + "/event.ics").text()).contains("BEGIN:VEVENT");
        assertThat(browser.get("/api/plan.ics").text()).contains("UID:" + id);
        var exercise = browser.get(path).json().at("/exercises/0/exercise").asString();
        var substitutes =
                browser.get(path + "/substitutes?exercise=" + exercise).json();
        assertThat(substitutes.size()).isPositive();
        var swap = "{\"kind\":\"swap\",\"session\":\"%s\",\"exercise\":\"%s\",\"replacement\":\"%s\"}"
                .formatted(id, exercise, substitutes.at("/0/id").asString());
        assertThat(browser.change(swap).status()).isEqualTo(200);
        for (var kind : new String[] {"lock", "unlock", "remove"}) {
            assertThat(browser.change("{\"kind\":\"%s\",\"session\":\"%s\"}".formatted(kind, id))
                            .status())
                    .as(kind)
                    .isEqualTo(200);
        }
        assertThat(browser.send("POST", "/api/plan/undo", Optional.empty(), "If-Match", "*")
                        .status())
                .isEqualTo(200);
        assertThat(browser.change(
                                "{\"kind\":\"add\",\"what\":\"class yoga none 60min\",\"start\":\"2027-01-08T12:00\"}")
                        .status())
                .isEqualTo(200);
        assertThat(browser.change(
                                "{\"kind\":\"days-off\",\"why\":\"ill\",\"from\":\"2027-02-01\",\"to\":\"2027-02-03\"}")
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/api/plan/versions").json().size()).isEqualTo(8);
        assertThat(browser.send("PUT", path + "/outcome", Optional.of("{\"status\":\"done\",\"effort\":7}"))
                        .status())
                .isEqualTo(204);
        assertThat(browser.get("/api/plan")
                        .json()
                        .path("outcomes")
                        .path(id)
                        .path("effort")
                        .asInt())
                .isEqualTo(7);
        assertThat(browser.send("DELETE", path + "/outcome", Optional.empty()).status())
                .isEqualTo(204);
    }

    private static void lifts(Browser browser) {
        assertThat(browser.get("/api/lifts/legs").json().path("parts").size()).isZero();
        assertThat(browser.send("POST", "/api/lifts/legs/changes", Optional.of(Bodies.LIFT))
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/api/lifts/legs").json().path("parts").size()).isEqualTo(4);
        assertThat(browser.get("/api/lifts").json().size()).isOne();
        assertThat(browser.send("PUT", "/api/racks/gym", Optional.of("{\"plates\":[],\"dumbbells\":[]}"))
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/api/lifts/kit").json().path("last").size()).isOne();
        var lift = Lifting.session(browser);
        assertThat(browser.get("/api/plan/sessions/" + lift + "/log")
                        .json()
                        .path("planned")
                        .size())
                .isPositive();
    }

    private static void files(Browser browser) {
        var report = ImportsTest.drop(browser, "a.fit", ImportsTest.fit(Instant.parse("2026-10-01T17:00:00Z"), 10))
                .json();
        var path = "/api/activities/" + report.at("/files/0/activity/id").asString();
        for (var address : new String[] {path + "/original", path + "/activity.fit", "/api/journal.zip"}) {
            assertThat(browser.get(address).status()).as(address).isEqualTo(200);
        }
        ImportsTest.drop(browser, "workouts.csv", ImportsTest.HEVY.getBytes(StandardCharsets.UTF_8));
        var said = browser.get("/api/exercise-names").json().at("/0/said").asString();
        var meaning = "{\"said\":\"" + said + "\",\"exercise\":\"back-squat\"}";
        assertThat(browser.send("PUT", "/api/exercise-names", Optional.of(meaning))
                        .status())
                .isEqualTo(204);
    }

    private static void profile(Browser browser) {
        assertThat(browser.get("/api/profile").json().path("name").asString()).isEqualTo("Sam");
        assertThat(browser.get("/api/profile.yaml").text()).contains("goal: endurance");
        var other = Profiles.SAM.replace("\"runs-per-week\": 4", "\"runs-per-week\": 3");
        assertThat(browser.send("POST", "/api/profile/preview", Optional.of(other))
                        .json()
                        .path("differences")
                        .size())
                .isPositive();
        assertThat(browser.makePlan(other).status()).isEqualTo(200);
    }

    private static void feed(Browser browser) {
        assertThat(browser.get("/api/feed").json().path("active").asBoolean()).isFalse();
        var address = browser.send("POST", "/api/feed", Optional.empty())
                .json()
                .path("path")
                .asString();
        var feed = browser.get(address);
        assertThat(feed.text()).contains("BEGIN:VCALENDAR");
        assertThat(browser.get(address, "If-None-Match", feed.header("etag")).status())
                .isEqualTo(304);
        assertThat(browser.get("/api/feed").json().path("active").asBoolean()).isTrue();
        assertThat(browser.send("DELETE", "/api/feed", Optional.empty()).status())
                .isEqualTo(204);
        assertThat(browser.get(address).status()).isEqualTo(404);
    }

    private static void account(Browser browser) {
        var archive = browser.get("/api/account/archive");
        assertThat(browser.sendBytes(
                                "POST",
                                "/api/account/archive",
                                Optional.of(archive.bytes()),
                                "Content-Type",
                                "application/zip")
                        .status())
                .isEqualTo(204);
        var password = "{\"password\":\"a long password\",\"newPassword\":\"another long one\"}";
        assertThat(browser.send("PUT", "/api/account/password", Optional.of(password))
                        .status())
                .isEqualTo(204);
        assertThat(browser.send("DELETE", "/api/session", Optional.empty()).status())
                .isEqualTo(204);
        assertThat(browser.get("/api/plan").status()).isEqualTo(401);
        assertThat(browser.enter("/api/session", "SAM", "another long one").status())
                .isEqualTo(200);
        assertThat(browser.send("DELETE", "/api/sessions", Optional.empty()).status())
                .isEqualTo(204);
        assertThat(browser.enter("/api/session", "sam", "another long one").status())
                .isEqualTo(200);
        assertThat(browser.send("DELETE", "/api/account", Optional.of("{\"password\":\"another long one\"}"))
                        .status())
                .isEqualTo(204);
        assertThat(browser.enter("/api/session", "sam", "another long one").status())
                .isEqualTo(401);
    }
}
