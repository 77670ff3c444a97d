package ironstride.codec.imports;

import ironstride.codec.archive.AppleHealth;
import ironstride.codec.archive.GarminList;
import ironstride.codec.archive.StravaActivity;
import ironstride.codec.archive.StravaList;
import ironstride.codec.fit.ActivityFit;
import ironstride.codec.liftlog.LiftLog;
import ironstride.codec.reading.Fingerprint;
import ironstride.codec.reading.Reading;
import ironstride.codec.reading.Recorded;
import ironstride.codec.track.Gpx;
import ironstride.codec.track.Tcx;
import ironstride.journal.Activity;
import ironstride.quantity.Units;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads one file after the other and says what became of each.
final class InnerFiles {

    /// The longest file of training that is read at once: a day of 1 s records is 5 MB of FIT or 50 MB of TCX.
    static final int MOST_BYTES = 100 << 20;

    /// An archive with packed archives with packed files; deeper is mischief.
    private static final int DEEPEST = 4;

    private static final String AGAIN = "Download it once more.";

    private final ZoneId zone;
    private final Units unsaid;
    private final Consumer<ImportOutcome> taker;

    InnerFiles(ZoneId zone, Units unsaid, Consumer<ImportOutcome> taker) {
        this.zone = zone;
        this.unsaid = unsaid;
        this.taker = taker;
    }

    static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// All of a stream; empty when it is longer than is read at once.
    static Optional<byte[]> bytes(InputStream stream) throws IOException {
        var bytes = stream.readNBytes(MOST_BYTES + 1);
        return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(bytes);
    }

    /// Everything in a container. Where it breaks off, what came before has been read.
    void container(Container container, String name, Surroundings around) throws IOException {
        try {
            var any = new boolean[1];
            container.each((inner, file) -> {
                any[0] = true;
                if (!around.done().contains(inner)) {
                    inner(name, inner, file, around);
                }
                return true;
            });
            if (!any[0]) {
                taker.accept(new ImportOutcome.Skipped(name, "an archive without files"));
            }
        } catch (Unpacking.TooMuch problem) {
            notUnderstood(name, problem.why() + "; what comes before that was read", "Unpack it yourself.");
        } catch (ZipException | EOFException problem) {
            notUnderstood(
                    name,
                    "the archive is damaged or breaks off; what comes before that was read",
                    "Download it once more, or unpack it and import the folder.");
        }
    }

    private void inner(String name, String inner, InputStream file, Surroundings around) throws IOException {
        var shown = name + "/" + clean(inner);
        var parts = List.of(inner.replace('\\', '/').split("/"));
        if (parts.contains("..") || inner.startsWith("/") || inner.matches("[A-Za-z]:.*")) {
            notUnderstood(shown, "its name points outside of the archive", "Do not trust this archive.");
            return;
        }
        if (baseName(inner).startsWith("._") || parts.contains("__MACOSX")) {
            taker.accept(new ImportOutcome.Skipped(shown, "bookkeeping of a Mac"));
            return;
        }
        file(shown, file, around);
    }

    /// Names are shown to people: nothing that moves the cursor or turns the direction of writing.
    private static String clean(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }

    void file(String name, InputStream file, Surroundings around) throws IOException {
        var stream = new BufferedInputStream(file, Content.HEAD);
        stream.mark(Content.HEAD);
        var head = stream.readNBytes(Content.HEAD);
        stream.reset();
        if (around.depth() > DEEPEST) {
            notUnderstood(name, "it is packed more than " + DEEPEST + " times", "Unpack it yourself.");
            return;
        }
        switch (Content.of(head)) {
            case ZIP -> container(Container.zip(stream, around.unpacking()), name, around.deeper());
            case GZIP -> gzip(name, stream, around);
            case APPLE_HEALTH -> health(name, stream);
            case PICTURE -> taker.accept(new ImportOutcome.Skipped(name, "a picture or a film"));
            case NOTHING -> nothing(name, "it is empty");
            case OTHER -> nothing(name, "it is none of the files that can be read");
            case FIT, GPX, TCX, LIFT_LOG, STRAVA_LIST, GARMIN_LIST -> whole(name, stream, Content.of(head), around);
        }
    }

