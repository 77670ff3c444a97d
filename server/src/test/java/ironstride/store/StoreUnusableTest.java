package ironstride.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ironstride.store.AccountStore.Account;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said of a database that cannot be used: which one, why, and what helps; and it is left as it was.
class StoreUnusableTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve(Database.FILE);
    }

    private void assertSays(String reason, String remedy) {
        assertThatThrownBy(() -> Database.inFolder(folder).close())
                .isInstanceOf(StoreUnusable.class)
                .hasMessageStartingWith("The database file " + file() + " ")
                .hasMessageContaining(reason)
                .hasMessageEndingWith(remedy);
    }

    private void makeDatabase() {
        try (var database = Database.inFolder(folder)) {
            for (int k = 0; k < 50; k++) {
                new AccountStore(database).add(new Account("id-" + k, "Sam " + k, "hash", Instant.EPOCH));
            }
        }
    }

    @Test
    void aFileThatIsNoDatabase() throws IOException {
        Files.writeString(file(), "Dear diary, today I ran ten kilometres.\n".repeat(100));
        var before = Files.readAllBytes(file());
        assertSays("NOTADB", "bring back your last backup of the file.");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aDatabaseThatBrokeOff() throws IOException {
        makeDatabase();
        var whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length / 4));
        assertSays("CORRUPT", "bring back your last backup of the file.");
    }

    @Test
    void aDatabaseOfAnotherProgram() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("create table recipes (name text)");
        }
        assertSays("tables of another program", "Choose another folder with --data, or an empty database.");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var tables = connection.getMetaData().getTables(null, null, "%", null)) {
            var names = new StringBuilder();
            while (tables.next()) {
                names.append(tables.getString("TABLE_NAME")).append(' ');
            }
            assertThat(names.toString())
                    .contains("recipes")
                    .doesNotContain("athlete")
                    .doesNotContain("flyway");
        }
    }

    @Test
    void aFolderInItsPlace() throws IOException {
        Files.createDirectory(file());
        assertSays("CANTOPEN", "or choose another folder with --data.");
    }

    @Test
    void aFileThatAnotherProgramHolds() throws SQLException {
        makeDatabase();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("begin exclusive");
            assertSays("BUSY", "Another program holds it; close that one and start again.");
            statement.execute("rollback");
        }
        try (var database = Database.inFolder(folder)) {
            assertThat(new AccountStore(database).count()).isEqualTo(50);
        }
    }

    @Test
    void aServerThatDoesNotAnswerAndItsPasswordIsNotSaid() {
        assertThatThrownBy(() -> Database.onServer("jdbc:postgresql://127.0.0.1:1/ironstride?user=me&password=secret")
                        .close())
                .isInstanceOf(StoreUnusable.class)
                .hasMessageStartingWith("The database jdbc:postgresql://127.0.0.1:1/ironstride ")
                .hasMessageEndingWith("Check the address, user and password, and that the server runs.")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anEmptyFileIsANewDatabase() throws IOException {
        Files.writeString(file(), "", StandardCharsets.UTF_8);
        try (var database = Database.inFolder(folder)) {
            assertThat(new AccountStore(database).isUnclaimed()).isTrue();
        }
    }
}
