package ironstride.serve;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;

/// Where `ironstride adapt` starts.
public final class AdaptMain {

    private AdaptMain() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, Clock.systemUTC(), arguments);
        System.exit(code);
    }

    static int run(PrintWriter out, PrintWriter err, Clock clock, String... arguments) {
        return new CommandLine(new AdaptCommand(out, err, clock))
                .setOut(out)
                .setErr(err)
                .execute(arguments);
    }
}
