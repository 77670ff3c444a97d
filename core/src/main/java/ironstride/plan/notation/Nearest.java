package ironstride.plan.notation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The word somebody probably meant.
public final class Nearest {

    /// No word of ours is longer, and comparing costs time with the product of both lengths.
    private static final int LONGEST = 60;

    private Nearest() {}

    /// The known word with the fewest single-character changes, when they are few enough to be a slip.
    public static Optional<String> to(String word, Collection<String> known) {
        var lower = word.toLowerCase(Locale.ROOT);
        int tolerated = Math.max(1, lower.length() / 3);
        if (lower.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - lower.length()) <= tolerated)
                .min(Comparator.comparingInt((String candidate) -> distance(lower, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(candidate -> candidate))
                .filter(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT)) <= tolerated);
    }

    /// `; did you mean "tempo"?`, or nothing.
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> "; did you mean \"" + near + "\"?").orElse("");
    }

    /// Edits between two words; neighbours that changed places count as one (optimal string alignment).
    private static int distance(String a, String b) {
        var cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : edit(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int edit(String a, String b, int i, int j, int[][] cost) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
