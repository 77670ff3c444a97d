package ironstride.plan.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line of notation as words with their columns.
///
/// @param number 1 for the first line of the text
/// @param words what stands before a colon that opens a set scheme
/// @param scheme what stands behind it, empty when there is none
/// @param schemeColumn column of the scheme
record Line(int number, List<Word> words, String scheme, int schemeColumn) {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern SCHEME = Pattern.compile(" :(?: +|$)|(?<=[A-Za-z\\d]):(?: +|$)");

    /// @param column 1 for the first character
    record Word(String text, int column) {}

    static Line of(int number, String raw) {
        // Text copied from a web page has spaces that look like spaces and are none.
        var spaced = raw.replaceAll("\\h", " ");
        int comment = spaced.indexOf('#');
        var text = (comment >= 0 ? spaced.substring(0, comment) : spaced).stripTrailing();
        var colon = SCHEME.matcher(text);
        var head = text;
        var scheme = "";
        int schemeColumn = 0;
        if (colon.find()) {
            head = text.substring(0, colon.start());
            scheme = text.substring(colon.end());
            schemeColumn = colon.end() + 1;
        }
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(head);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), matcher.start() + 1));
        }
        return new Line(number, List.copyOf(words), scheme, schemeColumn);
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    String first() {
        return words.getFirst().text();
    }
}
