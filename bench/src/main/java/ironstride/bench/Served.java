package ironstride.bench;

import ironstride.bench.ServedAthletes.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The server as a process of its own, started by the launcher, whose process the JVM takes over.
final class Served implements AutoCloseable {

    private static final Pattern AT = Pattern.compile("Ironstride is at http://.*:(\\d+)/");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final double KIBIBYTES_PER_MEGABYTE = 1e6 / 1024;

    private final Process process;
    private final int port;
    private final long nanos;

    private Served(Process process, int port, long nanos) {
        this.process = process;
        this.port = port;
        this.nanos = nanos;
    }

    /// What the launcher does about the JVM's cache; its `IRONSTRIDE_AOT`.
    enum Cache {
        OFF,
        NOW
    }

    /// Starts, and returns when it has answered who is signed in, which takes the database.
    static Served start(Path home, Path data, Cache cache, Visitor visitor) throws IOException {
        var builder = new ProcessBuilder(
                        home.resolve("ironstride").toString(), "serve", "--port", "0", "--data", data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("IRONSTRIDE_AOT", cache.name().toLowerCase(Locale.ROOT));
        long began = System.nanoTime();
        var process = builder.start();
        int port = port(process);
        try (var asker = new Asker(port)) {
            if (asker.get("/api/session", visitor).status() != 200) {
                throw new IllegalStateException("the server does not answer");
            }
        }
        return new Served(process, port, System.nanoTime() - began);
    }

    private static int port(Process process) throws IOException {
        var lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var at = AT.matcher(line);
            if (at.find()) {
                return Integer.parseInt(at.group(1));
            }
        }
        throw new IllegalStateException("the server did not start");
    }

    int port() {
        return port;
    }

    /// From the launcher's first line to the first answer.
    long nanosToFirstAnswer() {
        return nanos;
    }

    /// Resident set now, in megabytes; NaN where there is no `/proc`.
    double residentMegabytes() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return Double.NaN;
        }
        var resident = RESIDENT.matcher(Files.readString(status));
        return resident.find() ? Long.parseLong(resident.group(1)) / KIBIBYTES_PER_MEGABYTE : Double.NaN;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
