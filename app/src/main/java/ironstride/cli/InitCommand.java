package ironstride.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `ironstride init`.
@Command(name = "init", description = "Asks the questions and writes an athlete file.", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Questions questions;

    @Parameters(
            paramLabel = "FILE.yaml",
            arity = "0..1",
            description = "Where to write it (default: ${DEFAULT-VALUE}).",
            defaultValue = "athlete.yaml")
    private Path file = Path.of("athlete.yaml");

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
        this.questions = new Questions(terminal);
    }

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new InputFile.Unusable(file + " is there already; name another file or move it away");
        }
        questions.say("Press Enter to take what stands in brackets; Ctrl-C stops and writes nothing.");
        var text =
                "# Change anything and run: ironstride plan " + file + "\n" + person() + training() + week() + health();
        InputFile.athlete(text.getBytes(StandardCharsets.UTF_8), file.toString(), terminal);
        try {
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new InputFile.Unusable(file + " cannot be written: " + DiskTrouble.words(broken));
        }
        questions.say("Wrote " + file + ". Now: ironstride plan " + file);
        return ExitCode.DONE;
    }

    private String person() {
        var text = new StringBuilder();
        text.append(name(questions.ask("Your name", "Athlete", InitCommand::name)));
        text.append(key(
                "goal",
                questions.ask(
                        "Goal: muscle, weight-loss, speed, endurance or health",
                        "health",
                        answer -> key("goal", answer))));
        var someDay = terminal.today().plusWeeks(16).with(DayOfWeek.SUNDAY).toString();
        var race = questions.ask(
                "A race? Its distance, such as 10 km or half-marathon; nothing for none",
                "",
                answer -> race(answer, someDay));
        if (!race.isEmpty()) {
            text.append(
                    race(race, questions.ask("Its date, such as 2027-03-28", someDay, answer -> race(race, answer))));
        }
        return text.toString();
    }

    private String training() {
        var level = questions.ask(
                "Running: beginner, intermediate or advanced", "beginner", answer -> running(answer, "", ""));
        var weekly = questions.ask(
                "Distance of a usual week, such as 20 km; nothing if you do not know",
                "",
                answer -> running(level, answer, ""));
        var longest = questions.ask(
                "Longest run of the last 30 days, such as 8 km; nothing if you do not know",
                "",
                answer -> running(level, weekly, answer));
        var lifting = questions.ask("Lifting: beginner, intermediate or advanced", "beginner", InitCommand::strength);
        return running(level, weekly, longest) + strength(lifting);
    }

    private String week() {
        var text = new StringBuilder("week:\n");
        for (var day : List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")) {
            var usual = day.equals("sun")
                    ? "08:00-11:00 outdoors"
                    : day.equals("sat") ? "" : "06:30-07:30 outdoors, 18:00-19:30 gym";
            var hours = questions.ask(
                    "Free on " + day + " (windows with a place, - for none)",
                    usual,
                    answer -> "week:\n" + hours("mon", answer) + hours("tue", "08:00-09:00"));
            text.append(hours(day, hours));
        }
        return text.toString();
    }

    private String health() {
        boolean trouble = questions.isYes(
                "Heart trouble, chest pain, fainting, diabetes, kidney disease, pregnancy or a doctor's warning? yes or no");
        return "health: { screening: " + (trouble ? "unresolved" : "clear") + " }\n";
    }

    private static String key(String key, String value) {
        return key + ": " + value + "\n";
    }

    /// A name may have characters that mean something in YAML.
    private static String name(String name) {
        boolean isPlain = name.matches("\\p{L}[\\p{L} '-]*") && !name.matches("(?i)null|true|false|yes|no|on|off");
        return key("name", isPlain ? name : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }

    private static String race(String distance, String date) {
        return distance.isEmpty() ? "" : "race: { distance: " + distance + ", date: " + date + " }\n";
    }

    private static String running(String level, String weekly, String longest) {
        return "running: { level: " + level + (weekly.isEmpty() ? "" : ", weekly: " + weekly)
                + (longest.isEmpty() ? "" : ", longest-30-days: " + longest) + " }\n";
    }

    private static String strength(String level) {
        return "strength: { level: " + level + " }\n";
    }

    private static String hours(String day, String windows) {
        return "  " + day + ": [" + (windows.equals("-") ? "" : windows) + "]\n";
    }
}
