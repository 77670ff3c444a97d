package ironstride.rules;

import ironstride.athlete.Athlete;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A week, in week notation, that keeps or breaks the rule it belongs to.
///
/// @param breaks whether it breaks the rule
/// @param name what is special about it
/// @param notation one or several weeks that form one calendar
/// @param given what is changed about the athlete and cannot be said in notation, in words; empty when nothing is
/// @param change that change
/// @param alsoBreaks ids of other rules that it is known to break
public record Example(
        boolean breaks,
        String name,
        String notation,
        String given,
        UnaryOperator<Athlete> change,
        Set<String> alsoBreaks) {

    public static Example breaks(String name, String notation) {
        return new Example(true, name, notation, "", UnaryOperator.identity(), Set.of());
    }

    public static Example holds(String name, String notation) {
        return new Example(false, name, notation, "", UnaryOperator.identity(), Set.of());
    }

    /// The same example for an athlete that differs in a way week notation cannot say.
    public Example given(String words, UnaryOperator<Athlete> difference) {
        return new Example(breaks, name, notation, words, difference, alsoBreaks);
    }

    /// The same example, said to break these other rules as well.
    public Example alsoBreaks(String... ids) {
        return new Example(breaks, name, notation, given, change, Set.of(ids));
    }
}
