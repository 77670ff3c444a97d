package ironstride.bench;

import ironstride.rules.ConstraintLevel;
import ironstride.rules.book.Verdict;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the rules find in the weeks of one planner.
final class Tally {

    private static final int NAMED_RULES = 4;

    private int weeks;
    private int weeksWithoutHard;
    private int placed;
    private int wanted;
    private int hard;
    private int medium;
    private double mediumPoints;
    private double softPoints;
    private final Map<String, Integer> rules = new TreeMap<>();

    void add(Verdict verdict, int sessionsPlaced, int sessionsWanted) {
        weeks++;
        placed += sessionsPlaced;
        wanted += sessionsWanted;
        weeksWithoutHard += verdict.score().hard() == 0 ? 1 : 0;
        hard += verdict.score().hard();
        mediumPoints += verdict.score().medium();
        softPoints += verdict.score().soft();
        for (var finding : verdict.findings()) {
            medium += finding.charge().level() == ConstraintLevel.MEDIUM ? 1 : 0;
            if (finding.charge().level() != ConstraintLevel.SOFT) {
                rules.merge(finding.rule(), 1, Integer::sum);
            }
        }
    }

    int weeks() {
        return weeks;
    }

    static final String[] COLUMNS = {
        "planner",
        "sessions placed",
        "weeks without hard findings",
        "hard findings",
        "medium findings",
        "medium points",
        "soft points"
    };

    Object[] row(String planner) {
        return new Object[] {
            planner,
            placed + " of " + wanted,
            weeksWithoutHard + " of " + weeks,
            hard,
            medium,
            Math.round(mediumPoints),
            Math.round(softPoints)
        };
    }

    /// Hard findings and medium points in one cell.
    String inShort() {
        return hard + " / " + Math.round(mediumPoints);
    }

    /// The rules with hard or medium findings that are broken most often.
    String worstRules() {
        return rules.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(NAMED_RULES)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
