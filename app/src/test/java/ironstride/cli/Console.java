package ironstride.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// A terminal whose output a test can read.
public final class Console {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    public int run(String... arguments) {
        return answering("", arguments);
    }

    public int answering(String answers, String... arguments) {
        var terminal = new Terminal(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                false,
                Clock.fixed(Instant.parse("2026-12-28T12:00:00Z"), ZoneOffset.UTC),
                ZoneOffset.UTC,
                new BufferedReader(new StringReader(answers)));
        return Ironstride.run(terminal, arguments);
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }
}
