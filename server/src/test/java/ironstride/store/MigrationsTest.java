package ironstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class MigrationsTest {

    @TempDir
    private Path folder = Path.of("");

    private SQLiteDataSource file() {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve(Database.FILE));
        return source;
    }

    private void after(String change) throws SQLException {
        try (var connection = DriverManager.getConnection(file().getUrl());
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    @Test
    void theListHoldsTheWholeFolder() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources", Migrations.FOLDER))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(Migrations.FILES);
        }
    }

    @Test
    void aNewDatabaseIsMadeAndThenKnown() {
        assertThat(Migrations.areApplied(file())).isFalse();
        Database.inFolder(folder).close();
        assertThat(Migrations.areApplied(file())).isTrue();
    }

    @Test
    void anotherTextOfAMigrationIsNotTheSame() throws SQLException {
        Database.inFolder(folder).close();
        after("update flyway_schema_history set checksum = checksum + 1");
        assertThat(Migrations.areApplied(file())).isFalse();
    }

    @Test
    void aMigrationOfALaterVersionIsNotTheSame() throws SQLException {
        Database.inFolder(folder).close();
        after("insert into flyway_schema_history select 99, '99', 'more', type, 'V99__more.sql', 5, installed_by,"
                + " installed_on, execution_time, success from flyway_schema_history where installed_rank = 1");
        assertThat(Migrations.areApplied(file())).isFalse();
    }

    @Test
    void aMigrationThatFailedIsNotApplied() throws SQLException {
        Database.inFolder(folder).close();
        after("update flyway_schema_history set success = 0");
        assertThat(Migrations.areApplied(file())).isFalse();
    }
}
