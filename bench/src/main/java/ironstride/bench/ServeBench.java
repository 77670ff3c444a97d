package ironstride.bench;

import ironstride.bench.Asker.Reply;
import ironstride.bench.ServedAthletes.Visitor;
import ironstride.training.Gzip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The server, from outside: how soon it answers, what it takes, and how it answers 1,000 athletes.
final class ServeBench {

    private static final int ATHLETES = 1_000;
    private static final int STARTS = Integer.getInteger("ironstride.starts", 7);
    private static final int PER_SECOND = 100;
    private static final int SECONDS = Integer.getInteger("ironstride.seconds", 30);
    private static final int CONNECTIONS = 16;
    private static final int WARM_UP = 500;
    private static final int HOVERS = 300;
    private static final int MOVES = 100;
    private static final int REFUSED = 422;
    private static final long IDLE_MILLIS = 10_000;
    private static final Pattern SCRIPT = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.js)\"");

    private final Path home;
    private final Path data;
    private final List<Visitor> visitors;

    private ServeBench(Path home, Path data, List<Visitor> visitors) {
        this.home = home;
        this.data = data;
        this.visitors = visitors;
    }

    static void run() {
        var home = Path.of(System.getProperty("ironstride.home", "."));
        try {
            var data = Files.createTempDirectory("ironstride-bench");
            var visitors = ServedAthletes.make(data, home.resolve("bench/sixteen-weeks.yaml"), ATHLETES);
            new ServeBench(home, data, visitors).measure();
            ServedAthletes.delete(data);
        } catch (IOException | ExecutionException problem) {
            throw new IllegalStateException("the server could not be measured", problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        starts();
        try (var server = Served.start(home, data, Served.Cache.NOW, visitors.getFirst())) {
            answers(server);
        }
        firstPage();
    }

    private void starts() throws IOException, InterruptedException {
        var table = Table.of("start, " + STARTS + " each", "median s", "worst s", "resident MB, idle");
        for (var cache : Served.Cache.values()) {
            var times = new Times();
            double resident = 0;
            // One that is not counted: it may build, and make the cache.
            Served.start(home, data, cache, visitors.getFirst()).close();
            for (int k = 0; k < STARTS; k++) {
                try (var server = Served.start(home, data, cache, visitors.getFirst())) {
                    times.add(server.nanosToFirstAnswer());
                    if (k == STARTS - 1) {
                        Thread.sleep(IDLE_MILLIS);
                        resident = server.residentMegabytes();
                    }
                }
            }
            table.row(
                    cache == Served.Cache.OFF ? "without an AOT cache" : "with the AOT cache",
                    Times.text(times.medianMillis() / 1000),
                    Times.text(times.worstMillis() / 1000),
                    Math.round(resident));
        }
        table.print("From the launcher's first line to the first answer that took the database");
    }

    private void answers(Served server) throws IOException, InterruptedException, ExecutionException {
        var sizes = Table.of("plan page data", "bytes gzipped", "bytes");
        var times = Table.of("answer, ms", "number", "median", "95 %", "99 %", "worst");
        try (var asker = new Asker(server.port())) {
            for (int k = 0; k < WARM_UP; k++) {
                checked(asker.get("/api/plan", visitors.getFirst()));
            }
            var page = checked(asker.get("/api/plan", visitors.getFirst()));
            sizes.row("sixteen weeks", page.body().length, page.text().length());
            row(times, "plan, read from the database", atRate(server.port(), ATHLETES));
            row(times, "plan, from memory", atRate(server.port(), PER_SECOND * SECONDS));
            var movable = movable(page);
            row(times, "options of a session (hover data), plan in memory", hovers(asker, movable));
            row(times, "move of a session", moves(asker, movable));
        }
        sizes.print("Size");
        times.print(PER_SECOND + " requests a second, each another of " + ATHLETES
                + " athletes; options and moves one after the other");
        Table.say("Resident after it: " + Math.round(server.residentMegabytes()) + " MB.");
    }

    private static Reply checked(Reply reply) {
        if (reply.status() != 200) {
            throw new IllegalStateException("answered with " + reply.status());
        }
        return reply;
    }

    private static void row(Table table, String what, Times times) {
        table.row(
                what,
                times.size(),
                Times.text(times.medianMillis()),
                Times.text(times.millis(0.95)),
                Times.text(times.millis(0.99)),
                Times.text(times.worstMillis()));
    }

    /// Requests leave at their times whether or not earlier ones were answered; an answer's time counts from when its
    /// request should have left, so that a server that stands still is not measured less often.
    private Times atRate(int port, int requests) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        long step = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
        long began = System.nanoTime();
        var all = new Times();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var connections = new ArrayList<Future<List<Long>>>();
            for (int k = 0; k < CONNECTIONS; k++) {
                connections.add(threads.submit(() -> {
                    var mine = new ArrayList<Long>();
                    try (var asker = new Asker(port)) {
                        for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                            long due = began + n * step;
                            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                            checked(asker.get("/api/plan", visitors.get(n % ATHLETES)));
                            mine.add(System.nanoTime() - due);
                        }
                    }
                    return mine;
                }));
            }
            for (var connection : connections) {
                connection.get().forEach(all::add);
            }
        }
        return all;
    }

    /// Sessions of the first weeks.
    private static List<String> movable(Reply page) throws IOException {
        var ids = new ArrayList<String>();
        JsonMapper.shared()
                .readTree(page.text())
                .path("weeks")
                .forEach(week -> week.path("sessions")
                        .forEach(session -> ids.add(session.path("id").asString())));
        return ids;
    }

    private Times hovers(Asker asker, List<String> sessions) throws IOException {
        var times = new Times();
        for (int k = 0; k < HOVERS; k++) {
            long began = System.nanoTime();
            checked(asker.get(options(sessions.get(k % sessions.size())), visitors.getFirst()));
            times.add(System.nanoTime() - began);
        }
        return times;
    }

    private static String options(String session) {
        return "/api/plan/sessions/" + session + "/options";
    }

    private Times moves(Asker asker, List<String> sessions) throws IOException {
        var times = new Times();
        for (int k = 0; times.size() < MOVES && k < 3 * MOVES; k++) {
            var session = sessions.get(k % sessions.size());
            var options = JsonMapper.shared()
                    .readTree(checked(asker.get(options(session), visitors.getFirst()))
                            .text());
            var start = elsewhere(options);
            if (start.isEmpty()) {
                continue;
            }
            var json = "{\"kind\":\"move\",\"session\":\"" + session + "\",\"start\":\"" + start + "\"}";
            long began = System.nanoTime();
            var reply = asker.post("/api/plan/changes", visitors.getFirst(), json);
            long took = System.nanoTime() - began;
            // A race keeps its day.
            if (reply.status() != REFUSED) {
                checked(reply);
                times.add(took);
            }
        }
        return times;
    }

    /// Another start that breaks no must, as a local time; empty when there is none.
    private static String elsewhere(JsonNode options) {
        for (var option : options.path("options")) {
            var start = option.path("start").asString();
            if (!start.equals(options.path("start").asString())
                    && !option.path("light").asString().equals("red")) {
                return start.substring(0, "2027-01-09T07:00".length());
            }
        }
        return "";
    }

    private void firstPage() throws IOException {
        var page = home.resolve("ui/dist");
        var scripts = SCRIPT.matcher(Files.readString(page.resolve("index.html")));
        long bytes = 0;
        long gzipped = 0;
        while (scripts.find()) {
            var script = Files.readAllBytes(page.resolve(scripts.group(1).substring(1)));
            bytes += script.length;
            gzipped += Gzip.pack(script).length;
        }
        Table.of("JavaScript of the first page", "bytes gzipped", "bytes")
                .row("what index.html asks for", gzipped, bytes)
                .print("The page");
    }
}
