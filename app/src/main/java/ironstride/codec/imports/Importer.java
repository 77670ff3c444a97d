package ironstride.codec.imports;

import ironstride.codec.archive.AppleHealth;
import ironstride.codec.archive.StravaActivity;
import ironstride.codec.archive.StravaList;
import ironstride.quantity.Units;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.zip.ZipException;

/// Takes apart whatever an athlete has: a file of a watch or an app, packed or not, an archive of an account, a folder.
///
/// Files are told by their content. One inner file is in memory at a time, and what a file gives is the same every
/// time,
/// names of activities included. An archive is gone through twice: first for its list of activities, which says what
/// the
/// files in it are.
public final class Importer {

    private final InnerFiles files;
    private final Consumer<ImportOutcome> taker;
    private final DoubleConsumer progress;

    /// @param zone of the athlete, for files with local times
    /// @param unsaid units where a file does not say its own
    /// @param taker gets every outcome as soon as there is one
    /// @param progress gets the share of the bytes that were read, 0 to 1
    public Importer(ZoneId zone, Units unsaid, Consumer<ImportOutcome> taker, DoubleConsumer progress) {
        this.files = new InnerFiles(zone, unsaid, taker);
        this.taker = taker;
        this.progress = progress;
    }

    /// Reads a file or a folder with everything in it.
    ///
    /// @throws IOException when the disk cannot be read
    public void read(Path path) throws IOException {
        read(
                path,
                path.getFileName() == null
                        ? path.toString()
                        : path.getFileName().toString());
    }

    /// The same, of a file that is called otherwise where it comes from.
    public void read(Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            folder(path, name);
        } else if (isZip(path)) {
            archive(path, name);
        } else {
            var unpacking = new Unpacking();
            long size = Math.max(1, Files.size(path));
            try (var file = unpacking.disk(
                    Files.newInputStream(path), () -> progress.accept(unpacking.packed() / (double) size))) {
                files.file(name, file, new Surroundings(unpacking));
            }
        }
        progress.accept(1);
    }

    private static boolean isZip(Path path) throws IOException {
        try (var file = Files.newInputStream(path)) {
            return Content.of(file.readNBytes(4)) == Content.ZIP;
        }
    }

    private void archive(Path path, String name) throws IOException {
        long size = Math.max(1, Files.size(path));
        var index = new Index();
        for (int pass = 0; pass < 2; pass++) {
            int earlier = pass;
            var unpacking = new Unpacking();
            try (var file = unpacking.disk(
                    Files.newInputStream(path),
                    () -> progress.accept((earlier + unpacking.packed() / (double) size) / 2))) {
                var zip = Container.zip(new BufferedInputStream(file, Content.HEAD), unpacking);
                if (pass == 0) {
                    index.look(zip, name);
                } else {
                    files.container(zip, name, index.surroundings(unpacking));
                }
            } catch (Unpacking.TooMuch | ZipException | EOFException _) {
                // Looking for a list; the second pass tells what is wrong.
                continue;
            }
        }
        index.rest(name);
    }

    private void folder(Path path, String name) throws IOException {
        var index = new Index();
        var looking = new Unpacking();
        index.look(Container.folder(path, looking, () -> {}), name);
        var unpacking = new Unpacking();
        long size = size(path);
        var inside = Container.folder(
                path, unpacking, () -> progress.accept(Math.min(1, unpacking.packed() / (double) size)));
        files.container(inside, name, index.surroundings(unpacking));
        index.rest(name);
    }

    private static long size(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return Math.max(
                    1,
                    paths.filter(Files::isRegularFile)
                            .mapToLong(one -> one.toFile().length())
                            .sum());
        }
    }

    /// The list of activities of an archive, when it has one.
    private final class Index {
        private Optional<StravaList> strava = Optional.empty();
        private Optional<AppleHealth> apple = Optional.empty();
        private final Set<String> done = new HashSet<>();
        private final Set<String> read = new HashSet<>();

        void look(Container container, String name) throws IOException {
            container.each((inner, file) -> {
                find(inner, file, name);
                return strava.isEmpty() && apple.isEmpty();
            });
        }

        private void find(String inner, InputStream file, String name) throws IOException {
            boolean list = InnerFiles.baseName(inner).equals(StravaList.NAME);
            if (!list && !inner.endsWith(".xml")) {
                return;
            }
            var stream = new BufferedInputStream(file, Content.HEAD);
            stream.mark(Content.HEAD);
            var head = stream.readNBytes(Content.HEAD);
            stream.reset();
            if (list) {
                var bytes = InnerFiles.bytes(stream);
                strava = bytes.flatMap(StravaList::read);
                strava.ifPresent(_ -> done.add(inner));
            } else if (Content.of(head) == Content.APPLE_HEALTH) {
                apple = Optional.of(files.health(name + "/" + inner, stream));
                done.add(inner);
            }
        }

        Surroundings surroundings(Unpacking unpacking) {
            return new Surroundings(unpacking, strava, apple, done, read, 0);
        }

        /// Activities of the list whose files are missing or were not understood, or that never had one.
        void rest(String name) {
            strava.ifPresent(list -> {
                var left = list.activities().stream()
                        .filter(one -> one.file().filter(read::contains).isEmpty())
                        .map(StravaActivity::activity)
                        .toList();
                files.list(name + "/" + StravaList.NAME, left, list.warnings());
            });
        }
    }
}
