package ironstride.serve;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/// Where the server starts.
public final class ServerMain {

    private ServerMain() {}

    /// Kept, because a logger that nobody holds forgets its level.
    private static final Logger LIBRARY = Logger.getLogger("io.helidon");

    public static void main(String[] arguments) {
        LIBRARY.setLevel(Level.WARNING);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = new CommandLine(new ServeCommand(out, err))
                .setOut(out)
                .setErr(err)
                .execute(arguments);
        // Inside the shutdown hook's wait, exiting again would wait for itself.
        if (code != 0) {
            System.exit(code);
        }
    }
}
