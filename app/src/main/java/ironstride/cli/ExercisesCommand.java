package ironstride.cli;

import ironstride.exercise.Equipment;
import ironstride.exercise.Exercise;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.plan.notation.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `ironstride exercises`.
@Command(
        name = "exercises",
        description = "Finds exercises by name, muscle, pattern or equipment.",
        mixinStandardHelpOptions = true)
final class ExercisesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "WORDS",
            arity = "0..*",
            description = "Words that all have to occur, such as: hamstrings bands")
    private List<String> words = List.of();

    ExercisesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var found = words.isEmpty() ? ExerciseCatalogue.all() : ExerciseCatalogue.search(String.join(" ", words));
        if (found.isEmpty()) {
            var ids = ExerciseCatalogue.all().stream().map(Exercise::id).toList();
            throw new InputFile.Unusable("no exercise has all of: " + String.join(" ", words)
                    + Nearest.hint(String.join("-", words), ids)
                    + "; try fewer words, or a muscle, a pattern or a piece of equipment");
        }
        for (var exercise : found) {
            var muscles = exercise.direct().stream()
                    .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .sorted()
                    .toList();
            var things =
                    exercise.equipment().stream().map(Equipment::words).sorted().toList();
            terminal.out()
                    .println(String.format(Locale.ROOT, "%-34s %-38s", exercise.id(), exercise.name())
                            + terminal.faint(String.join(", ", muscles) + "; "
                                    + (things.isEmpty() ? "nothing needed" : String.join(", ", things))));
        }
        return ExitCode.DONE;
    }
}
