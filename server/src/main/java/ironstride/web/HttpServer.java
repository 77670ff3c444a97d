package ironstride.web;

import io.helidon.webserver.WebServer;
import ironstride.account.Accounts;
import ironstride.store.AccountStore;
import ironstride.store.CoachStore;
import ironstride.store.Database;
import ironstride.store.FeedStore;
import ironstride.store.JournalStore;
import ironstride.store.LiftStore;
import ironstride.store.OutcomeStore;
import ironstride.store.PlanStore;
import ironstride.store.RackStore;
import ironstride.store.RemovedActivities;
import ironstride.training.Activities;
import ironstride.training.Archive;
import ironstride.training.Calendars;
import ironstride.training.Coaching;
import ironstride.training.ExerciseNaming;
import ironstride.training.FileImports;
import ironstride.training.Journals;
import ironstride.training.Lifts;
import ironstride.training.PlanPages;
import ironstride.training.Training;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The running server.
public final class HttpServer implements AutoCloseable {

    private static final Duration LAST_REQUESTS = Duration.ofSeconds(10);

    private final WebServer server;

    private HttpServer(WebServer server) {
        this.server = server;
    }

    /// How it is run.
    ///
    /// @param host address to listen at
    /// @param port 0 for any free one
    /// @param open whether the one athlete is there without signing in
    /// @param registration whether more accounts than the first may be created from the page
    /// @param proxies who is believed when saying where a request comes from
    /// @param page where the built page lies
    /// @param zone of athletes who do not say theirs
    public record Options(
            String host,
            int port,
            boolean open,
            boolean registration,
            Proxies proxies,
            Optional<Path> page,
            ZoneId zone) {}

    /// Starts to listen.
    ///
    /// @throws IOException when the page's files cannot be read
    /// @throws IllegalStateException when the port is taken
    public static HttpServer start(Database database, Options options, Clock clock) throws IOException {
        var contract = new Contract();
        var metrics = new Metrics();
        var accounts = new Accounts(new AccountStore(database), clock, options.registration());
        var visitors = new Visitors(accounts, options.open(), options.proxies());
        var edge = new Edge(
                routes(database, accounts, visitors, contract, metrics, options.zone(), clock),
                visitors,
                contract,
                metrics,
                new PageFiles(options.page()));
        var server = WebServer.builder()
                .host(options.host())
                .port(options.port())
                .shutdownHook(false)
                .shutdownGracePeriod(LAST_REQUESTS)
                .directHandlers(Edge.unreadable())
                .routing(edge::register)
                .build();
        server.start();
        if (!server.isRunning()) {
            throw new IllegalStateException(options.host() + ":" + options.port() + " cannot be listened at");
        }
        return new HttpServer(server);
    }

    private static List<Route> routes(
            Database database,
            Accounts accounts,
            Visitors visitors,
            Contract contract,
            Metrics metrics,
            ZoneId zone,
            Clock clock) {
        var planStore = new PlanStore(database);
        var outcomes = new OutcomeStore(database);
        var journal = new JournalStore(database);
        var journals = new Journals(journal, outcomes, clock);
        var training = new Training(planStore, journals::of, clock, zone);
        var pages = new PlanPages(planStore, outcomes, journal, journals, training);
        var coachStore = new CoachStore(database);
        var coaching = new Coaching(training, journals, coachStore, outcomes, clock);
        var activities = new Activities(training, journals, journal, new RemovedActivities(database), outcomes, clock);
        var calendars = new Calendars(new FeedStore(database), training, clock);
        var lifts = new Lifts(new LiftStore(database), new RackStore(database), journals, clock);
        var plans = new PlanRoutes(training, coaching, pages, calendars);
        return Stream.of(
                        new ServerRoutes(database, contract, metrics).routes(),
                        new AccountRoutes(accounts, new Archive(database, clock), pages, visitors).routes(),
                        new ProfileRoutes(training, plans).routes(),
                        plans.routes(),
                        new SessionRoutes(training, coaching, pages, outcomes, calendars, clock).routes(),
                        new LiftRoutes(training, lifts, coaching).routes(),
                        new CoachRoutes(coaching, plans).routes(),
                        new JournalRoutes(activities, pages, coaching).routes(),
                        new ImportRoutes(training, new FileImports(journal, clock, zone), new ExerciseNaming(journal))
                                .routes(),
                        new TakeAlongRoutes(training, journals, zone).routes(),
                        new FeedRoutes(calendars).routes(),
                        new LookRoutes().routes())
                .flatMap(List::stream)
                .toList();
    }

    public int port() {
        return server.port();
    }

    /// Stops to listen; requests that have begun are answered first.
    @Override
    public void close() {
        server.stop();
    }
}
