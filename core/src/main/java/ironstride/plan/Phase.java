package ironstride.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The purpose of a week's running.
public enum Phase {
    BASE,
    BUILD,
    SPECIFIC,
    TAPER,
    RACE_WEEK,
    RECOVERY,
    MAINTENANCE;

    /// Whether full training is asked: base, build or specific.
    public boolean isFull() {
        return this == BASE || this == BUILD || this == SPECIFIC;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Phase> ofWord(String word) {
        return Arrays.stream(values())
                .filter(phase -> phase.word().equals(word))
                .findFirst();
    }
}
