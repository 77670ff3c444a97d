package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.codec.fit.ActivityFit;
import ironstride.codec.fit.ActivityFitWriter;
import ironstride.codec.reading.Reading;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneRun;
import ironstride.journal.Origin;
import ironstride.quantity.Distance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Files that are dropped on the page, and what is taken away again.
class ImportsTest {

    private static final Instant START = Instant.parse("2026-10-01T17:00:00Z");

    static final String HEVY = """
            title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe
            Legs,"26 Mar 2024, 17:26","26 Mar 2024, 18:31",,Landmine wobble squat,,,0,normal,100,5,,,
            Legs,"28 Mar 2024, 17:26","28 Mar 2024, 18:31",,Landmine wobble squat,,,0,normal,105,5,,,
            """;

    @TempDir
    private Path folder = Path.of("");

    private Optional<TestServer> running = Optional.empty();
    private Optional<Browser> athlete = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        var server = TestServer.in(folder);
        running = Optional.of(server);
        athlete = Optional.of(server.browser());
        sam().create("sam");
    }

    @AfterEach
    void stop() {
        running.ifPresent(TestServer::close);
    }

    private Browser sam() {
        return athlete.orElseThrow();
    }

    static byte[] fit(Instant start, double kilometres) {
        return ActivityFitWriter.write(DoneRun.of(
                ActivityFacts.of("x" + start, start, Duration.ofMinutes(50), Origin.BY_HAND),
                Optional.of(Distance.ofKilometres(kilometres))));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] mixed() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("watch/one.fit", fit(START, 10));
        files.put("watch/again.fit", fit(START.plusSeconds(20), 10));
        files.put("watch/broken.fit", "nothing of a watch".getBytes(StandardCharsets.UTF_8));
        files.put("hevy/workouts.csv", HEVY.getBytes(StandardCharsets.UTF_8));
        files.put("notes.txt", "be good".getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    static Browser.Reply drop(Browser who, String name, byte[] bytes, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", "application/octet-stream"));
        all.addAll(List.of(headers));
        return who.sendBytes("POST", "/api/imports?name=" + name, Optional.of(bytes), all.toArray(String[]::new));
    }

    private static Map<String, String> tables(Browser who) throws IOException {
        var tables = new LinkedHashMap<String, String>();
        var reply = who.get("/api/journal.zip");
        assertThat(reply.header("content-disposition")).contains("ironstride-journal.zip");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(reply.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tables.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return tables;
    }

    static long rows(Browser who) throws IOException {
        return tables(who).getOrDefault("activities.csv", "").lines().count() - 1;
    }

    private static String fate(JsonNode report, String file) {
        return report.path("files")
                .valueStream()
                .filter(one -> one.path("file").asString().endsWith(file))
                .findFirst()
                .orElseThrow()
                .path("fate")
                .asString();
    }

    @Test
    void everyInnerFileIsToldOfAndASecondTimeNothingIsNew() throws IOException {
        var report = drop(sam(), "all.zip", mixed()).json();
        assertThat(fate(report, "one.fit")).isEqualTo("taken");
        assertThat(fate(report, "again.fit")).isEqualTo("already-there");
        assertThat(fate(report, "broken.fit")).isEqualTo("not-understood");
        assertThat(fate(report, "workouts.csv")).isEqualTo("taken");
        assertThat(fate(report, "notes.txt")).isEqualTo("passed-over");
        assertThat(report.at("/files/2/why").asString()).isNotBlank();
        assertThat(report.at("/files/2/remedy").asString()).isNotBlank();
        assertThat(report.at("/summary/activities/taken").asInt()).isEqualTo(3);
        assertThat(rows(sam())).isEqualTo(3);
        var again = drop(sam(), "all.zip", mixed()).json();
        assertThat(again.at("/summary/activities/taken").asInt()).isZero();
        assertThat(again.at("/summary/activities/alreadyThere").asInt()).isEqualTo(4);
        assertThat(rows(sam())).isEqualTo(3);
    }

    @Test
    void whoAsksForEventsHearsOfEachFileAndThenTheSummary() throws IOException {
        var text =
                drop(sam(), "all.zip", mixed(), "Accept", "text/event-stream").text();
        var names = text.lines()
                .filter(line -> line.startsWith("event:"))
                .map(line -> line.substring("event:".length()).strip())
                .toList();
        assertThat(names).contains("progress").endsWith("summary");
        assertThat(names.stream().filter("file"::equals)).hasSize(5);
    }

    @Test
    void theSameFileDroppedTwiceAtOnceIsTakenOnce() throws Exception {
        var bytes = mixed();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Future<Browser.Reply>>();
            for (int k = 0; k < 4; k++) {
                all.add(threads.submit(() -> drop(sam(), "all.zip", bytes)));
            }
            int taken = 0;
            for (var one : all) {
                taken += one.get().json().at("/summary/activities/taken").asInt();
            }
            assertThat(taken).isEqualTo(3);
        }
        assertThat(rows(sam())).isEqualTo(3);
    }

    @Test
    void theOriginalComesOutAsItWasAndARunIsWrittenAsFit() {
        var bytes = fit(START, 10);
        var report = drop(sam(), "L%C3%A4ufe%2F2026.fit", bytes).json();
        assertThat(report.at("/files/0/file").asString()).isEqualTo("2026.fit");
        var path = "/api/activities/" + report.at("/files/0/activity/id").asString();
        var original = sam().get(path + "/original");
        assertThat(original.bytes()).isEqualTo(bytes);
        assertThat(original.header("content-disposition")).isEqualTo("attachment; filename=\"2026.fit\"");
        var written = ActivityFit.read(sam().get(path + "/activity.fit").bytes());
        assertThat(written).isInstanceOf(Reading.Understood.class);
        var other = running.orElseThrow().browser();
        other.create("alex");
        assertThat(other.get(path + "/original").status()).isEqualTo(404);
        assertThat(other.get(path + "/activity.fit").status()).isEqualTo(404);
    }

    @Test
    void whatIsTooLargeOrBreaksOffOrHasNoNameChangesNothing() throws IOException {
        var wire = running.orElseThrow().wire();
        var head = new String[] {
            "POST /api/imports?name=a.fit HTTP/1.1",
            "Host: 127.0.0.1",
            "Connection: close",
            "Cookie: " + sam().cookie(),
            "X-CSRF-Token: " + sam().csrf(),
            "Content-Type: application/octet-stream",
            "Content-Length: 2147483649",
        };
        assertThat(wire.raw(head)).startsWith("HTTP/1.1 413");
        head[6] = "Content-Length: 5000";
        wire.rawThenHangUp(head);
        assertThat(drop(sam(), "", fit(START, 10)).status()).isEqualTo(400);
        assertThat(sam().sendBytes(
                                "POST",
                                "/api/imports?name=a.fit",
                                Optional.of(fit(START, 10)),
                                "Content-Type",
                                "text/plain")
                        .status())
                .isEqualTo(415);
        assertThat(rows(sam())).isZero();
    }

    private Browser.Reply means(String said, String exercise) {
        var body = "{\"said\":\"" + said + "\",\"exercise\":\"" + exercise + "\"}";
        return sam().send("PUT", "/api/exercise-names", Optional.of(body));
    }

    @Test
    void whatANameMeansHoldsForWhatIsKeptAndCanBeChanged() throws IOException {
        drop(sam(), "workouts.csv", HEVY.getBytes(StandardCharsets.UTF_8));
        var name = sam().get("/api/exercise-names").json().path(0);
        assertThat(name.path("said").asString()).isEqualTo("Landmine wobble squat");
        assertThat(name.path("times").asInt()).isEqualTo(2);
        assertThat(name.path("suggestions").size()).isBetween(1, 3);
        assertThat(name.has("exercise")).isFalse();
        assertThat(means("Landmine wobble squat", "back-squat").status()).isEqualTo(204);
        assertThat(tables(sam()).get("sets.csv")).contains("back-squat").doesNotContain("own:Landmine");
        assertThat(sam().get("/api/exercise-names").json().at("/0/name").asString())
                .isEqualTo("Back squat");
        assertThat(means("Landmine wobble squat", "own:Landmine wobble squat").status())
                .isEqualTo(204);
        assertThat(tables(sam()).get("sets.csv")).contains("own:Landmine").doesNotContain("back-squat");
        assertThat(means("Landmine wobble squat", "juggling").status()).isEqualTo(422);
        assertThat(means("Kniebeuge", "back-squat").status()).isEqualTo(404);
    }
}
