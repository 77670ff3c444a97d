package ironstride.athlete;

import java.util.Arrays;
import java.util.Optional;

/// What a plan is for.
public enum Goal {
    MUSCLE("muscle"),
    WEIGHT_LOSS("weight-loss"),
    SPEED("speed"),
    ENDURANCE("endurance"),
    HEALTH("health");

    private final String word;

    Goal(String word) {
        this.word = word;
    }

    /// The word of athlete files and week notation.
    public String word() {
        return word;
    }

    /// Whether the goal is to run better: speed or endurance.
    public boolean isRunning() {
        return this == SPEED || this == ENDURANCE;
    }

    public static Optional<Goal> ofWord(String word) {
        return Arrays.stream(values()).filter(goal -> goal.word.equals(word)).findFirst();
    }
}
