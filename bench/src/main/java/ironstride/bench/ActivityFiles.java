package ironstride.bench;

import ironstride.codec.fit.ForeignFit;
import ironstride.codec.track.Tracks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;

/// Activity files as watches and apps write them, each an hour with a record a second, on a day of its own.
final class ActivityFiles {

    private static final Instant FIRST = Instant.parse("2021-01-01T06:00:00Z");
    private static final int HOUR = 3600;

    private ActivityFiles() {}

    /// Half of them FIT, a quarter GPX, a quarter TCX; every other one gzipped.
    static Path in(Path folder, int count) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        var making = Files.createDirectories(folder.resolveSibling(folder.getFileName() + ".making"));
        for (int k = 0; k < count; k++) {
            var start = FIRST.plus(Duration.ofDays(k));
            boolean packed = k % 8 >= 4;
            switch (k % 4) {
                case 0, 1 ->
                    write(
                            making,
                            k + ".fit",
                            packed,
                            ForeignFit.run(start, HOUR).bytes());
                case 2 -> write(making, k + ".gpx", packed, utf8(Tracks.gpx(start, HOUR, "running")));
                default -> write(making, k + ".tcx", packed, utf8(Tracks.tcx(start, HOUR, "Running")));
            }
        }
        return Files.move(making, folder);
    }

    static Path fit(Path folder, int count) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            for (int k = 0; k < count; k++) {
                write(
                        folder,
                        k + ".fit",
                        false,
                        ForeignFit.run(FIRST.plus(Duration.ofDays(k)), HOUR).bytes());
            }
        }
        return folder;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path folder, String name, boolean packed, byte[] bytes) throws IOException {
        var path = folder.resolve(packed ? name + ".gz" : name);
        try (OutputStream file =
                packed ? new GZIPOutputStream(Files.newOutputStream(path)) : Files.newOutputStream(path)) {
            file.write(bytes);
        }
    }
}
