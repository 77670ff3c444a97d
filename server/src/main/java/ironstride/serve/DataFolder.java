package ironstride.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder with everything the server keeps, held so that no second server uses it.
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /// Where data goes when nobody says: the usual place of the system for it.
    static Path usual() {
        var home = Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"));
        return home.resolve("ironstride");
    }

    /// Makes the folder when it is not there, and holds it.
    ///
    /// @throws NotStarted when it cannot be used, or another server holds it
    static DataFolder hold(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(
                    path.resolve("ironstride.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = Optional.ofNullable(tryLock(channel));
            if (lock.isEmpty()) {
                channel.close();
                throw new NotStarted("Another Ironstride already runs on the data in " + path
                        + ". Use that one, stop it first, or choose another folder with --data.");
            }
            return new DataFolder(path, channel, lock.get());
        } catch (IOException failed) {
            throw new NotStarted("The data folder " + path + " cannot be used: " + failed
                    + ". Give the right to write there, or choose another folder with --data.");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException _) {
            // The system frees it when the process ends.
        }
    }
}
