package ironstride.cli;

import ironstride.coach.WeekCoach;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.plan.notation.NotationPrinter;
import java.nio.file.Path;
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
            terminal.out().println("  " + outcome(improvement));
            improvement
                    .tooMany()
                    .forEach(one -> terminal.out()
                            .println("  too many: " + one.session().workout().label() + ", "
                                    + one.session().workout().minutes() + " min: " + one.reason()));
            terminal.out()
                    .println("  before: " + PlanTable.words(improvement.before().score()));
            terminal.out()
                    .println("  after:  " + PlanTable.words(improvement.after().score()));
            if (!improvement.after().findings().isEmpty()) {
                new VerdictText(terminal)
                        .print("  What stays", DatedVerdict.of(improvement.after(), improvement.calendar()));
            }
            terminal.out().println();
        }
        return ExitCode.DONE;
    }

    private static String outcome(WeekCoach.Improvement improvement) {
        int moves = improvement.moves().size();
        if (!improvement.tooMany().isEmpty()) {
            return "Nothing is moved: at these hours no placement of all sessions keeps every hard rule.";
        }
        if (moves > 0) {
            return moves
                    + (moves == 1 ? " move" : " moves")
                    + (improvement.optimal() ? ", proven the best these hours allow." : ".");
        }
        if (improvement.after().findings().isEmpty()) {
            return "Nothing to move.";
        }
        return "Nothing to move: "
                + (improvement.optimal()
                        ? "proven, no move to another of these hours is worth its trouble."
                        : "no better week was found.");
    }

    private void sideBySide(TrainingCalendar before, TrainingCalendar after) {
        int column = Math.max(
                "before".length(),
                before.sessions()
                        .mapToInt(session -> NotationPrinter.line(session).length())
                        .max()
                        .orElse(0));
        terminal.out().println("  " + padded("before", column) + "after");
        for (int week = 0; week < before.weeks().size(); week++) {
            if (before.weeks().size() > 1) {
                terminal.out()
                        .println(terminal.faint(
                                "  week " + before.weeks().get(week).monday()));
            }
            sideBySide(before.weeks().get(week), after.weeks().get(week), column);
        }
    }

    private void sideBySide(TrainingWeek before, TrainingWeek after, int column) {
        var left = before.sessions().stream().map(NotationPrinter::line).toList();
        var right = after.sessions().stream().map(NotationPrinter::line).toList();
        for (int k = 0; k < Math.max(left.size(), right.size()); k++) {
            var one = k < left.size() ? left.get(k) : "";
            var other = k < right.size() ? right.get(k) : "";
            boolean moved = !left.contains(other);
            terminal.out().println("  " + padded(one, column) + (moved ? terminal.run(other + "  <-") : other));
        }
    }

    private static String padded(String text, int column) {
        return text + " ".repeat(column - text.length() + 3);
    }
}
