package ironstride.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Whole processes, from the launcher's first line to the end, as somebody at a terminal waits for them.
///
/// The resident set is the peak of the launcher's process, which the JVM takes over: asked of GNU time where there is
/// one,
/// else of `/proc` while it runs, else not told.
final class CommandBench {

    private static final int RUNS = 10;
    private static final Path GNU_TIME = Path.of("/usr/bin/time");
    private static final Pattern PEAK_OF_PROC = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final double KIBIBYTES_PER_MEGABYTE = 1e6 / 1024;

    private static final List<List<String>> COMMANDS = List.of(
            List.of("plan", "bench/sixteen-weeks.yaml"),
            List.of("plan", "bench/sixteen-weeks.yaml", "--out", "bench/target/plan"),
            List.of("plan", "bench/sixteen-weeks.yaml", "--format", "json"),
            List.of("judge", "examples/weeks/marathon-peak.week"),
            List.of("rules", "INT-01"),
            List.of("--help"));

    private final Path home;

    private CommandBench(Path home) {
        this.home = home;
    }

    record Run(long nanos, long peakKibibytes) {}

    static void run() {
        try {
            new CommandBench(Path.of(System.getProperty("ironstride.home", "."))).measure();
        } catch (IOException problem) {
            throw new IllegalStateException("a command could not be run", problem);
        }
    }

    private void measure() throws IOException {
        var table = Table.of("command", "median s", "worst s", "peak resident MB");
        for (var command : COMMANDS) {
            var times = new Times();
            long peak = 0;
            run(home, command);
            for (int k = 0; k < RUNS; k++) {
                var run = run(home, command);
                times.add(run.nanos());
                peak = Math.max(peak, run.peakKibibytes());
            }
            table.row(
                    "`./ironstride " + String.join(" ", command) + "`",
                    Times.text(times.medianMillis() / 1000),
                    Times.text(times.worstMillis() / 1000),
                    peak == 0 ? "unknown" : Math.round(peak / KIBIBYTES_PER_MEGABYTE));
        }
        table.print("Whole commands, " + RUNS + " runs each");
    }

    /// A whole command, from the first line of the launcher.
    static Run run(Path home, List<String> arguments) throws IOException {
        var figures = Files.createTempFile("ironstride", ".time");
        var command = new ArrayList<String>();
        boolean gnu =
                Files.isExecutable(GNU_TIME) && System.getProperty("os.name").equals("Linux");
        if (gnu) {
            command.addAll(List.of(GNU_TIME.toString(), "-f", "%M", "-o", figures.toString()));
        }
        command.add(home.resolve("ironstride").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        var process = builder.start();
        long peak = gnu ? 0 : peakUntilItEnds(process);
        int exit = exit(process);
        long nanos = System.nanoTime() - start;
        if (exit > 1) {
            throw new IllegalStateException(command + " ended with " + exit);
        }
        if (gnu) {
            peak = Files.readAllLines(figures).stream()
                    .filter(line -> line.matches("\\d+"))
                    .mapToLong(Long::parseLong)
                    .max()
                    .orElse(0);
        }
        Files.delete(figures);
        return new Run(nanos, peak);
    }

    private static int exit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private static long peakUntilItEnds(Process process) {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        var seen = new ArrayList<Long>();
        seen.add(0L);
        while (process.isAlive() && Files.isReadable(status)) {
            try {
                var peak = PEAK_OF_PROC.matcher(Files.readString(status));
                if (peak.find()) {
                    seen.add(Long.valueOf(peak.group(1)));
                }
                Thread.sleep(2);
            } catch (IOException _) {
                break; // it has ended
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return seen.stream().max(Comparator.naturalOrder()).orElse(0L);
    }
}
