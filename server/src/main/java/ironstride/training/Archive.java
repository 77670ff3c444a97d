package ironstride.training;

import ironstride.store.ArchiveStore;
import ironstride.store.CoachStore;
import ironstride.store.Database;
import ironstride.store.JournalStore;
import ironstride.store.LiftStore;
import ironstride.store.OutcomeStore;
import ironstride.store.PlanStore;
import ironstride.store.PlanStore.PlanVersion;
import ironstride.store.RackStore;
import ironstride.view.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Everything that is kept of an athlete, in one zip: out of one server and into another.
public final class Archive {

    /// The form that is written; a higher number means that older servers cannot read it.
    ///
    /// 1 had plans and outcomes; 2 has the journal, logged lifts and racks too.
    static final int FORM = 2;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PlanStore plans;
    private final OutcomeStore outcomes;
    private final JournalStore journal;
    private final LiftStore lifts;
    private final RackStore racks;
    private final CoachStore coach;
    private final ArchiveStore store;
    private final Clock clock;

    public Archive(Database database, Clock clock) {
        this.plans = new PlanStore(database);
        this.outcomes = new OutcomeStore(database);
        this.journal = new JournalStore(database);
        this.lifts = new LiftStore(database);
        this.racks = new RackStore(database);
        this.coach = new CoachStore(database);
        this.store = new ArchiveStore(database);
        this.clock = clock;
    }

    /// Writes it as it is made, file by file.
    ///
    /// @param name what the athlete is called here
    public void write(String athlete, String name, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        var about = Json.object()
                .put("ironstride", FORM)
                .put("name", name)
                .put("written", clock.instant().toString());
        put(zip, "archive.json", about);
        for (var version : plans.all(athlete)) {
            put(zip, "plans/%06d.json".formatted(version.version()), version(version));
        }
        var said = Json.object();
        outcomes.all(athlete).forEach((session, outcome) -> said.set(session, PlanPages.outcome(outcome)));
        put(zip, "outcomes.json", said);
        writeJournal(zip, athlete);
        writeLifts(zip, athlete);
        put(zip, "coach.json", ArchivedCoach.write(coach, athlete));
        zip.finish();
    }

    private void writeJournal(ZipOutputStream zip, String athlete) throws IOException {
        int number = 0;
        for (var activity : journal.activities(athlete)) {
            var node = Json.object();
            activity.session().ifPresent(session -> node.put("session", session));
            node.set("document", MAPPER.readTree(activity.document()));
            put(zip, "activities/%06d.json".formatted(++number), node);
        }
        var names = Json.object();
        for (var sha256 : journal.originals(athlete)) {
            var original = journal.original(athlete, sha256);
            if (original.isPresent()) {
                names.put(sha256, original.get().name());
                put(zip, "originals/" + sha256, original.get().bytes());
            }
        }
        put(zip, "originals.json", names);
        var exercises = Json.object();
        journal.exerciseNames(athlete).forEach(exercises::put);
        put(zip, "exercise-names.json", exercises);
        put(zip, "body-events.json", documents(journal.bodyEvents(athlete)));
        put(zip, "check-ins.json", documents(journal.checkIns(athlete)));
    }

    private static JsonNode documents(List<String> texts) {
        var node = Json.object();
        var array = node.putArray("all");
        texts.forEach(text -> array.add(MAPPER.readTree(text)));
        return node;
    }

    private void writeLifts(ZipOutputStream zip, String athlete) throws IOException {
        int number = 0;
        for (var logged : lifts.everything(athlete)) {
            var node = Lifts.json(logged.lift());
            var changes = node.putArray("changes");
            logged.changes().forEach(changes::add);
            put(zip, "lifts/%06d.json".formatted(++number), node);
        }
        var places = Json.object();
        racks.all(athlete).forEach((place, document) -> places.set(place, MAPPER.readTree(document)));
        put(zip, "racks.json", places);
    }

    private static void put(ZipOutputStream zip, String name, JsonNode node) throws IOException {
        put(zip, name, Json.text(node).getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static JsonNode version(PlanVersion version) {
        var node = Json.object()
                .put("version", version.version())
                .put("created", version.created().toString())
                .put("who", version.who().word())
                .put("what", version.what());
        version.parent().ifPresent(parent -> node.put("parent", parent));
        node.set("profile", MAPPER.readTree(version.profile()));
        node.set("document", MAPPER.readTree(Gzip.unpack(version.document())));
        return node;
    }

    /// Brings an archive back, all or nothing: its versions follow those that are there, everything else replaces what
    /// has the same name.
    ///
    /// @return why nothing was brought back; empty when all was
    public Optional<String> restore(String athlete, Path zip) {
        int after = plans.currentNumber(athlete).orElse(0);
        return switch (ArchiveReader.read(zip, after)) {
            case ArchiveReader.Reading.Refused(var reason) -> Optional.of(reason);
            case ArchiveReader.Reading.Read(var everything) ->
                store.restore(athlete, everything, clock.instant())
                        ? Optional.empty()
                        : Optional.of("The plan changed while the archive was being read; try again.");
        };
    }
}
