package ironstride.serve;

import ironstride.store.Database;
import ironstride.store.StoreUnusable;
import ironstride.web.HttpServer;
import ironstride.web.Loopback;
import ironstride.web.Proxies;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `ironstride serve`.
@Command(
        name = "ironstride serve",
        description = "The page: set up, see, move and understand your plan. Stop it with Ctrl-C.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final int NOT_STARTED = 2;

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port to listen at (default: ${DEFAULT-VALUE}).",
            defaultValue = "8080")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "Address to listen at; 0.0.0.0 for every network this machine is in (default: ${DEFAULT-VALUE}).",
            defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the data; made when it is not there (default: ~/.local/share/ironstride).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "A PostgreSQL database instead of a file: jdbc:postgresql://host/name?user=me&password=secret")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--open",
            description = "No sign-in, for one athlete on this machine; only with a loopback address.")
    private boolean open;

    @Option(names = "--registration", description = "Let others create accounts from the page; the first may always.")
    private boolean registration;

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS[/BITS],...",
            description =
                    "Reverse proxies that are not on this machine, such as 10.0.0.5 or 172.18.0.0/16. What they say"
                            + " in X-Forwarded-For and X-Forwarded-Proto is believed, so name only those that set both;"
                            + " loopback addresses always are.")
    private Optional<String> proxy = Optional.empty();

    ServeCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            check();
            serve();
            return 0;
        } catch (NotStarted | StoreUnusable unusable) {
            err.println(unusable.getMessage());
            return NOT_STARTED;
        } catch (IOException failed) {
            err.println("The page's files cannot be read: " + failed);
            return NOT_STARTED;
        }
    }

    private void check() {
        if (open && !Loopback.is(host)) {
            throw new NotStarted("--open needs an address that only this machine reaches, such as --host 127.0.0.1;"
                    + " from elsewhere everybody must sign in.");
        }
        if (port < 0 || port > 65_535) {
            throw new NotStarted("--port " + port + " is no port; take one from 1 to 65535, or 0 for any free one.");
        }
        if (database.filter(url -> !url.startsWith("jdbc:postgresql:")).isPresent()) {
            throw new NotStarted("--database takes an address such as jdbc:postgresql://localhost/ironstride;"
                    + " without it the data goes into a file.");
        }
    }

    private void serve() throws IOException, InterruptedException {
        var believed = proxies();
        try (var folder = DataFolder.hold(
                        data.orElseGet(DataFolder::usual).toAbsolutePath().normalize());
                var store = database.map(Database::onServer).orElseGet(() -> Database.inFolder(folder.path()))) {
            var options =
                    new HttpServer.Options(host, port, open, registration, believed, page(), ZoneId.systemDefault());
            checkPort(host, port);
            try (var server = HttpServer.start(store, options, Clock.systemUTC())) {
                out.println("Ironstride is at http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                        + server.port() + "/");
                out.println("Data: "
                        + database.map(url -> url.replaceFirst("\\?.*", ""))
                                .orElseGet(() ->
                                        folder.path().resolve(Database.FILE).toString()));
                out.flush();
                untilStopped();
            }
        }
    }

    private Proxies proxies() {
        try {
            return proxy.map(Proxies::of).orElse(Proxies.LOCAL);
        } catch (IllegalArgumentException wrong) {
            throw new NotStarted("--proxy: " + wrong.getMessage() + ".");
        }
    }

    /// The web library only logs that a port is taken, so it is tried first.
    private static void checkPort(String host, int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            return;
        } catch (IOException failed) {
            throw new NotStarted("Port " + port + " at " + host + " cannot be listened at: " + failed.getMessage()
                    + ". Another program may hold it; choose another with --port.");
        }
    }

    /// Where the launcher has put the built page.
    private static Optional<Path> page() {
        return Optional.ofNullable(System.getProperty("ironstride.page"))
                .map(Path::of)
                .filter(Files::isDirectory);
    }

    /// Until the process is asked to end; what has begun is then finished before it does.
    private static void untilStopped() throws InterruptedException {
        var asked = new CountDownLatch(1);
        var main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            try {
                main.join(15_000);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }));
        asked.await();
    }
}
