package ironstride.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Optional;

/// What stands between us and the database.
public enum Obstacle {
    /// No room on its disk.
    FULL,
    /// Others hold it for longer than we wait.
    BUSY,
    /// It may be read and not written.
    READ_ONLY,
    /// Its file may not be opened.
    CLOSED,
    /// Its disk gives errors.
    FAILING,
    /// It is no database, or a damaged one.
    DAMAGED,
    /// Its server does not answer.
    AWAY;

    /// SQLite's primary result codes: https://sqlite.org/rescode.html
    private static final Map<Integer, Obstacle> SQLITE = Map.of(
            3, CLOSED, 5, BUSY, 6, BUSY, 8, READ_ONLY, 10, FAILING, 11, DAMAGED, 13, FULL, 14, CLOSED, 26, DAMAGED);

    /// PostgreSQL's: https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static final Map<String, Obstacle> POSTGRESQL = Map.ofEntries(
            Map.entry("25006", READ_ONLY),
            Map.entry("40001", BUSY),
            Map.entry("40P01", BUSY),
            Map.entry("42501", READ_ONLY),
            Map.entry("53100", FULL),
            Map.entry("53300", BUSY),
            Map.entry("55P03", BUSY),
            Map.entry("57014", BUSY),
            Map.entry("57P01", AWAY),
            Map.entry("57P02", AWAY),
            Map.entry("57P03", AWAY),
            Map.entry("58030", FAILING),
            Map.entry("XX001", DAMAGED),
            Map.entry("XX002", DAMAGED));

    /// The one that a failure tells of; of several causes the deepest knows best.
    static Optional<Obstacle> of(Throwable failed) {
        var deeper = Optional.ofNullable(failed.getCause()).flatMap(Obstacle::of);
        return deeper.isPresent() || !(failed instanceof SQLException sql) ? deeper : of(sql);
    }

    private static Optional<Obstacle> of(SQLException failed) {
        var state = Optional.ofNullable(failed.getSQLState()).orElse("");
        if (state.startsWith("08") || failed instanceof SQLTransientConnectionException) {
            return Optional.of(AWAY);
        }
        int primary = failed.getErrorCode() & 0xff;
        return Optional.ofNullable(state.isEmpty() ? SQLITE.get(primary) : POSTGRESQL.get(state));
    }
}
