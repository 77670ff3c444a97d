package ironstride.web;

import java.util.Optional;

/// Entity tags: they begin with the version of the plan, so that one who read the page can write to that version.
final class Tags {

    private Tags() {}

    static String of(String text) {
        return "\"" + text + "\"";
    }

    static String of(int version) {
        return of(String.valueOf(version));
    }

    /// The version a tag begins with.
    static Optional<Integer> version(String tag) {
        var digits = tag.replaceFirst("^(W/)?\"", "").replaceFirst("[^0-9].*$", "");
        return digits.isEmpty() || digits.length() > 9 ? Optional.empty() : Optional.of(Integer.parseInt(digits));
    }
}
