package ironstride.bench;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.book.Rulebook;
import java.util.List;

/// The rulebook without what no placement can change: checks of the whole program, and checks that only look at what a
/// week holds and not at when.
final class PlacementRules {

    static final List<Rule> ALL = Rulebook.ALL.stream()
            .<Rule>map(PlacementPart::new)
            .filter(rule -> !rule.checks().isEmpty())
            .toList();

    private PlacementRules() {}

    private record PlacementPart(Rule rule) implements Rule {
        @Override
        public RuleCard card() {
            return rule.card();
        }

        @Override
        public List<Check> checks() {
            return rule.checks().stream().filter(PlacementRules::looksAtWhen).toList();
        }

        @Override
        public List<Example> examples() {
            return rule.examples();
        }
    }

    private static boolean looksAtWhen(Check check) {
        return switch (check) {
            case Check.OfSession _, Check.OfPair _, Check.OfDay _, Check.OfStreak _ -> true;
            case Check.OfCount count -> count.per() == Check.OfCount.Per.DAY;
            case Check.OfWeek week -> week.looksAt() != Check.OfWeek.Aspect.CONTENT;
            case Check.OfProgram _ -> false;
        };
    }
}
