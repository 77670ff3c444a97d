package ironstride.training;

import ironstride.codec.document.PlanDocument;
import ironstride.store.ArchiveStore.Everything;
import ironstride.store.Author;
import ironstride.store.JournalStore.Original;
import ironstride.store.OutcomeStore.Outcome;
import ironstride.store.PlanStore.PlanVersion;
import ironstride.view.Json;
import ironstride.view.PlanView;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads archives that anybody may have made: what Ironstride would not have written is refused as a whole.
///
/// Parts are read one after the other. The files that activities were read from are most of an archive; they are looked
/// at here, and read once more when they are kept, so that no more than one of them is in memory.
final class ArchiveReader {

    /// What all but the files may unpack to; ten years of changes are a tenth of it.
    private static final long MOST_BYTES = 256L << 20;

    /// What the files may unpack to: four times the longest archive that is taken.
    private static final long MOST_BYTES_OF_FILES = 8L << 30;

    /// A plan of a year is a tenth of it.
    private static final int MOST_BYTES_OF_A_PART = 4 << 20;

    /// A day's activity with a moment each second is a tenth of it in the most talkative format.
    private static final int MOST_BYTES_OF_A_FILE = 64 << 20;

    /// Activities of twenty years with a file each, and as many versions of the plan.
    private static final int MOST_PARTS = 60_000;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_SESSION = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final int after;
    private int form = Archive.FORM;
    private final List<PlanVersion> versions = new ArrayList<>();
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final ArchivedJournal journal = new ArchivedJournal();
    private ArchivedCoach coach = ArchivedCoach.NONE;
    private final HashSet<String> parts = new HashSet<>();

    private ArchiveReader(int after) {
        this.after = after;
    }

    sealed interface Reading {

        record Read(Everything everything) implements Reading {}

        record Refused(String reason) implements Reading {}
    }

    /// @param after number of the version that the first of the archive follows
    static Reading read(Path file, int after) {
        var reader = new ArchiveReader(after);
        try (var zip = open(file)) {
            reader.unpack(zip);
        } catch (IOException broken) {
            return new Reading.Refused("The archive cannot be unpacked: " + broken.getMessage());
        } catch (RuntimeException _) {
            // Several readers look at it, and each has its own way to say that something is not as it was written.
            return new Reading.Refused(
                    "The archive holds something that Ironstride did not write, so nothing was brought back.");
        }
        return reader.isWhole()
                ? new Reading.Read(reader.journal.with(
                        reader.versions, reader.outcomes, taker -> reader.files(file, taker), reader.coach))
                : new Reading.Refused("This is no archive of Ironstride, or not all of one.");
    }

    private static ZipInputStream open(Path file) throws IOException {
        return new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    /// The files once more, after they were all looked at.
    private void files(Path file, Consumer<Original> taker) {
        try (var zip = open(file)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (ArchivedJournal.isFile(entry.getName())) {
                    taker.accept(journal.original(entry.getName(), zip.readAllBytes()));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean isWhole() {
        return parts.contains("archive.json") && parts.contains("outcomes.json") && journal.isWhole(form, parts);
    }

    private void unpack(ZipInputStream zip) throws IOException {
        long left = MOST_BYTES;
        long leftOfFiles = MOST_BYTES_OF_FILES;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            boolean isFile = ArchivedJournal.isFile(entry.getName());
            int most = isFile ? MOST_BYTES_OF_A_FILE : MOST_BYTES_OF_A_PART;
            var content = zip.readNBytes(most + 1);
            left -= isFile ? 0 : content.length;
            leftOfFiles -= isFile ? content.length : 0;
            if (content.length > most || left < 0 || leftOfFiles < 0 || parts.size() == MOST_PARTS) {
                throw new IOException("it holds more than any plan needs");
            }
            check(parts.add(entry.getName()));
            part(entry.getName(), content);
        }
    }

    private void part(String name, byte[] content) {
        if (journal.takesFile(name, content)) {
            return;
        }
        var node = MAPPER.readTree(content);
        check(node.isObject());
        switch (name) {
            case "archive.json" -> form = number(node.path("ironstride"), 1, Archive.FORM);
            case "outcomes.json" ->
                node.properties()
                        .forEach(said -> outcomes.put(text(said.getKey(), LONGEST_SESSION), outcome(said.getValue())));
            case "coach.json" -> coach = ArchivedCoach.read(node, after);
            default -> {
                if (journal.takes(name, node)) {
                    return;
                }
                check(name.equals("plans/%06d.json".formatted(versions.size() + 1)));
                versions.add(version(node, versions.size() + 1));
            }
        }
    }

    static void check(boolean asWritten) {
        if (!asWritten) {
            throw new IllegalArgumentException("not as it was written");
        }
    }

    static String text(String text, int longest) {
        check(text.length() <= longest && PlainText.isPlain(text));
        return text;
    }

    static int number(JsonNode node, int least, int most) {
        check(node.isInt() && node.asInt() >= least && node.asInt() <= most);
        return node.asInt();
    }

    /// @param inArchive its number there, from 1
    private PlanVersion version(JsonNode node, int inArchive) {
        int number = number(node.path("version"), inArchive, inArchive) + after;
        var parent = node.has("parent")
                ? Optional.of(number(node.path("parent"), 1, inArchive - 1) + after)
                : Optional.<Integer>empty();
        var created = Instant.parse(node.path("created").asString());
        int year = created.atOffset(ZoneOffset.UTC).getYear();
        check(year >= 1970 && year <= 9999);
        check(Author.isWord(node.path("who").asString()));
        var what = text(node.path("what").asString(), Training.LONGEST_WHAT);
        var profile = Profile.kept(MAPPER.writeValueAsString(node.path("profile")));
        var plan = PlanDocument.read(MAPPER.writeValueAsString(node.path("document")))
                .orElseThrow(() -> new IllegalArgumentException("plan " + number + " cannot be read"));
        var overview = PlanView.of(profile.athlete(), plan, number, parent.isPresent(), what);
        return new PlanVersion(
                number,
                parent,
                created,
                Author.ARCHIVE,
                what,
                profile.json(),
                Gzip.pack(PlanDocument.write(plan)),
                Gzip.pack(Json.text(overview)));
    }

    private static Outcome outcome(JsonNode node) {
        var status = node.path("status").asString("");
        check(status.equals("done") || status.equals("missed"));
        return new Outcome(
                status,
                node.has("effort") ? Optional.of(number(node.path("effort"), 1, 10)) : Optional.empty(),
                node.has("note") ? text(node.path("note").asString(), LONGEST_NOTE) : "");
    }
}