    /// Files by themselves, and those whose names promise training, are missed; others in archives are not.
    private void nothing(String name, String why) {
        var lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        boolean promised = lower.endsWith(".fit") || lower.endsWith(".gpx") || lower.endsWith(".tcx");
        if (promised || !name.contains("/")) {
            notUnderstood(
                    name,
                    why,
                    "A FIT, GPX or TCX file, a table of a lifting app, or an archive of Strava, Garmin or Apple Health"
                            + " can be brought in.");
        } else {
            taker.accept(new ImportOutcome.Skipped(name, "no training"));
        }
    }

    private void gzip(String name, InputStream stream, Surroundings around) throws IOException {
        try {
            file(
                    name.replaceFirst("(?i)\\.gz$", ""),
                    around.unpacking().watched(new GZIPInputStream(stream)),
                    around.deeper());
        } catch (Unpacking.TooMuch problem) {
            notUnderstood(name, problem.why(), "Unpack it yourself.");
        } catch (ZipException | EOFException problem) {
            notUnderstood(name, "it is damaged or breaks off", AGAIN);
        }
    }

    private void whole(String name, InputStream stream, Content content, Surroundings around) throws IOException {
        var bytes = bytes(stream);
        if (bytes.isEmpty()) {
            notUnderstood(name, "it is larger than " + (MOST_BYTES >> 20) + " MB", "Export it in parts.");
            return;
        }
        var reading = switch (content) {
            case FIT -> ActivityFit.read(bytes.get());
            case GPX -> Gpx.read(bytes.get(), around.kind(name));
            case TCX -> Tcx.read(bytes.get(), around.kind(name));
            case LIFT_LOG -> LiftLog.read(bytes.get(), zone, unsaid);
            case GARMIN_LIST -> GarminList.read(bytes.get());
            case STRAVA_LIST -> strava(bytes.get());
            case APPLE_HEALTH, ZIP, GZIP, PICTURE, NOTHING, OTHER ->
                throw new IllegalStateException(content + " is not read at once");
        };
        told(name, bytes.get(), reading, around);
    }

    private static Reading strava(byte[] bytes) {
        return StravaList.read(bytes)
                .filter(list -> !list.activities().isEmpty())
                .<Reading>map(list -> Reading.Understood.of(
                        list.activities().stream()
                                .map(StravaActivity::activity)
                                .map(Recorded::of)
                                .toList(),
                        list.warnings()))
                .orElse(new Reading.NotUnderstood("it has no activities", "Ask Strava for the archive once more."));
    }

    private void told(String name, byte[] bytes, Reading reading, Surroundings around) {
        switch (reading) {
            case Reading.NotTraining(var what) -> taker.accept(new ImportOutcome.Skipped(name, what));
            case Reading.NotUnderstood(var why, var remedy) -> notUnderstood(name, why, remedy);
            case Reading.Understood(var activities, var warnings, var unknown) -> {
                var sha256 = Fingerprint.of(bytes);
                var row = around.row(name).filter(_ -> activities.size() == 1);
                var named = activities.stream()
                        .map(one -> row.map(known -> known.named(one)).orElse(one))
                        .map(one -> one.from(sha256))
                        .toList();
                around.row(name).flatMap(StravaActivity::file).ifPresent(around.read()::add);
                taker.accept(new ImportOutcome.Read(
                        name, Optional.of(new Original(baseName(name), sha256, bytes)), named, warnings, unknown));
            }
        }
    }

    /// Apple's export is read in a stream, and not kept: it holds years of much more than training.
    AppleHealth health(String name, InputStream stream) {
        var health = AppleHealth.read(stream);
        if (health.workouts().isEmpty()) {
            taker.accept(
                    health.warnings().isEmpty()
                            ? new ImportOutcome.Skipped(name, "an Apple Health export without workouts")
                            : new ImportOutcome.NotUnderstood(
                                    name, health.warnings().getFirst(), AGAIN));
        } else {
            taker.accept(
                    new ImportOutcome.Read(name, Optional.empty(), health.workouts(), health.warnings(), List.of()));
        }
        return health;
    }

    /// Activities that only a list knows.
    void list(String name, List<Activity> activities, List<String> warnings) {
        if (!activities.isEmpty()) {
            taker.accept(new ImportOutcome.Read(
                    name,
                    Optional.empty(),
                    activities.stream().map(Recorded::of).toList(),
                    warnings,
                    List.of()));
        }
    }

    private void notUnderstood(String name, String why, String remedy) {
        taker.accept(new ImportOutcome.NotUnderstood(name, why, remedy));
    }
}
