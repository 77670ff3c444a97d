package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.codec.document.JournalDocument;
import ironstride.journal.ActivityFacts;
import ironstride.journal.BodyEvent;
import ironstride.journal.CheckIn;
import ironstride.journal.DoneRun;
import ironstride.journal.Origin;
import ironstride.store.AccountStore;
import ironstride.store.Database;
import ironstride.store.Engine;
import ironstride.store.JournalStore;
import ironstride.store.LiftStore;
import ironstride.store.OutcomeStore;
import ironstride.store.RackStore;
import ironstride.training.Journals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything out of one server and into another, and archives that Ironstride did not write.
@ParameterizedClass
@EnumSource(Engine.class)
class ArchiveTest {

    private static final byte[] FILE = "what a watch wrote".getBytes(StandardCharsets.UTF_8);
    private static final String SHA256 = sha256();

    private final Engine engine;

    @TempDir
    private Path folder = Path.of("");

    private Optional<TestServer> running = Optional.empty();
    private Optional<Browser> athlete = Optional.empty();
    private Optional<Database> here = Optional.empty();
    private String session = "";

    ArchiveTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void start() throws IOException {
        var database = engine.fresh(folder).open();
        var server = TestServer.on(database, false, new TickingClock());
        running = Optional.of(server);
        here = Optional.of(database);
        athlete = Optional.of(server.browser());
        sam().create("sam");
        var plan = sam().makePlan(Profiles.SAM);
        assertThat(plan.status()).isEqualTo(200);
        session = plan.json().at("/weeks/1/sessions/0/id").asString();
        assertThat(sam().change("{\"kind\":\"lock\",\"session\":\"" + session + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(sam().send(
                                "PUT",
                                "/api/plan/sessions/" + session + "/outcome",
                                Optional.of("{\"status\":\"done\",\"effort\":7,\"note\":\"windy\"}"))
                        .status())
                .isEqualTo(204);
    }

    private static String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FILE));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String athleteId(Database database) {
        return new AccountStore(database).first().orElseThrow().id();
    }

    /// A run with its file, an illness, a day's beginning, a learned name, a rack, and a lift that has ended.
    private void keepAJournal() {
        var database = here.orElseThrow();
        var journals = new Journals(new JournalStore(database), new OutcomeStore(database), new TickingClock());
        var run = DoneRun.of(
                ActivityFacts.of(
                                "garmin-1",
                                Instant.parse("2027-01-05T06:00:00Z"),
                                Duration.ofMinutes(30),
                                new Origin(Origin.Source.FIT, Optional.of("1"), Optional.of(SHA256)))
                        .titled("Lauf \uD83C\uDFC3"),
                Optional.empty());
        var id = athleteId(database);
        assertThat(journals.keep(
                        id,
                        List.of(run),
                        List.of(new JournalStore.Original(SHA256, "run.fit", FILE)),
                        Optional.of("w01-run-1")))
                .isTrue();
        var store = new JournalStore(database);
        var day = LocalDate.of(2027, 1, 6);
        var ill = new BodyEvent.Illness("cold", day, BodyEvent.Illness.Symptoms.ABOVE_NECK, Optional.empty());
        var checkIn = new CheckIn(
                day,
                Optional.of(4),
                Optional.empty(),
                Optional.empty(),
                Optional.of(2),
                Optional.empty(),
                Optional.empty());
        assertThat(store.putBodyEvent(id, "cold", day, JournalDocument.write(ill), Instant.EPOCH))
                .isTrue();
        assertThat(store.putCheckIn(id, day, JournalDocument.write(checkIn), Instant.EPOCH))
                .isTrue();
        assertThat(store.putExerciseName(id, "Kniebeuge", "back-squat")).isTrue();
        assertThat(sam().send("POST", "/api/lifts/legs/changes", Optional.of(Bodies.LIFT))
                        .status())
                .isEqualTo(200);
        assertThat(sam().send(
                                "PUT",
                                "/api/racks/gym",
                                Optional.of("{\"plates\":[{\"kg\":20,\"pairs\":2}],\"dumbbells\":[9.5]}"))
                        .status())
                .isEqualTo(200);
    }

    private static Object[] journal(Database database) {
        var id = athleteId(database);
        var store = new JournalStore(database);
        var lifts = new LiftStore(database);
        return new Object[] {
            store.activities(id),
            store.originals(id),
            store.exerciseNames(id),
            store.bodyEvents(id),
            store.checkIns(id),
            lifts.everything(id),
            new RackStore(database).all(id)
        };
    }

