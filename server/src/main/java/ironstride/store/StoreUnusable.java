package ironstride.store;

import java.sql.SQLException;
import java.util.Optional;

/// The store cannot be used; the message says why and what helps.
public final class StoreUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnusable(String message) {
        super(message);
    }

    private StoreUnusable(String message, Throwable cause) {
        super(message, cause);
    }

    /// @param name what cannot be used, as the beginning of a sentence
    static StoreUnusable of(String name, Throwable failed) {
        var cause = rootSql(failed);
        var said = cause.map(SQLException::getMessage)
                .or(() -> Optional.ofNullable(failed.getMessage()))
                .orElse("it failed");
        if (said.contains("no schema history table")) {
            return new StoreUnusable(
                    name + " holds tables of another program. Choose another folder with --data, or an empty database.",
                    failed);
        }
        return new StoreUnusable(name + " cannot be used: " + firstLine(said) + " " + remedy(said), failed);
    }

    private static Optional<SQLException> rootSql(Throwable failed) {
        Optional<SQLException> found = Optional.empty();
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                found = Optional.of(sql);
            }
        }
        return found;
    }

    private static String firstLine(String text) {
        var line = text.lines().findFirst().orElse(text).strip();
        return line.endsWith(".") ? line : line + ".";
    }

    private static String remedy(String said) {
        if (said.contains("SQLITE_READONLY") || said.contains("SQLITE_CANTOPEN") || said.contains("SQLITE_PERM")) {
            return "Give the user who starts Ironstride the right to write there, or choose another folder with --data.";
        }
        if (said.contains("SQLITE_FULL") || said.contains("SQLITE_IOERR")) {
            return "Make room on the disk; nothing that was kept is lost.";
        }
        if (said.contains("SQLITE_BUSY") || said.contains("SQLITE_LOCKED")) {
            return "Another program holds it; close that one and start again.";
        }
        if (said.contains("SQLITE_NOTADB") || said.contains("SQLITE_CORRUPT")) {
            return "It is no database of Ironstride or is damaged; bring back your last backup of the file.";
        }
        if (said.contains("Error opening connection")) {
            return "SQLite's own library could not be unpacked; the folder for temporary files needs room, and programs"
                    + " must be allowed to run from there.";
        }
        return "Check the address, user and password, and that the server runs.";
    }
}
