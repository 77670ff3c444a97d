package ironstride.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import ironstride.store.Database;
import ironstride.web.HttpServer;
import ironstride.web.Proxies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assumptions;

/// The real server with the built page, and a real Chromium in front of it.
final class Desk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-12-30T10:00:00Z");

    private static final Path PAGE = Path.of("../ui/dist");
    private static final Optional<Path> CHROMIUM = List.of(
                    Optional.ofNullable(System.getenv("IRONSTRIDE_CHROMIUM")).orElse("/usr/lib/chromium/chromium"),
                    "/usr/bin/chromium")
            .stream()
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    private final Database database;
    private final HttpServer server;
    private final Playwright playwright;
    private final Browser browser;

    private final SetClock clock;

    private Desk(Database database, HttpServer server, Playwright playwright, Browser browser, SetClock clock) {
        this.clock = clock;
        this.database = database;
        this.server = server;
        this.playwright = playwright;
        this.browser = browser;
    }

    /// Skips the test, saying what is missing, unless these tests are asked for by IRONSTRIDE_BROWSER_TESTS=required.
    static Desk at(Path folder) throws IOException {
        boolean ready = Files.isRegularFile(PAGE.resolve("index.html")) && CHROMIUM.isPresent();
        if (!"required".equals(System.getenv("IRONSTRIDE_BROWSER_TESTS"))) {
            Assumptions.assumeTrue(
                    ready,
                    "browser tests want the built page (Node.js 20.19 or newer; ./ironstride test builds it)"
                            + " and Chromium (Debian: apt-get install chromium)");
        }
        var database = Database.inFolder(folder);
        var options = new HttpServer.Options(
                "127.0.0.1", 0, false, true, Proxies.LOCAL, Optional.of(PAGE), ZoneId.of("Europe/Berlin"));
        var clock = new SetClock();
        var server = HttpServer.start(database, options, clock);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM.orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Desk(database, server, playwright, browser, clock);
    }

    /// A clock that stands where it was set.
    private static final class SetClock extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(NOW);

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /// Sets the server's clock.
    void goTo(Instant time) {
        clock.now.set(time);
    }

    /// A person's own browser.
    Visitor visitor() {
        return visitor(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    Visitor phone(ColorScheme colours) {
        return visitor(new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(colours));
    }

    Visitor desk(ColorScheme colours) {
        return visitor(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(colours));
    }

    private Visitor visitor(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setTimezoneId("Europe/Berlin")
                .setLocale("en-GB")
                .setBaseURL("http://127.0.0.1:" + server.port()));
        context.setDefaultTimeout(15_000);
        return new Visitor(context);
    }

    /// Stops the server, as when the machine it runs on goes to sleep.
    void stopServer() {
        server.close();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
        database.close();
    }
}
