package ironstride.exercise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds exercises by words and puts the likeliest first.
final class ExerciseSearch {

    /// Shorter words are too like each other to forgive a slip.
    private static final int FORGIVING_LENGTH = 4;

    /// What a word costs by where it was found: as a word of the name, inside the name, in what is trained or needed,
    /// or only with a slip of one letter.
    private static final int WORD_OF_NAME = 0;

    private static final int IN_NAME = 1;
    private static final int ELSEWHERE = 3;
    private static final int MISTYPED = 10;
    private static final int MISSING = 1000;

    private ExerciseSearch() {}

    static List<Exercise> among(List<Exercise> exercises, String words) {
        var wanted = Arrays.stream(split(words)).map(ExerciseSearch::singular).toList();
        return exercises.stream()
                .map(exercise -> new Hit(exercise, cost(exercise, wanted)))
                .filter(hit -> hit.cost() < MISSING)
                .sorted(Comparator.comparingInt(Hit::cost))
                .map(Hit::exercise)
                .toList();
    }

    static String[] split(String text) {
        return text.strip().toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
    }

    static String singular(String word) {
        return word.length() > 2 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static int cost(Exercise exercise, List<String> wanted) {
        var name = split(exercise.id() + " " + exercise.name());
        var rest = split(described(exercise));
        return wanted.stream().mapToInt(word -> cost(word, name, rest)).sum();
    }

    private static int cost(String word, String[] name, String[] rest) {
        if (Arrays.stream(name).anyMatch(one -> singular(one).equals(word))) {
            return WORD_OF_NAME;
        }
        if (Arrays.stream(name).anyMatch(one -> one.contains(word))) {
            return IN_NAME;
        }
        if (Arrays.stream(rest).anyMatch(one -> one.contains(word))) {
            return ELSEWHERE;
        }
        boolean nearly = Arrays.stream(name).anyMatch(one -> isSlip(word, singular(one)))
                || Arrays.stream(rest).anyMatch(one -> isSlip(word, singular(one)));
        return nearly ? MISTYPED : MISSING;
    }

    private static String described(Exercise exercise) {
        return exercise.pattern() + " " + exercise.direct() + " " + exercise.primaryGroups() + " "
                + exercise.equipment().stream().map(Equipment::words).toList();
    }

    /// Whether one letter too many, too few, wrong, or two neighbours that changed places tell the words apart.
    private static boolean isSlip(String typed, String meant) {
        if (typed.length() < FORGIVING_LENGTH || Math.abs(typed.length() - meant.length()) > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(typed.length(), meant.length());
        while (same < shorter && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        return tail(typed, same + 1).equals(tail(meant, same + 1))
                || tail(typed, same + 1).equals(tail(meant, same))
                || tail(typed, same).equals(tail(meant, same + 1))
                || isSwap(typed, meant, same);
    }

    private static boolean isSwap(String typed, String meant, int at) {
        return typed.length() == meant.length()
                && at + 1 < typed.length()
                && typed.charAt(at) == meant.charAt(at + 1)
                && typed.charAt(at + 1) == meant.charAt(at)
                && tail(typed, at + 2).equals(tail(meant, at + 2));
    }

    private static String tail(String word, int from) {
        return from >= word.length() ? "" : word.substring(from);
    }

    private record Hit(Exercise exercise, int cost) {}
}
