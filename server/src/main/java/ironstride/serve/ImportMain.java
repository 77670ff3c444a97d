package ironstride.serve;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/// Where `ironstride import` starts.
public final class ImportMain {

    private ImportMain() {}

    /// Kept, because a logger that nobody holds forgets its level.
    private static final Logger ROOT = Logger.getLogger("");

    public static void main(String[] arguments) {
        ROOT.setLevel(Level.WARNING);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var console = System.console();
        boolean watched = console != null && console.isTerminal();
        System.exit(new CommandLine(new ImportCommand(new ImportLines(out, err, watched), err, Clock.systemUTC()))
                .setOut(out)
                .setErr(err)
                .execute(arguments));
    }
}
