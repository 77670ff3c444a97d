package ironstride.cli;

import ironstride.coach.WeekCoach;
import ironstride.codec.planjson.VerdictJson;
import ironstride.plan.notation.NotatedBlock;
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
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
        // Every file is read before anything is said, so that a bad one leaves no half an answer.
        var blocks = files.stream()
                .flatMap(file -> InputFile.blocks(file).stream().map(block -> new Named(file, block)))
                .toList();
        boolean found = false;
        int number = 0;
        for (var one : blocks) {
            number++;
            var calendar = one.block().calendar();
            var verdict = DatedVerdict.of(WeekCoach.judge(one.block().athlete(), calendar), calendar);
            found |= !verdict.findings().isEmpty();
            if (format == VerdictFormat.json) {
                terminal.out().println(VerdictJson.line(number, verdict));
            } else {
                var title = files.size() == 1
                        ? "Block " + number
                        : one.file() + ", block " + one.block().number();
                new VerdictText(terminal).print(title, verdict);
            }
        }
        return found ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private record Named(Path file, NotatedBlock block) {}
}
