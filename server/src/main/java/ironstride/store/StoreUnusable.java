package ironstride.store;

import java.sql.SQLException;
import java.util.Optional;

/// The store cannot be used; the message says why and what helps.
public final class StoreUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String CHECK = "Check the address, user and password, and that the server runs.";

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
        return new StoreUnusable(name + " cannot be used: " + firstLine(said) + " " + remedy(failed, said), failed);
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

    private static String remedy(Throwable failed, String said) {
        if (said.contains("Error opening connection")) {
            return "SQLite's own library could not be unpacked; the folder for temporary files needs room, and programs"
                    + " must be allowed to run from there.";
        }
        return Obstacle.of(failed).map(StoreUnusable::remedy).orElse(CHECK);
    }

    private static String remedy(Obstacle obstacle) {
        return switch (obstacle) {
            case READ_ONLY, CLOSED ->
                "Give the user who starts Ironstride the right to write there, or choose another folder with --data.";
            case FULL, FAILING -> "Make room on the disk; nothing that was kept is lost.";
            case BUSY -> "Another program holds it; close that one and start again.";
            case DAMAGED -> "It is no database of Ironstride or is damaged; bring back your last backup of the file.";
            case AWAY -> CHECK;
        };
    }
}
