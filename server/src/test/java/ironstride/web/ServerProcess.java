package ironstride.web;

import ironstride.serve.ServerMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The server as a process of its own, as it is started by people.
final class ServerProcess implements AutoCloseable {

    private static final Pattern AT = Pattern.compile("Ironstride is at http://127\\.0\\.0\\.1:(\\d+)/");
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final BufferedReader out;
    private final int port;

    private ServerProcess(Process process, BufferedReader out, int port) {
        this.process = process;
        this.out = out;
        this.port = port;
    }

    /// How a start that failed ended.
    record Ended(int code, String said) {}

    private static Process begin(List<String> before, List<String> arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                        .orElse(System.getProperty("java.class.path")),
                ServerMain.class.getName(),
                "--registration"));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /// Starts on a free port, and waits until it listens.
    ///
    /// @param before what runs the process, such as a shell with limits
    static ServerProcess start(List<String> before, Path data) throws IOException {
        var process = begin(before, List.of("--port", "0", "--data", data.toString()));
        var out = process.inputReader();
        var said = new StringBuilder();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            var at = AT.matcher(line);
            if (at.find()) {
                return new ServerProcess(process, out, Integer.parseInt(at.group(1)));
            }
        }
        try {
            throw new IllegalStateException("ended with " + process.waitFor() + " instead of starting: " + said);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static ServerProcess start(Path data) throws IOException {
        return start(List.of(), data);
    }

    /// A start that is expected to fail.
    static Ended fail(List<String> before, String... arguments) throws IOException {
        var process = begin(before, List.of(arguments));
        try (var out = process.inputReader()) {
            var said = String.join("\n", out.lines().toList());
            return new Ended(process.waitFor(), said);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            process.destroyForcibly();
        }
    }

    Wire wire() {
        return new Wire(port);
    }

    /// As `kill -9` does.
    void kill() {
        process.destroyForcibly();
        waitFor(PATIENCE_SECONDS);
    }

    /// As `kill` and the end of a service do; whether it ended within a time.
    boolean stop(long seconds) {
        process.destroy();
        return waitFor(seconds);
    }

    private boolean waitFor(long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    int code() {
        return process.exitValue();
    }

    @Override
    public void close() {
        kill();
        try {
            out.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
