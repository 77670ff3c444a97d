package ironstride.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/// The database: one file, or a PostgreSQL server.
public final class Database implements AutoCloseable {

    /// Name of the file below the data folder.
    public static final String FILE = "ironstride.db";

    /// How long a request waits for a server that does not answer.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// Writers wait for each other, ten seconds at most, from the start of a transaction, so that none fails halfway
    /// for being second.
    private static final Map<String, String> SQLITE = Map.of(
            "journal_mode", "WAL",
            "synchronous", "FULL",
            "foreign_keys", "true",
            "busy_timeout", "10000",
            "transaction_mode", "IMMEDIATE");

    private final HikariDataSource connections;
    private final DSLContext sql;

    private Database(HikariDataSource connections, SQLDialect dialect) {
        this.connections = connections;
        this.sql = DSL.using(
                connections, dialect, new Settings().withRenderSchema(false).withExecuteLogging(false));
    }

    /// Opens the file in a data folder, which must exist, and brings it to this version.
    ///
    /// @throws StoreUnusable when it cannot be used, saying why and what helps
    public static Database inFolder(Path folder) {
        return inFolder(folder, Map.of());
    }

    /// @param changed settings of SQLite that differ from the usual ones
    static Database inFolder(Path folder, Map<String, String> changed) {
        var file = folder.resolve(FILE);
        var name = "The database file " + file;
        checkThatNobodyHolds(file, name);
        var config = new HikariConfig();
        var settings = new TreeMap<>(SQLITE);
        settings.putAll(changed);
        config.setJdbcUrl("jdbc:sqlite:" + file
                + settings.entrySet().stream().map(Object::toString).collect(Collectors.joining("&", "?", "")));
        config.setMaximumPoolSize(4);
        return open(config, SQLDialect.SQLITE, "blob", name);
    }

    /// The pool would try for most of a minute before it says that another program holds the file.
    private static void checkThatNobodyHolds(Path file, String name) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?busy_timeout=2000");
                var statement = connection.createStatement()) {
            statement.execute("begin immediate");
            statement.execute("rollback");
        } catch (SQLException failed) {
            throw StoreUnusable.of(name, failed);
        }
    }

    /// Opens a database on a server, and brings it to this version.
    ///
    /// @param url JDBC address, such as `jdbc:postgresql://localhost/ironstride?user=me&password=secret`
    /// @throws StoreUnusable when it cannot be used, saying why and what helps
    public static Database onServer(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(10);
        config.setConnectionTimeout(PATIENCE.toMillis());
        return open(config, SQLDialect.POSTGRES, "bytea", "The database " + url.replaceFirst("\\?.*", ""));
    }

    private static Database open(HikariConfig config, SQLDialect dialect, String blob, String name) {
        config.setPoolName("ironstride");
        config.setMinimumIdle(1);
        HikariDataSource connections;
        try {
            connections = new HikariDataSource(config);
        } catch (RuntimeException failed) {
            throw StoreUnusable.of(name, failed);
        }
        try {
            if (!Migrations.areApplied(connections)) {
                migrate(connections, blob, name);
            }
            var database = new Database(connections, dialect);
            Rehearsal.of(database.sql);
            return database;
        } catch (FlywayException | DataAccessException failed) {
            connections.close();
            throw StoreUnusable.of(name, failed);
        } catch (StoreUnusable unusable) {
            connections.close();
            throw unusable;
        }
    }

    private static void migrate(HikariDataSource connections, String blob, String name) {
        var flyway = Flyway.configure()
                .dataSource(connections)
                .locations("classpath:" + Migrations.FOLDER)
                .placeholders(Map.of("blob", blob))
                .load();
        var known = flyway.info().all();
        var newest = flyway.info().current();
        boolean fromLater = Optional.ofNullable(newest)
                .filter(current ->
                        current.getState().isResolved() || current.getState().isApplied())
                .filter(current -> Arrays.stream(known)
                        .anyMatch(one -> one.getState().name().startsWith("FUTURE")))
                .isPresent();
        if (fromLater) {
            throw new StoreUnusable(name
                    + " was last used by a newer version of Ironstride. Start that version; nothing was changed here.");
        }
        flyway.migrate();
    }

    /// Reads; each statement sees what was committed before it.
    ///
    /// @throws StoreRefused when something stands in the way
    <T> T read(Function<DSLContext, T> query) {
        try {
            return query.apply(sql);
        } catch (DataAccessException failed) {
            throw refused(failed);
        }
    }

    /// Writes all or nothing.
    ///
    /// @throws StoreRefused when something stands in the way
    <T> T write(Function<DSLContext, T> change) {
        try {
            return sql.transactionResult(transaction -> change.apply(transaction.dsl()));
        } catch (DataAccessException failed) {
            throw refused(failed);
        }
    }

    /// Writes; false when it would break a uniqueness that another has taken.
    ///
    /// @throws StoreRefused when something else stands in the way
    boolean writeUnlessTaken(Consumer<DSLContext> change) {
        try {
            sql.transaction(transaction -> change.accept(transaction.dsl()));
            return true;
        } catch (DataAccessException failed) {
            if (isTaken(failed)) {
                return false;
            }
            throw refused(failed);
        }
    }

    private static RuntimeException refused(DataAccessException failed) {
        return Obstacle.of(failed)
                .<RuntimeException>map(obstacle -> new StoreRefused(obstacle, failed))
                .orElse(failed);
    }

    /// SQLite tells a broken constraint by its own number and not by a class of SQL states.
    private static boolean isTaken(DataAccessException failed) {
        int constraint = 19;
        var cause = failed.getCause(SQLException.class);
        return failed instanceof IntegrityConstraintViolationException
                || cause != null
                        && ((cause.getErrorCode() & 0xff) == constraint
                                || Optional.ofNullable(cause.getSQLState())
                                        .orElse("")
                                        .startsWith("23"));
    }

    /// Whether it answers.
    public boolean answers() {
        try {
            return sql.selectOne().fetchOne() != null;
        } catch (DataAccessException _) {
            return false;
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
