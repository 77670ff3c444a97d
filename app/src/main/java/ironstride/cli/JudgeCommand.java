package ironstride.cli;

import ironstride.coach.WeekCoach;
import ironstride.codec.planjson.VerdictJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ironstride judge`.
@Command(
        name = "judge",
        description = "Says which rules your own weeks break, why, and how badly. Weeks are written in week notation.",
        mixinStandardHelpOptions = true)
final class JudgeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Weeks in week notation.")
    private List<Path> files = List.of();

    @Option(names = "--format", description = "text or json (default: ${DEFAULT-VALUE}).", defaultValue = "text")
    private VerdictFormat format = VerdictFormat.text;

    /// How a verdict is written.
    enum VerdictFormat {
        text,
        json
    }

    JudgeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean found = false;
        int number = 0;
        for (var file : files) {
            for (var block : InputFile.blocks(file)) {
                number++;
                var verdict = WeekCoach.judge(block.athlete(), block.calendar());
                found |= !verdict.findings().isEmpty();
                if (format == VerdictFormat.json) {
                    terminal.out().println(VerdictJson.line(number, verdict));
                } else {
                    new VerdictText(terminal).print("Block " + number, verdict);
                }
            }
        }
        return found ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
