package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ironstride.store.Database;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process itself: killed, stopped, started twice, without room.
class KillTest {

    private static final int KILLS = 20;

    @TempDir
    private Path folder = Path.of("");

    private static void join(List<Thread> writers) {
        try {
            for (var writer : writers) {
                writer.join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void assertWhole() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("pragma integrity_check")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("ok");
            }
            try (var rows = statement.executeQuery("pragma foreign_key_check")) {
                assertThat(rows.next()).isFalse();
            }
        }
    }

    @Test
    void killedTwentyTimesDuringWritesItHasEverythingItAcknowledged() throws IOException, SQLException {
        var random = new Random(20);
        var burst = new Burst();
        for (int kill = 0; kill < KILLS; kill++) {
            try (var server = ServerProcess.start(folder)) {
                if (kill == 0) {
                    burst.setUp(server.wire());
                }
                burst.check(server.wire());
                var each = new Semaphore(0);
                var writers = burst.begin(server.wire(), each, 100);
                each.acquireUninterruptibly(5 + random.nextInt(60));
                server.kill();
                join(writers);
            }
            assertWhole();
        }
        try (var server = ServerProcess.start(folder)) {
            burst.check(server.wire());
        }
        assertThat(burst.acknowledgements()).isGreaterThan(15);
    }

    @Test
    void askedToStopDuringWritesItEndsSoonAndKeepsWhatItAccepted() throws IOException, SQLException {
        var burst = new Burst();
        try (var server = ServerProcess.start(folder)) {
            burst.setUp(server.wire());
            var each = new Semaphore(0);
            var writers = burst.begin(server.wire(), each, 100);
            each.acquireUninterruptibly(30);
            assertThat(server.stop(15)).as("ended within 15 s").isTrue();
            join(writers);
        }
        assertThat(folder.resolve(Database.FILE + "-wal"))
                .as("the database was closed")
                .doesNotExist();
        assertWhole();
        try (var server = ServerProcess.start(folder)) {
            burst.check(server.wire());
        }
    }

    @Test
    void aSecondStartOnTheSameDataIsRefusedAndTheFirstGoesOn() throws IOException {
        try (var server = ServerProcess.start(folder)) {
            var second = ServerProcess.fail(List.of(), "--port", "0", "--data", folder.toString());
            assertThat(second.code()).isEqualTo(2);
            assertThat(second.said())
                    .startsWith("Another Ironstride already runs on the data in " + folder)
                    .endsWith("or choose another folder with --data.");
            assertThat(server.wire().get("/health").status()).isEqualTo(200);
        }
    }

    @Test
    void aTakenPortIsSaid() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());
            var ended = ServerProcess.fail(List.of(), "--port", port, "--data", folder.toString());
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.said())
                    .startsWith("Port " + port + " at 127.0.0.1 cannot be listened at")
                    .endsWith("choose another with --port.");
        }
    }

    @Test
    void aDatabaseFileThatMayNotBeWrittenIsSaid() throws IOException {
        try (var server = ServerProcess.start(folder)) {
            assertThat(server.stop(15)).isTrue();
        }
        var file = folder.resolve(Database.FILE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        var before = Files.readAllBytes(file);
        boolean mayAnything = Files.isWritable(file);
        var without = List.of("setpriv", "--inh-caps=-all", "--bounding-set=-dac_override");
        assumeThat(!mayAnything || runs("setpriv", "--bounding-set=-dac_override", "true"))
                .as("root may write everywhere, and setpriv, which takes that right away, is not there")
                .isTrue();
        var ended = ServerProcess.fail(mayAnything ? without : List.of(), "--port", "0", "--data", folder.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said())
                .contains("The database file " + file + " cannot be used")
                .endsWith("or choose another folder with --data.");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFileThatMayGrowNoMoreCostsNothingThatWasAcknowledged() throws IOException, SQLException {
        var burst = new Burst();
        // Room for SQLite's own library, which is unpacked to a temporary file, and not for much more.
        try (var server = ServerProcess.start(List.of("bash", "-c", "ulimit -f 2000; exec \"$@\"", "-"), folder)) {
            burst.setUp(server.wire());
            var each = new Semaphore(0);
            join(burst.begin(server.wire(), each, 1_900));
            assertThat(server.wire().get("/health").status()).as("it goes on").isEqualTo(200);
            burst.check(server.wire());
        }
        assertWhole();
        try (var server = ServerProcess.start(folder)) {
            burst.check(server.wire());
        }
    }

    @Test
    void aFullDiskIsSaidAtTheStartAndAfterMakingRoomEverythingIsThere() throws IOException, SQLException {
        assumeThat(runs("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder.toString()))
                .as("a small file system can be mounted")
                .isTrue();
        try {
            var burst = new Burst();
            try (var server = ServerProcess.start(folder)) {
                burst.setUp(server.wire());
                assertThat(server.stop(15)).isTrue();
            }
            var filler = folder.resolve("filler");
            fill(filler);
            var ended = ServerProcess.fail(List.of(), "--port", "0", "--data", folder.toString());
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.said())
                    .contains(folder.toString())
                    .endsWith("Make room on the disk; nothing that was kept is lost.");
            Files.delete(filler);
            assertWhole();
            try (var server = ServerProcess.start(folder)) {
                burst.check(server.wire());
                join(burst.begin(server.wire(), new Semaphore(0), 1_900));
                burst.check(server.wire());
            }
            assertWhole();
        } finally {
            runs("umount", "-l", folder.toString());
        }
    }

    private static void fill(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException _) {
            assertThat(Files.size(file)).as("what fits").isPositive();
        }
    }

    private static boolean runs(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
