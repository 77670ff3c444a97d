package ironstride.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// Databases in which there is little room, or little patience.
public final class Narrow {

    private Narrow() {}

    /// @param more pages that the file may grow by
    public static Database withRoomFor(int more, Path folder) throws SQLException {
        return Database.inFolder(folder, Map.of("max_page_count", String.valueOf(pages(folder) + more)));
    }

    /// One whose writers wait for others for a moment only.
    public static Database impatient(Path folder) {
        return Database.inFolder(folder, Map.of("busy_timeout", "200"));
    }

    /// From now on nothing can be written to it by its only connection.
    public static void freeze(Database database) {
        database.read(sql -> sql.execute("pragma query_only = true"));
    }

    private static int pages(Path folder) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                var statement = connection.createStatement();
                var row = statement.executeQuery("pragma page_count")) {
            row.next();
            return row.getInt(1);
        }
    }
}
