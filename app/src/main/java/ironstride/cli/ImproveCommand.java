package ironstride.cli;

import ironstride.coach.WeekCoach;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.notation.NotationPrinter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `ironstride improve`.
@Command(
        name = "improve",
        description =
                "Places the same week again as well as the rules allow, with the fewest moves, at hours you already train at.",
        mixinStandardHelpOptions = true)
final class ImproveCommand implements Callable<Integer> {

    private static final int COLUMN = 46;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "Weeks in week notation.")
    private Path file = Path.of("");

    ImproveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        for (var block : InputFile.blocks(file)) {
            var improvement = WeekCoach.improve(block.athlete(), block.calendar());
            terminal.out().println(terminal.bold("Block " + block.number()));
            sideBySide(block.calendar(), improvement.calendar());
            terminal.out().println();
            int moves = improvement.moves().size();
            terminal.out()
                    .println(
                            moves == 0
                                    ? "  Nothing to move: "
                                            + (improvement.optimal()
                                                    ? "proven, no move that helps is worth its trouble."
                                                    : "no better week was found.")
                                    : "  " + moves + (moves == 1 ? " move" : " moves")
                                            + (improvement.optimal() ? ", proven the best these hours allow." : "."));
            terminal.out()
                    .println("  before: " + PlanTable.words(improvement.before().score()));
            terminal.out()
                    .println("  after:  " + PlanTable.words(improvement.after().score()));
            if (!improvement.after().findings().isEmpty()) {
                new VerdictText(terminal).print("  What stays", improvement.after());
            }
            terminal.out().println();
        }
        return ExitCode.DONE;
    }

    private void sideBySide(TrainingCalendar before, TrainingCalendar after) {
        var left = before.sessions().map(NotationPrinter::line).toList();
        var right = after.sessions().map(NotationPrinter::line).toList();
        terminal.out().println("  " + String.format(Locale.ROOT, "%-" + COLUMN + "s %s", "before", "after"));
        for (int k = 0; k < Math.max(left.size(), right.size()); k++) {
            var one = k < left.size() ? left.get(k) : "";
            var other = k < right.size() ? right.get(k) : "";
            boolean moved = !left.contains(other);
            terminal.out()
                    .println("  " + String.format(Locale.ROOT, "%-" + COLUMN + "s ", one)
                            + (moved ? terminal.run(other + "  <-") : other));
        }
    }
}
