package ironstride.rules.book;

import ironstride.athlete.Athlete;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.notation.Notated;
import ironstride.plan.notation.NotatedBlock;
import ironstride.plan.notation.WeekNotation;
import ironstride.rules.Circumstances;
import java.util.List;

/// Weeks of tests, read from notation.
final class Weeks {

    private Weeks() {}

    static List<NotatedBlock> read(String text) {
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
}
