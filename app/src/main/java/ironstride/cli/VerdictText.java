package ironstride.cli;

import ironstride.rules.ConstraintLevel;
import ironstride.rules.Wording;
import ironstride.rules.book.Rulebook;
import ironstride.rules.book.Verdict;
import java.util.Locale;

/// Findings for the terminal.
final class VerdictText {

    private final Terminal terminal;

    VerdictText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(String title, Verdict verdict) {
        terminal.out()
                .println(terminal.bold(title) + ": "
                        + (verdict.findings().isEmpty() ? "nothing to object to." : PlanTable.words(verdict.score())));
        for (var finding : verdict.findings()) {
            var level = finding.charge().level();
            var points = level == ConstraintLevel.HARD
                    ? "HARD"
                    : level + " " + Wording.number(finding.charge().points());
            terminal.out()
                    .println("  "
                            + (level == ConstraintLevel.HARD ? terminal.warning(padded(points)) : padded(points)) + " "
                            + finding.rule() + "  " + finding.why());
            terminal.out()
                    .println(terminal.faint("              "
                            + Rulebook.get(finding.rule()).card().because() + " ["
                            + String.join(", ", finding.sources()) + "]"));
        }
    }

    private static String padded(String text) {
        return String.format(Locale.ROOT, "%-11s", text);
    }
}
