package ironstride.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `ironstride init`.
@Command(name = "init", description = "Asks the questions and writes an athlete file.", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE.yaml",
            arity = "0..1",
            description = "Where to write it (default: ${DEFAULT-VALUE}).",
            defaultValue = "athlete.yaml")
    private Path file = Path.of("athlete.yaml");

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new InputFile.Unusable(file + " is there already; name another file or move it away");
        }
        var text = new StringBuilder("# Change anything and run: ironstride plan " + file + "\n");
        say("Press Enter to take what stands in brackets.");
        ask(text, "name", "Your name", "Athlete");
        ask(text, "goal", "Goal: muscle, weight-loss, speed, endurance or health", "health");
        var race = answer("A race? Its distance, such as 10 km or half-marathon; nothing for none", "");
        if (!race.isEmpty()) {
            var date = answer(
                    "Its date, such as 2027-03-28",
                    terminal.today().plusWeeks(16).with(DayOfWeek.SUNDAY).toString());
            line(text, "race: { distance: " + race + ", date: " + date + " }", "race");
        }
        var level = answer("Running: beginner, intermediate or advanced", "beginner");
        var weekly = answer("Distance of a usual week, such as 20 km; nothing if you do not know", "");
        var longest = answer("Longest run of the last 30 days, such as 8 km; nothing if you do not know", "");
        line(
                text,
                "running: { level: " + level + (weekly.isEmpty() ? "" : ", weekly: " + weekly)
                        + (longest.isEmpty() ? "" : ", longest-30-days: " + longest) + " }",
                "running");
        line(
                text,
                "strength: { level: " + answer("Lifting: beginner, intermediate or advanced", "beginner") + " }",
                "strength");
        text.append("week:\n");
        for (var day : List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")) {
            var usual = day.equals("sun")
                    ? "08:00-11:00 outdoors"
                    : day.equals("sat") ? "" : "06:30-07:30 outdoors, 18:00-19:30 gym";
            line(
                    text,
                    "  " + day + ": ["
                            + answer("Free on " + day + " (windows with a place, - for none)", usual)
                                    .replaceAll("^-$", "")
                            + "]",
                    "week");
        }
        var well = answer(
                "Heart trouble, chest pain, fainting, diabetes, kidney disease, pregnancy or a doctor's warning? yes or no",
                "no");
        line(text, "health: { screening: " + (well.startsWith("y") ? "unresolved" : "clear") + " }", "health");
        InputFile.athlete(text.toString().getBytes(StandardCharsets.UTF_8), file.toString(), terminal);
        try {
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new InputFile.Unusable(file + " cannot be written: " + DiskTrouble.words(broken));
        }
        say("Wrote " + file + ". Now: ironstride plan " + file);
        return ExitCode.DONE;
    }

    private void say(String text) {
        terminal.out().println(text);
        terminal.out().flush();
    }

    private void ask(StringBuilder text, String key, String question, String usual) {
        line(text, key + ": " + answer(question, usual), key);
    }

    private static void line(StringBuilder text, String line, String key) {
        text.append(line).append('\n');
    }

    private String answer(String question, String usual) {
        terminal.out().print(question + (usual.isEmpty() ? ": " : " [" + usual + "]: "));
        terminal.out().flush();
        try {
            var line = Optional.ofNullable(terminal.input().readLine());
            return line.map(String::strip).filter(given -> !given.isEmpty()).orElse(usual);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
