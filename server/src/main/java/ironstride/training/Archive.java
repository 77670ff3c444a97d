package ironstride.training;

import ironstride.codec.plandocument.PlanDocument;
import ironstride.store.OutcomeStore;
import ironstride.store.OutcomeStore.Outcome;
import ironstride.store.PlanStore;
import ironstride.store.PlanStore.PlanVersion;
import ironstride.view.Json;
import ironstride.view.PlanView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Everything that is kept of an athlete, in one zip: out of one server and into another.
public final class Archive {

    /// What an archive may unpack to; ten years of changes are a tenth of it.
    private static final long MOST_BYTES = 256L << 20;

    private static final int FORM = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PlanStore plans;
    private final OutcomeStore outcomes;
    private final Clock clock;

    public Archive(PlanStore plans, OutcomeStore outcomes, Clock clock) {
        this.plans = plans;
        this.outcomes = outcomes;
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
                .put("who", version.who())
                .put("what", version.what());
        version.parent().ifPresent(parent -> node.put("parent", parent));
        node.set("profile", MAPPER.readTree(version.profile()));
        node.set("document", MAPPER.readTree(Gzip.unpack(version.document())));
        return node;
    }

    /// Brings an archive back: its versions follow those that are there, its outcomes replace those of the same
    /// sessions.
    ///
    /// @return why nothing was brought back; empty when all was
    public Optional<String> restore(String athlete, byte[] zip) {
        try {
            var entries = unpack(zip);
            var about = Optional.ofNullable(entries.get("archive.json"));
            if (about.isEmpty() || about.get().path("ironstride").asInt(0) != FORM) {
                return Optional.of("This is no archive of Ironstride, or one of a newer version.");
            }
            int after = plans.currentNumber(athlete).orElse(0);
            var versions = new ArrayList<PlanVersion>();
            for (var entry : entries.entrySet()) {
                if (entry.getKey().startsWith("plans/")) {
                    versions.add(version(entry.getValue(), after));
                }
            }
            if (!plans.addAll(athlete, versions)) {
                return Optional.of("The plan changed while the archive was being read; try again.");
            }
            for (var outcome : Optional.ofNullable(entries.get("outcomes.json"))
                    .orElse(Json.object())
                    .properties()) {
                outcomes.put(athlete, outcome.getKey(), outcome(outcome.getValue()), clock.instant());
            }
            return Optional.empty();
        } catch (IOException | UncheckedIOException broken) {
            return Optional.of("The archive cannot be unpacked: " + broken.getMessage());
        } catch (JacksonException | DateTimeException | IllegalArgumentException | IllegalStateException broken) {
            return Optional.of(
                    "The archive holds something that Ironstride did not write, so nothing was brought back.");
        }
    }

    private static Map<String, JsonNode> unpack(byte[] bytes) throws IOException {
        var entries = new LinkedHashMap<String, JsonNode>();
        long left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= content.length;
                if (left < 0) {
                    throw new IOException("it holds more than " + (MOST_BYTES >> 20) + " MiB");
                }
                if (entry.getName().endsWith(".json")) {
                    entries.put(entry.getName(), MAPPER.readTree(content));
                }
            }
        }
        return entries;
    }

    private static PlanVersion version(JsonNode node, int after) {
        int number = node.path("version").asInt() + after;
        var parent = node.path("parent").isInt()
                ? Optional.of(node.path("parent").asInt() + after)
                : Optional.<Integer>empty();
        var profile = Profile.kept(MAPPER.writeValueAsString(node.path("profile")));
        var plan = PlanDocument.read(MAPPER.writeValueAsString(node.path("document")))
                .orElseThrow(() -> new IllegalArgumentException("plan " + number + " cannot be read"));
        var what = node.path("what").asString("");
        var overview = PlanView.of(profile.athlete(), plan, number, parent.isPresent(), what);
        return new PlanVersion(
                number,
                parent,
                Instant.parse(node.path("created").asString("")),
                node.path("who").asString("athlete"),
                what,
                profile.json(),
                Gzip.pack(PlanDocument.write(plan)),
                Gzip.pack(Json.text(overview)));
    }

    private static Outcome outcome(JsonNode node) {
        var status = node.path("status").asString("");
        if (!List.of("done", "missed").contains(status)) {
            throw new IllegalArgumentException("no outcome: " + status);
        }
        var effort = node.path("effort");
        return new Outcome(
                status,
                effort.isInt() ? Optional.of(Math.clamp(effort.asInt(), 1, 10)) : Optional.empty(),
                node.path("note").asString(""));
    }
}
