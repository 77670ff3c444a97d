package ironstride.codec.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;

/// Something with files in it: a zip, a folder, a single file.
interface Container {

    /// Takes one file; what is left of it unread is read by the container.
    interface Taker {
        /// @param name path within the container, with `/`
        /// @return whether to go on
        boolean take(String name, InputStream file) throws IOException;
    }

    /// Hands over the files in order, as long as they are wanted.
    void each(Taker taker) throws IOException;

    /// A zip read from front to end: its list at the end and the sizes it declares are not needed, so one that breaks
    /// off gives what is there.
    ///
    /// @param stream read from where it is
    static Container zip(InputStream stream, Unpacking unpacking) {
        return taker -> {
            var zip = new ZipInputStream(stream);
            int count = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new Unpacking.TooMuch("it has more than " + MOST_ENTRIES + " files");
                }
                var file = unpacking.watched(zip);
                if (!entry.isDirectory() && !taker.take(entry.getName(), file)) {
                    return;
                }
                file.transferTo(OutputStream.nullOutputStream());
            }
        };
    }

    int MOST_ENTRIES = 1_000_000;

    /// All files of a folder and its folders by name; links are not followed.
    static Container folder(Path folder, Unpacking unpacking, Runnable progress) {
        return taker -> {
            for (var path : files(folder)) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                try (var file = Files.newInputStream(path)) {
                    if (!taker.take(name, unpacking.disk(file, progress))) {
                        return;
                    }
                }
            }
        };
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }
}
