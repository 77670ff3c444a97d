package ironstride.athlete;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How trained somebody is; held separately for running and for strength.
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> ofWord(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }
}
