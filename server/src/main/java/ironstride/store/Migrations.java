package ironstride.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/// Whether a database already stands where this version wants it. Flyway knows that too, but loading it and having it
/// look for files costs a quarter of the start; it is asked as soon as anything differs.
final class Migrations {

    static final String FOLDER = "ironstride/store/migration";

    /// All of them, in order; a test holds this list against the folder.
    static final List<String> FILES =
            List.of("V1__accounts_and_plans.sql", "V2__journal.sql", "V3__lift_log.sql", "V4__coach.sql");

    private Migrations() {}

    /// A row of Flyway's own history.
    ///
    /// @param checksum as Flyway computes it of the file
    private record Applied(String script, int checksum) {}

    /// Whether exactly these migrations were applied, all with success and with the same text.
    static boolean areApplied(DataSource connections) {
        try (var connection = connections.getConnection()) {
            return applied(connection).equals(ours());
        } catch (SQLException _) {
            // Not there yet, or broken: Flyway makes it or says so.
            return false;
        }
    }

    private static List<Applied> applied(Connection connection) throws SQLException {
        var rows = new ArrayList<Applied>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select script, checksum from flyway_schema_history where success order by installed_rank")) {
            while (row.next()) {
                rows.add(new Applied(row.getString(1), row.getInt(2)));
            }
        }
        return rows;
    }

    private static List<Applied> ours() {
        return FILES.stream().map(file -> new Applied(file, checksum(file))).toList();
    }

    /// CRC-32 over the lines without their ends.
    private static int checksum(String file) {
        var sum = new CRC32();
        try (var in = Objects.requireNonNull(Migrations.class.getResourceAsStream("/" + FOLDER + "/" + file), file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return (int) sum.getValue();
    }
}
