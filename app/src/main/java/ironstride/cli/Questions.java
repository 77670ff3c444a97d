package ironstride.cli;

import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.athletefile.AthleteFileOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Asks a person, and asks again when the athlete file cannot have what they answer.
final class Questions {

    private static final String GOAL = "goal: health\n";
    private static final String WEEK = "week: { sat: [08:00-09:00], sun: [08:00-09:00] }\n";

    private final Terminal terminal;

    Questions(Terminal terminal) {
        this.terminal = terminal;
    }

    void say(String text) {
        terminal.out().println(text);
        terminal.out().flush();
    }

    /// The answer to a question.
    ///
    /// @param usual what Enter alone means; empty for nothing
    /// @param line the lines of the athlete file that an answer becomes
    String ask(String question, String usual, UnaryOperator<String> line) {
        while (true) {
            var answer = answer(question, usual);
            var lines = line.apply(answer);
            var file = lines + (lines.startsWith("goal:") ? "" : GOAL) + (lines.startsWith("week:") ? "" : WEEK);
            var bytes = file.getBytes(StandardCharsets.UTF_8);
            switch (AthleteFile.read(bytes, new AthleteFile.Surroundings(terminal.today(), terminal.zone()))) {
                case AthleteFileOutcome.Read _ -> {
                    return answer;
                }
                case AthleteFileOutcome.Unreadable(var problems) ->
                    say("  " + problems.getFirst().message());
            }
        }
    }

    boolean isYes(String question) {
        while (true) {
            switch (answer(question, "no").toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    return true;
                }
                case "n", "no" -> {
                    return false;
                }
                default -> say("  please answer yes or no");
            }
        }
    }

    private String answer(String question, String usual) {
        terminal.out().print(question + (usual.isEmpty() ? ": " : " [" + usual + "]: "));
        terminal.out().flush();
        try {
            var line = terminal.input().readLine();
            if (line == null) {
                say("");
                throw new InputFile.Unusable("the answers end here; nothing was written");
            }
            var given = line.strip();
            return given.isEmpty() ? usual : given;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
