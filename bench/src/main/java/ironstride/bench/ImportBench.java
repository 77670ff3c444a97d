package ironstride.bench;

import com.garmin.fit.Decode;
import ironstride.codec.fit.ActivityFit;
import ironstride.codec.reading.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// Bringing in 2,000 activity files of an hour with a record a second, and reading FIT files side by side with others.
final class ImportBench {

    private static final int FILES = Integer.getInteger("ironstride.files", 2_000);
    private static final int DECODED = 50;
    private static final int ROUNDS = 3;
    private static final double MEBIBYTES_PER_MEGABYTE = 1e6 / 1024;

    private final Path home;
    private final Path target;

    private ImportBench(Path home) {
        this.home = home;
        this.target = home.resolve("bench/target");
    }

    static void run() {
        try {
            var bench = new ImportBench(Path.of(System.getProperty("ironstride.home", ".")));
            var folder = ActivityFiles.in(bench.target.resolve("activities-" + FILES), FILES);
            bench.whole(folder);
            bench.decoders(ActivityFiles.fit(bench.target.resolve("fit-" + DECODED), DECODED));
        } catch (IOException problem) {
            throw new IllegalStateException("importing could not be measured", problem);
        }
    }

    private void whole(Path folder) throws IOException {
        var data = Files.createTempDirectory(target, "import");
        var table = Table.of("command", "s", "files a second", "peak resident MB");
        // So that the launcher has built what it runs.
        CommandBench.run(home, List.of("import", "--help"));
        var command = List.of("import", folder.toString(), "--data", data.toString());
        for (var what : List.of("into an empty journal", "again: all already there")) {
            var run = CommandBench.run(home, command);
            double seconds = run.nanos() / 1e9;
            table.row(
                    what,
                    Times.text(seconds),
                    Times.text(FILES / seconds),
                    Math.round(run.peakKibibytes() / MEBIBYTES_PER_MEGABYTE));
        }
        table.row("size of the journal, MB", Files.size(data.resolve("ironstride.db")) / 1_000_000, "", "");
        table.print("`./ironstride import` of " + FILES + " files");
        ServedAthletes.delete(data);
    }

    private void decoders(Path folder) throws IOException {
        var files = new ArrayList<byte[]>();
        try (var paths = Files.list(folder)) {
            for (var path : paths.sorted().toList()) {
                files.add(Files.readAllBytes(path));
            }
        }
        long bytes = files.stream().mapToLong(file -> file.length).sum();
        var table = Table.of("reader", "files a second", "MB a second");
        row(
                table,
                "Ironstride: activity with laps and samples",
                measured(files, ImportBench::ours),
                bytes,
                files.size());
        row(table, "com.garmin:fit: messages to a listener", measured(files, ImportBench::garmin), bytes, files.size());
        for (var library : List.of("@garmin/fitsdk", "fit-file-parser")) {
            var seconds = node(library, folder);
            if (seconds > 0) {
                row(table, "npm " + library + ", node", seconds, bytes, files.size());
            }
        }
        table.print("FIT files of an hour, " + files.size() + " of them, " + bytes / files.size() / 1000 + " kB each");
    }

    private static void row(Table table, String what, double seconds, long bytes, int files) {
        table.row(what, Times.text(files / seconds), Times.text(bytes / 1e6 / seconds));
    }

    /// The best of some rounds over all files, after one that is not counted, in seconds.
    private static double measured(List<byte[]> files, ToIntFunction<byte[]> reader) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            int found = files.stream().mapToInt(reader).sum();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (found < files.size()) {
                throw new IllegalStateException("a reader found nothing in some files");
            }
            best = round == 0 ? best : Math.min(best, seconds);
        }
        return best;
    }

    private static int ours(byte[] file) {
        return ActivityFit.read(file) instanceof Reading.Understood(var activities, var _, var _)
                ? activities.size()
                : 0;
    }

    private static int garmin(byte[] file) {
        var count = new int[1];
        new Decode().read(new ByteArrayInputStream(file), message -> count[0]++);
        return count[0];
    }

    /// Seconds for all files by a library of npm, as `bench/fit-decode.mjs` says; 0 where it cannot be had.
    private double node(String library, Path folder) throws IOException {
        var process = new ProcessBuilder(
                        "node",
                        home.resolve("bench/fit-decode.mjs").toString(),
                        library,
                        folder.toString(),
                        "" + ROUNDS)
                .directory(target.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            return process.waitFor() == 0 ? Double.parseDouble(said.toLowerCase(Locale.ROOT)) : 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
