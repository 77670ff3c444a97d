package ironstride.main;

import ironstride.cli.ExitCode;
import ironstride.cli.Ironstride;
import ironstride.cli.Terminal;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
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
        var printed = new RememberingStream(new FileOutputStream(FileDescriptor.out));
        var out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(printed, StandardCharsets.UTF_8)));
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var terminal = new Terminal(out, err, watched, Clock.systemUTC(), ZoneId.systemDefault(), input);
        int code = Ironstride.run(terminal, arguments);
        out.flush();
        printed.trouble().ifPresent(words -> err.println("the output could not be written: " + words));
        System.exit(printed.trouble().isPresent() ? ExitCode.BAD_INPUT : code);
    }
}
