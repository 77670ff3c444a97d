package ironstride.rules.book;

import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.Sources;
import java.util.stream.Collectors;

/// The rulebook as a page to read.
public final class RulebookDocument {

    private RulebookDocument() {}

    /// All rules, chapter by chapter, as Markdown.
    public static String write() {
        var text = new StringBuilder("# The rulebook\n\nMade from the rules themselves; do not edit. ");
        text.append(
                        "HARD rules must hold, MEDIUM ones strongly should, SOFT ones are nice to have; no number of soft points")
                .append(" is worth one medium point. Each example is a week in [week notation](week-notation.md).\n");
        for (var family : Family.values()) {
            text.append("\n## ").append(family.title()).append("\n\n");
            Rulebook.ALL.stream()
                    .filter(rule -> rule.card().family() == family)
                    .forEach(rule -> text.append(rule(rule)).append('\n'));
        }
        return text.toString();
    }

    private static String alsoBreaks(Example example) {
        return example.breaks() && !example.alsoBreaks().isEmpty()
                ? "; also breaks " + example.alsoBreaks().stream().sorted().collect(Collectors.joining(", "))
                : "";
    }

    /// One rule as Markdown.
    public static String rule(Rule rule) {
        var card = rule.card();
        var text = new StringBuilder("### " + card.id() + " " + card.name() + "\n\n");
        text.append(card.statement()).append("\n\n");
        text.append("- Weight: ")
                .append(card.weight())
                .append(card.locked() ? " (always on)" : "")
                .append('\n');
        text.append("- Because: ").append(card.because()).append('\n');
        for (var source : card.sources()) {
            text.append("- Source ")
                    .append(source)
                    .append(": ")
                    .append(Sources.citation(source))
                    .append('\n');
        }
        for (var example : rule.examples()) {
            text.append("\n")
                    .append(example.breaks() ? "Breaks" : "Holds")
                    .append(example.chargedBy()
                            .map(id -> " (charged by " + id + ")")
                            .orElse(""))
                    .append(": ")
                    .append(example.name());
            text.append(example.given().isEmpty() ? "" : " (" + example.given() + ")");
            text.append(alsoBreaks(example)).append("\n\n```\n");
            text.append(example.notation().strip()).append("\n```\n");
        }
        return text.toString();
    }
}
