package ironstride.web;

import ironstride.training.Gzip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The files of the page, read once and kept packed. Names with a hash may be kept by browsers for ever.
final class PageFiles {

    private static final String INDEX = "/index.html";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Map<String, Answer.Body> files = new HashMap<>();

    /// @param folder where the built page lies; nothing is served when it is empty
    PageFiles(Optional<Path> folder) throws IOException {
        if (folder.isPresent()) {
            try (var all = Files.walk(folder.get())) {
                for (var file : all.filter(Files::isRegularFile).toList()) {
                    var path = "/" + folder.get().relativize(file).toString().replace('\\', '/');
                    files.put(path, answer(path, Files.readAllBytes(file)));
                }
            }
        }
    }

    private static Answer.Body answer(String path, byte[] bytes) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean packed = !ending.equals("png") && !ending.equals("woff2") && !ending.equals("ico");
        return new Answer.Body(
                200,
                TYPES.getOrDefault(ending, "application/octet-stream"),
                packed ? Gzip.pack(bytes) : bytes,
                packed,
                Map.of(
                        "Cache-Control",
                        path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache"));
    }

    /// A file; addresses of pages, which have no ending, all get the one page.
    Optional<Answer.Body> find(String path) {
        var file = Optional.ofNullable(files.get(path));
        boolean page = path.lastIndexOf('.') <= path.lastIndexOf('/');
        return file.isPresent() || !page ? file : Optional.ofNullable(files.get(INDEX));
    }
}
