package ironstride.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ironstride.store.AccountStore.Account;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the databases say that stands in the way, in their own numbers.
class ObstacleTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"53100, FULL", "55P03, BUSY", "57P03, AWAY", "25006, READ_ONLY", "58030, FAILING", "XX001, DAMAGED"})
    void postgresqlSaysIt(String state, Obstacle obstacle) {
        try (var database = Engine.POSTGRESQL.fresh(folder).open()) {
            assertThatThrownBy(() -> database.write(
                            sql -> sql.execute("do $$ begin raise exception using errcode = '" + state + "'; end $$")))
                    .isInstanceOfSatisfying(
                            StoreRefused.class,
                            refused -> assertThat(refused.obstacle()).isEqualTo(obstacle));
        }
    }

    @Test
    void whatIsOurOwnFaultIsNoObstacle() {
        try (var database = Database.inFolder(folder)) {
            assertThatThrownBy(() -> database.write(sql -> sql.execute("no sql at all")))
                    .isNotInstanceOf(StoreRefused.class);
        }
    }

    @Test
    void withoutRoomForAChangeItDoesNotStartAndWithRoomItLeavesNothing() throws SQLException {
        Database.inFolder(folder).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                var statement = connection.createStatement()) {
            statement.execute("vacuum");
        }
        assertThatThrownBy(() -> Narrow.withRoomFor(5, folder).close())
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("SQLITE_FULL")
                .hasMessageEndingWith("Make room on the disk; nothing that was kept is lost.");
        try (var database = Narrow.withRoomFor(40, folder)) {
            var accounts = new AccountStore(database);
            assertThat(accounts.count()).isZero();
            assertThat(accounts.add(new Account("id", "Sam", "hash", Instant.EPOCH)))
                    .isTrue();
        }
    }
}
