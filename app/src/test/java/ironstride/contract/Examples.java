package ironstride.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The example files by their paths.
final class Examples {

    private Examples() {}

    static Stream<String> athletes() {
        return files("../examples", ".yaml").stream();
    }

    static Stream<String> weeks() {
        return files("../examples/weeks", ".week").stream();
    }

    static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<String> files(String folder, String end) {
        try (var files = Files.list(Path.of(folder))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
