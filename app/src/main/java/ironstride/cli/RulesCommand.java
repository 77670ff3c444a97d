package ironstride.cli;

import ironstride.plan.notation.Nearest;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.book.Rulebook;
import ironstride.rules.book.RulebookDocument;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `ironstride rules`.
@Command(name = "rules", description = "Lists all rules, or explains one.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "A rule such as INT-03.")
    private Optional<String> id = Optional.empty();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (id.isEmpty()) {
            list();
            return ExitCode.DONE;
        }
        var rule = Rulebook.find(id.get());
        if (rule.isEmpty()) {
            var ids = Rulebook.ALL.stream().map(one -> one.card().id()).toList();
            throw new InputFile.Unusable("there is no rule " + id.get() + Nearest.hint(id.get(), ids));
        }
        terminal.out().print(RulebookDocument.rule(rule.get()));
        return ExitCode.DONE;
    }

    private void list() {
        for (var family : Family.values()) {
            terminal.out().println(terminal.bold(family.title()));
            Rulebook.ALL.stream()
                    .map(Rule::card)
                    .filter(card -> card.family() == family)
                    .forEach(card -> terminal.out()
                            .println("  " + String.format(Locale.ROOT, "%-8s", card.id()) + " " + card.name()
                                    + terminal.faint("  " + card.weight() + (card.locked() ? "; always on" : ""))));
        }
    }
}
