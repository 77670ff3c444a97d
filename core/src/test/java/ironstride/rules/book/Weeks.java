package ironstride.rules.book;

import ironstride.athlete.Athlete;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.notation.Notated;
import ironstride.plan.notation.NotatedBlock;
import ironstride.plan.notation.WeekNotation;
import ironstride.rules.Circumstances;
import ironstride.rules.Finding;
import java.math.BigDecimal;
import java.util.List;

/// Weeks of tests, read from notation.
public final class Weeks {

    private Weeks() {}

    public static List<NotatedBlock> read(String text) {
        return switch (WeekNotation.parse(text, ExerciseCatalogue::find)) {
            case Notated.Blocks(var blocks) -> blocks;
            case Notated.Unreadable(var problems) -> throw new AssertionError(problems + " in\n" + text);
        };
    }

    static Verdict judge(NotatedBlock block) {
        return judge(block.athlete(), block.calendar());
    }

    static Verdict judge(Athlete athlete, TrainingCalendar calendar) {
        return new Judge(Rulebook.of(athlete)).judge(calendar, Circumstances.of(athlete, calendar));
    }

    static Verdict judge(String text) {
        return judge(read(text).getFirst());
    }

    /// What one rule charges for a calendar, such as `SOFT 9.17`, worst first.
    public static List<String> charges(String rule, Athlete athlete, TrainingCalendar calendar) {
        return judge(athlete, calendar).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.charge().level() + " "
                        + BigDecimal.valueOf(finding.charge().centipoints(), 2)
                                .stripTrailingZeros()
                                .toPlainString())
                .toList();
    }

    public static List<String> charges(String rule, String text) {
        var block = read(text).getFirst();
        return charges(rule, block.athlete(), block.calendar());
    }

    /// What one rule says of a text's first block, in words.
    public static List<String> findings(String rule, String text) {
        return judge(read(text).getFirst()).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::why)
                .toList();
    }
}
