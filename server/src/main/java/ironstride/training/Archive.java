package ironstride.training;

import ironstride.store.CoachStore;
import ironstride.store.OutcomeStore;
import ironstride.store.PlanStore;
import ironstride.store.PlanStore.PlanVersion;
import ironstride.view.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Everything that is kept of an athlete, in one zip: out of one server and into another.
public final class Archive {

    /// The form that is written; another number will mean that older servers cannot read it.
    static final int FORM = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PlanStore plans;
    private final OutcomeStore outcomes;
    private final CoachStore coach;
    private final Clock clock;

    public Archive(PlanStore plans, OutcomeStore outcomes, CoachStore coach, Clock clock) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.coach = coach;
        this.clock = clock;
    }

    /// @param name what the athlete is called here
    public byte[] write(String athlete, String name) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
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
            put(zip, "coach.json", ArchivedCoach.write(coach, athlete));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, JsonNode node) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Json.text(node).getBytes(StandardCharsets.UTF_8));
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

    /// Brings an archive back, all or nothing: its versions follow those that are there, its outcomes and
    /// decisions replace those of the same sessions and proposals.
    ///
    /// @return why nothing was brought back; empty when all was
    public Optional<String> restore(String athlete, byte[] zip) {
        int after = plans.currentNumber(athlete).orElse(0);
        return switch (ArchiveReader.read(zip, after)) {
            case ArchiveReader.Reading.Refused(var reason) -> Optional.of(reason);
            case ArchiveReader.Reading.Read(var versions, var said, var told) ->
                coach.restore(athlete, versions, said, told.decisions(), told.setting(), clock.instant())
                        ? Optional.empty()
                        : Optional.of("The plan changed while the archive was being read; try again.");
        };
    }
}
