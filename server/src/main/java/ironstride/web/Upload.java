package ironstride.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A body that goes to the disk as it comes in.
final class Upload {

    private static final int PIECE = 1 << 16;
    private static final long GIBIBYTE = 1L << 30;

    private final ServerRequest request;

    Upload(ServerRequest request) {
        this.request = request;
    }

    /// @param most bytes that are taken
    Path receive(long most) {
        if (request.headers()
                .first(HeaderNames.CONTENT_LENGTH)
                .filter(length -> length.length() > 18 || Long.parseLong(length) > most)
                .isPresent()) {
            throw tooLarge(most);
        }
        var file = temporary();
        try {
            copy(file, most);
            return file;
        } catch (RuntimeException refused) {
            delete(file);
            throw refused;
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("ironstride-", ".import");
        } catch (IOException _) {
            throw noRoom();
        }
    }

    private void copy(Path file, long most) {
        // Not closed: that would wait for what is never sent when the request is broken.
        var in = request.content().hasEntity() ? request.content().inputStream() : InputStream.nullInputStream();
        long left = most;
        try (var out = Files.newOutputStream(file)) {
            var piece = new byte[PIECE];
            for (int count = read(in, piece); count >= 0; count = read(in, piece)) {
                left -= count;
                if (left < 0) {
                    throw tooLarge(most);
                }
                out.write(piece, 0, count);
            }
        } catch (IOException _) {
            throw noRoom();
        }
    }

    private static int read(InputStream in, byte[] piece) {
        try {
            return in.read(piece);
        } catch (IOException | RuntimeException _) {
            throw Trouble.of(400, "The request broke off before it was whole.").hangingUp();
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // It lies in a folder that is emptied by whoever runs the machine.
        }
    }

    private static Trouble tooLarge(long most) {
        return Trouble.of(413, "At most " + most / GIBIBYTE + " GB are taken at once.")
                .hangingUp();
    }

    private static Trouble noRoom() {
        return Trouble.of(507, "The server has no room to read this file, so nothing was changed.")
                .hangingUp();
    }
}
