package ironstride.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// The databases that Ironstride runs on, both real.
public enum Engine {
    SQLITE {
        @Override
        public Where fresh(Path folder) {
            return () -> Database.inFolder(folder);
        }
    },
    POSTGRESQL {
        @Override
        public Where fresh(Path folder) {
            var url = PostgresServer.newDatabase();
            return () -> Database.onServer(url);
        }
    };

    /// Where a database of its own lies, empty at first, which may be opened again and again.
    public abstract Where fresh(Path folder);

    /// A place that a database can be opened at.
    @FunctionalInterface
    public interface Where {
        Database open();
    }

    /// Started when the first test asks for it; it ends with the run of the tests.
    private static final class PostgresServer {

        private static final AtomicInteger NUMBER = new AtomicInteger();
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        static String newDatabase() {
            var name = "test_" + NUMBER.incrementAndGet();
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return SERVER.getJdbcUrl("postgres", name);
        }
    }
}
