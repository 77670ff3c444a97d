package ironstride.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// One connection to the server that is kept open, as a browser keeps it; as little work as HTTP allows, because the
/// server is measured on the same two cores.
final class Asker implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    Asker(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /// @param body as it was sent
    /// @param gzipped which short ones are not
    record Reply(int status, byte[] body, boolean gzipped) {

        String text() throws IOException {
            if (!gzipped) {
                return new String(body, StandardCharsets.UTF_8);
            }
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    Reply get(String path, ServedAthletes.Visitor visitor) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\n" + visitor.headers(), "");
    }

    Reply post(String path, ServedAthletes.Visitor visitor, String json) throws IOException {
        var type = "Content-Type: application/json\r\nContent-Length: " + json.length() + "\r\nIf-Match: *\r\n";
        return ask("POST " + path + " HTTP/1.1\r\n" + visitor.headers() + type, json);
    }

    private Reply ask(String head, String body) throws IOException {
        socket.getOutputStream()
                .write((head + "Host: localhost\r\nAccept-Encoding: gzip\r\n\r\n" + body)
                        .getBytes(StandardCharsets.ISO_8859_1));
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = -1;
        boolean gzipped = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            var value = header.substring(header.indexOf(':') + 1).strip();
            gzipped |= name.equals("content-encoding") && value.equals("gzip");
            length = name.equals("content-length") ? Integer.parseInt(value) : length;
        }
        return new Reply(status, length < 0 ? chunks() : in.readNBytes(length), gzipped);
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