    @Test
    void theJournalItsFilesTheLoggedLiftsAndTheRacksComeBackAsTheyWere() throws IOException {
        keepAJournal();
        var zip = archive();
        assertThat(unpacked(zip).keySet())
                .contains("activities/000002.json", "originals/" + SHA256, "lifts/000001.json");
        var other = Files.createDirectory(folder.resolve("other"));
        var database = engine.fresh(other).open();
        try (var server = TestServer.on(database, false, new TickingClock())) {
            var elsewhere = server.browser();
            elsewhere.create("samantha");
            assertThat(restore(elsewhere, zip).status()).isEqualTo(204);
            assertThat(journal(database)).isEqualTo(journal(here.orElseThrow()));
            assertThat(new JournalStore(database)
                            .original(athleteId(database), SHA256)
                            .orElseThrow()
                            .bytes())
                    .isEqualTo(FILE);
            assertThat(elsewhere.get("/api/lifts/kit").json().path("last"))
                    .isEqualTo(sam().get("/api/lifts/kit").json().path("last"));
            var again = elsewhere.send("POST", "/api/lifts/legs/changes", Optional.of(Bodies.LIFT));
            assertThat(again.json().path("answers"))
                    .as("a phone that sends to the new server what the old one had")
                    .allSatisfy(answer -> assertThat(answer.asString()).isEqualTo("already"));
        }
        var before = journal(here.orElseThrow());
        assertThat(restore(sam(), zip).status()).isEqualTo(204);
        assertThat(journal(here.orElseThrow()))
                .as("brought back where it came from")
                .isEqualTo(before);
    }

    @Test
    void anArchiveOfBeforeThereWasAJournalIsRead() throws IOException {
        var entries = unpacked(archive());
        entries.keySet().removeIf(name -> !name.matches("plans/.*|outcomes.json"));
        entries.put("archive.json", "{\"ironstride\":1,\"name\":\"sam\",\"written\":\"2026-12-30T10:00:00Z\"}");
        var weeks = sam().get("/api/plan").json().path("weeks");
        assertThat(restore(sam(), packed(entries)).status()).isEqualTo(204);
        assertThat(sam().get("/api/plan").json().path("weeks")).isEqualTo(weeks);
    }

    @Test
    void aJournalThatIronstrideDidNotWriteIsRefusedAsAWhole() throws IOException {
        keepAJournal();
        var lift = Optional.ofNullable(unpacked(archive()).get("lifts/000001.json"))
                .orElseThrow();
        for (var wrong : new String[][] {
            {"\"kind\":\"set\"", "\"kind\":\"sit\""},
            {"\"reps\":5", "\"reps\":5.5"},
            {"\"reps\":5", "\"reps\":-5"},
            {"\"reps\":5", "\"reps\":1e999"},
            {"\"kg\":60", "\"kg\":\"60\""},
            {"\"kg\":60", "\"kg\":60,\"else\":1"},
            {"\"removed\":false", "\"removed\":0"},
            {"2027-01-05T18:10:00Z", "2027-13-05T18:10:00Z"},
            {"\"revision\":\"0", "\"revision\":\"x"},
        }) {
            assertThat(lift).contains(wrong[0]);
            assertRefusedWith("lifts/000001.json", lift.replace(wrong[0], wrong[1]));
        }
        assertRefusedWith("lifts/000003.json", lift);
        assertRefusedWith("activities/000001.json", "{\"document\":{\"form\":99}}");
        assertRefusedWith("activities/000009.json", "{}");
        assertRefusedWith("originals/" + SHA256, "another file");
        assertRefusedWith("originals/" + "0".repeat(64), "nobody names this");
        assertRefusedWith("originals/../../x", "{}");
        assertRefusedWith("originals.json", "{}");
        assertRefusedWith("check-ins.json", "{\"all\":[{\"form\":1,\"checkIn\":{\"date\":\"soon\"}}]}");
        assertRefusedWith("body-events.json", "{\"all\":[7]}");
        assertRefusedWith("exercise-names.json", "{\"x\":7}");
        assertRefusedWith("racks.json", "{\"gym\":{\"plates\":[{\"kg\":0.5,\"pairs\":99}],\"dumbbells\":[]}}");
        var without = unpacked(archive());
        without.remove("racks.json");
        assertRefused("no racks", packed(without));
    }

