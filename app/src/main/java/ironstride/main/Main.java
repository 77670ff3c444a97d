package ironstride.main;

import ironstride.cli.Ironstride;
import ironstride.cli.Terminal;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/// Where the program starts.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        boolean watched =
                System.console() != null && System.console().isTerminal() && System.getenv("NO_COLOR") == null;
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var terminal = new Terminal(out, err, watched, Clock.systemUTC(), ZoneId.systemDefault(), input);
        System.exit(Ironstride.run(terminal, arguments));
    }
}
