package ironstride.plan.notation;

import ironstride.quantity.Distance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The words behind a session's kind, sorted into lengths and names.
final class Rest {

    private static final Set<String> UNITS = Set.of("min", "m", "h", "km", "k", "mi");

    final List<Line.Word> names = new ArrayList<>();
    Optional<Integer> minutes = Optional.empty();
    Optional<Distance> distance = Optional.empty();

    /// Whether a length could not be taken, which then was said.
    boolean wrong;

    Rest(Line line, Problems problems) {
        var words = line.words();
        for (int k = 3; k < words.size(); k++) {
            var word = words.get(k);
            // People write "50 min" as well as "50min".
            if (k + 1 < words.size()
                    && isNumber(word.text())
                    && isUnit(words.get(k + 1).text())) {
                k++;
                word = new Line.Word(word.text() + words.get(k).text(), word.column());
            }
            sort(line, word, problems);
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d+(\\.\\d+)?");
    }

    private static boolean isUnit(String text) {
        return UNITS.contains(text.toLowerCase(Locale.ROOT));
    }

    private void sort(Line line, Line.Word word, Problems problems) {
        var time = Lengths.minutes(word.text());
        var ground = Lengths.distance(word.text());
        if (time.isPresent() && minutes.isPresent() || ground.isPresent() && distance.isPresent()) {
            refuse(
                    line,
                    word,
                    "a session has one length and one distance; \"" + word.text() + "\" is one too many",
                    problems);
        } else if (time.isPresent()) {
            minutes = time;
        } else if (ground.isPresent()) {
            distance = ground;
        } else if (word.text().toLowerCase(Locale.ROOT).matches("[+-]?\\d+([.,]\\d+)?(min|m|h|km|k|mi)")) {
            refuse(
                    line,
                    word,
                    "\"" + word.text() + "\" is no length such as 50min or 1h30 and no distance such as 9km",
                    problems);
        } else {
            names.add(word);
        }
    }

    private void refuse(Line line, Line.Word word, String message, Problems problems) {
        wrong = true;
        problems.add(line, word, message);
    }

    String name(String otherwise) {
        return names.isEmpty() ? otherwise : words();
    }

    /// What was found where one word is due: `, not "easy peasy"`, or nothing.
    String instead() {
        return names.isEmpty() ? "" : ", not \"" + words() + "\"";
    }

    private String words() {
        return names.stream().map(Line.Word::text).collect(Collectors.joining(" "));
    }
}