    @AfterEach
    void stop() {
        running.ifPresent(TestServer::close);
    }

    private Browser sam() {
        return athlete.orElseThrow();
    }

    private byte[] archive() {
        return sam().get("/api/account/archive").bytes();
    }

    private static Browser.Reply restore(Browser browser, byte[] zip) {
        return browser.sendBytes("POST", "/api/account/archive", Optional.of(zip), "Content-Type", "application/zip");
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static byte[] packed(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> authors(Browser browser) {
        return browser.get("/api/plan/versions")
                .json()
                .valueStream()
                .map(one -> one.path("who").asString())
                .toList();
    }

    @Test
    void aVersionSaysWhetherTheAthleteMadeItHereOrAnArchiveBroughtIt() {
        assertThat(sam().send("POST", "/api/plan/undo", Optional.empty(), "If-Match", "*")
                        .status())
                .isEqualTo(200);
        assertThat(authors(sam())).containsExactly("athlete", "athlete", "athlete");
        var alex = running.orElseThrow().browser();
        alex.create("alex");
        assertThat(restore(alex, archive()).status()).isEqualTo(204);
        assertThat(authors(alex)).containsExactly("archive", "archive", "archive");
        assertThat(alex.change("{\"kind\":\"lock\",\"session\":\"" + session + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(authors(alex)).containsExactly("athlete", "archive", "archive", "archive");
        assertThat(restore(alex, alex.get("/api/account/archive").bytes()).status())
                .as("an archive of what an archive brought")
                .isEqualTo(204);
    }

    private String[] everything() {
        return new String[] {
            sam().get("/api/plan").text(),
            sam().get("/api/profile").text(),
            sam().get("/api/plan/versions").text(),
        };
    }

    @Test
    void outOfOneServerAndIntoAnotherThePlanTheAnswersAndTheHistoryAreTheSame() throws IOException {
        var zip = archive();
        var before = everything();
        var other = Files.createDirectory(folder.resolve("other"));
        try (var server = TestServer.on(engine.fresh(other).open(), false, new TickingClock())) {
            var elsewhere = server.browser();
            elsewhere.create("samantha");
            assertThat(restore(elsewhere, zip).status()).isEqualTo(204);
            assertThat(elsewhere.get("/api/plan").text()).isEqualTo(before[0]).contains("windy");
            assertThat(elsewhere.get("/api/profile").text()).isEqualTo(before[1]);
            assertThat(elsewhere.get("/api/plan/versions").text())
                    .isEqualTo(before[2].replace("\"who\":\"athlete\"", "\"who\":\"archive\""));
            elsewhere.send("POST", "/api/plan/undo", Optional.empty(), "If-Match", "*");
            assertThat(elsewhere
                            .get("/api/plan")
                            .json()
                            .at("/weeks/1/sessions/0/hold")
                            .asString())
                    .isEqualTo("free");
        }
    }

    @Test
    void broughtBackIntoAnAccountThatHasAPlanItsVersionsFollowThoseThatAreThere() {
        var zip = archive();
        var shown = sam().get("/api/plan").json().path("weeks");
        sam().change("{\"kind\":\"remove\",\"session\":\"" + session + "\"}");
        assertThat(restore(sam(), zip).status()).isEqualTo(204);
        var now = sam().get("/api/plan").json();
        assertThat(now.path("weeks")).isEqualTo(shown);
        assertThat(now.path("version").asInt()).isEqualTo(5);
        assertThat(sam().get("/api/plan/versions").json().size()).isEqualTo(5);
    }

    private void assertRefused(String what, byte[] zip) {
        var before = everything();
        var reply = restore(sam(), zip);
        assertThat(reply.status()).as(what + ": " + reply.text()).isEqualTo(400);
        assertThat(reply.json().path("detail").asString()).as(what).isNotBlank();
        assertThat(everything()).as(what).isEqualTo(before);
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        var whole = archive();
        assertRefused("nothing", new byte[0]);
        assertRefused("text", "PK, but no zip".getBytes(StandardCharsets.UTF_8));
        assertRefused("an empty zip", packed(Map.of()));
        assertRefused("another zip", packed(Map.of("readme.txt", "hello")));
        for (int part = 1; part < 8; part++) {
            assertRefused("the first " + part + " eighths", Arrays.copyOf(whole, whole.length * part / 8));
        }
        for (int k = 200; k < whole.length - 2_000; k += whole.length / 9) {
            var broken = whole.clone();
            broken[k] ^= 0x55;
            broken[k + 1] ^= 0x2a;
            assertRefused("a broken byte at " + k, broken);
        }
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefusedBeforeItFillsTheMemory() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("archive.json"));
            var zeros = new byte[1 << 20];
            for (int k = 0; k < 2_000; k++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(bytes.size()).isLessThan(4 << 20);
        assertRefused("two gigabytes of nothing", bytes.toByteArray());
    }

    @Test
    void anArchiveOfVeryManyFilesIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("archive.json"));
            zip.write("{\"ironstride\":1}".getBytes(StandardCharsets.UTF_8));
            for (int k = 0; k < 150_000; k++) {
                zip.putNextEntry(new ZipEntry("plans/" + k));
            }
        }
        assertRefused("very many files", bytes.toByteArray());
    }

    private void assertRefusedWith(String name, String content) throws IOException {
        var entries = unpacked(archive());
        entries.put(name, content);
        assertRefused(name + " " + content.substring(0, Math.min(80, content.length())), packed(entries));
    }

    @Test
    void anArchiveWithASingleWrongPartIsRefusedAsAWhole() throws IOException {
        var first = Optional.ofNullable(unpacked(archive()).get("plans/000001.json"))
                .orElseThrow();
        assertRefusedWith("archive.json", "{\"ironstride\":3}");
        assertRefusedWith("archive.json", "{\"ironstride\":0}");
        assertRefusedWith("archive.json", "{\"ironstride\":1e400}");
        assertRefusedWith("archive.json", "[]");
        assertRefusedWith("archive.json", "{");
        assertRefusedWith("outcomes.json", "{\"x\":{\"status\":\"flown\"}}");
        assertRefusedWith("outcomes.json", "{\"x\":7}");
        assertRefusedWith("outcomes.json", "[1]");
        assertRefusedWith("outcomes.json", "{\"" + "x".repeat(101) + "\":{\"status\":\"done\"}}");
        assertRefusedWith("outcomes.json", "{\"x\":{\"status\":\"done\",\"note\":\"" + "n".repeat(2001) + "\"}}");
        assertRefusedWith("outcomes.json", "{\"x\":{\"status\":\"done\",\"note\":\"\\u0000\"}}");
        assertRefusedWith("outcomes.json", "{\"x\":{\"status\":\"done\",\"effort\":11}}");
        assertRefusedWith("outcomes.json", "{\"x\":{\"status\":\"done\",\"effort\":1e999}}");
        assertRefusedWith("plans/000001.json", "[".repeat(100_000));
        assertRefusedWith("plans/000001.json", "{}");
        assertRefusedWith("../../etc/passwd.json", "{}");
        assertRefusedWith("/plans/000009.json", "{}");
        assertRefusedWith("plans/../../x.json", "{}");
        for (var version : new String[] {"0", "-1", "3", "2", "2147483647", "1e400", "99999999999", "1.5", "\"1\""}) {
            assertRefusedWith("plans/000001.json", first.replaceFirst("\"version\":1", "\"version\":" + version));
        }
        for (var parent : new String[] {"1", "2", "-5", "99999999999", "\"1\""}) {
            assertRefusedWith(
                    "plans/000001.json", first.replaceFirst("\"version\":1", "\"version\":1,\"parent\":" + parent));
        }
        assertRefusedWith(
                "plans/000001.json", first.replaceFirst("\"who\":\"athlete\"", "\"who\":\"" + "w".repeat(17) + "\""));
        assertRefusedWith("plans/000001.json", first.replaceFirst("\"what\":\"", "\"what\":\"" + "w".repeat(500)));
        assertRefusedWith("plans/000001.json", first.replaceFirst("\"what\":\"", "\"what\":\"\\\\u0000"));
        assertRefusedWith(
                "plans/000001.json", first.replaceFirst("\"created\":\"[^\"]*\"", "\"created\":\"yesterday\""));
        assertRefusedWith(
                "plans/000001.json",
                first.replaceFirst("\"created\":\"[^\"]*\"", "\"created\":\"+1000000000-12-31T23:59:59Z\""));
        assertRefusedWith("plans/000001.json", first.replaceFirst("\"goal\":\"endurance\"", "\"goal\":\"fame\""));
    }
}
