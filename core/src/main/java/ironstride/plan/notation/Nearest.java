package ironstride.plan.notation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The word somebody probably meant.
public final class Nearest {

    private Nearest() {}

    /// The known word with the fewest single-character changes, when they are few enough to be a slip.
    public static Optional<String> to(String word, Collection<String> known) {
        var lower = word.toLowerCase(Locale.ROOT);
        int tolerated = Math.max(1, lower.length() / 3);
        return known.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(lower, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(candidate -> candidate))
                .filter(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT)) <= tolerated);
    }

    /// `; did you mean "tempo"?`, or nothing.
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> "; did you mean \"" + near + "\"?").orElse("");
    }

    /// Levenshtein distance.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
