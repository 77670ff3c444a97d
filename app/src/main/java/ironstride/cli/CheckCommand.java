package ironstride.cli;

import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.athletefile.AthleteFileOutcome;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `ironstride check`.
@Command(
        name = "check",
        description = "Says everything that is wrong with an athlete file, with line and column.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.yaml", description = "The athlete file.")
    private Path file = Path.of("");

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var surroundings = new AthleteFile.Surroundings(terminal.today(), terminal.zone());
        return switch (AthleteFile.read(InputFile.bytes(file), surroundings)) {
            case AthleteFileOutcome.Read(var athlete, var notices) -> {
                terminal.out()
                        .println(file + " is fine: " + athlete.name() + ", goal "
                                + athlete.goal().word() + ", from " + athlete.start());
                notices.forEach(notice -> terminal.out().println("note: " + notice));
                yield ExitCode.DONE;
            }
            case AthleteFileOutcome.Unreadable(var problems) -> {
                problems.forEach(problem -> terminal.out().println(file + ", " + problem));
                yield ExitCode.FINDINGS;
            }
        };
    }
}
