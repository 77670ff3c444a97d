package ironstride.web;

import ironstride.web.Browser.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// Requests as they are told, with nothing added: what no honest page would send. Every answer is held against the
/// contract, but for those to raw bytes, which may be no HTTP.
final class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String host;
    private final int port;

    Wire(int port) {
        this("127.0.0.1", port);
    }

    Wire(String host, int port) {
        this.host = host;
        this.port = port;
    }

    Reply get(String path, String... headers) {
        return send("GET", path, Optional.empty(), headers);
    }

    /// @param headers names and values by turns
    Reply send(String method, String path, Optional<byte[]> body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + path))
                .timeout(PATIENCE)
                .method(
                        method,
                        body.map(HttpRequest.BodyPublishers::ofByteArray)
                                .orElseGet(HttpRequest.BodyPublishers::noBody));
        for (int k = 0; k < headers.length; k += 2) {
            request.header(headers[k], headers[k + 1]);
        }
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            ContractCheck.check(method, path, body, response);
            return new Reply(response.statusCode(), Browser.unpacked(response), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(method + " " + path, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    Reply json(String method, String path, String json, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return send(method, path, Optional.of(json.getBytes(StandardCharsets.UTF_8)), all);
    }

    /// Writes bytes as they are and reads until the server hangs up; the request should say `Connection: close`.
    String raw(byte[] bytes) {
        try (var socket = new Socket(host, port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The same, and nothing more comes: a request that promises a body never gets it.
    String rawThenHangUp(String... lines) {
        try (var socket = new Socket(host, port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException _) {
            return "";
        } catch (IOException failed) {
            throw new UncheckedIOException(String.join(" | ", lines), failed);
        }
    }

    /// A request of lines, which are ended as HTTP wants it.
    String raw(String... lines) {
        return raw((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }
}
