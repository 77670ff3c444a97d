package ironstride.web;

import ironstride.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/// The real server on a free port, with a real database.
final class TestServer implements AutoCloseable {

    /// The clock stands a few days before the plans of these tests begin.
    static final TickingClock CLOCK = new TickingClock();

    private final Database database;
    private final HttpServer server;

    private TestServer(Database database, HttpServer server) {
        this.database = database;
        this.server = server;
    }

    static TestServer in(Path folder) throws IOException {
        return in(folder, false);
    }

    static TestServer in(Path folder, boolean open) throws IOException {
        return on(Database.inFolder(folder), open, CLOCK);
    }

    static TestServer on(Database database, boolean open, Clock clock) throws IOException {
        return on(
                database,
                new HttpServer.Options(
                        "127.0.0.1", 0, open, true, Proxies.LOCAL, Optional.empty(), ZoneId.of("Europe/Berlin")),
                clock);
    }

    static TestServer on(Database database, HttpServer.Options options, Clock clock) throws IOException {
        return new TestServer(database, HttpServer.start(database, options, clock));
    }

    Wire wire() {
        return new Wire(server.port());
    }

    Browser browser() {
        return new Browser(server.port());
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
