package ironstride.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Where commands write to, and what of the world they may know.
///
/// @param out results
/// @param err messages and progress
/// @param isTerminal whether a person is watching, so that colour and progress make sense
/// @param clock today's date
/// @param zone the machine's zone
/// @param input answers of a person
public record Terminal(
        PrintWriter out, PrintWriter err, boolean isTerminal, Clock clock, ZoneId zone, BufferedReader input) {

    private static final String ESCAPE = "\u001b[";

    String bold(String text) {
        return styled("1", text);
    }

    String faint(String text) {
        return styled("2", text);
    }

    /// The colour of runs.
    String run(String text) {
        return styled("36", text);
    }

    /// The colour of lifts.
    String lift(String text) {
        return styled("33", text);
    }

    String warning(String text) {
        return styled("31", text);
    }

    private String styled(String code, String text) {
        return isTerminal ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }

    /// A line that the next one replaces; nothing where nobody watches.
    void progress(String text) {
        if (isTerminal) {
            err.print("\r" + ESCAPE + "K" + text);
            err.flush();
        }
    }

    void endProgress() {
        progress("");
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
