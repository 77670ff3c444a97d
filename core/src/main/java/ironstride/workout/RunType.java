package ironstride.workout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of run it is.
public enum RunType {
    RECOVERY,
    EASY,
    LONG,
    STEADY,
    TEMPO,
    CRUISE,
    INTERVAL,
    HILL,
    REPS,
    RACE_PACE,
    FARTLEK,
    PROGRESSION,
    TIME_TRIAL,
    RACE,
    WALK_RUN;

    /// Whether the type itself is deliberate fast work. A long or progression run can be quality by its content:
    /// see [Run#isQuality()].
    public boolean isAlwaysQuality() {
        return switch (this) {
            case TEMPO, CRUISE, INTERVAL, HILL, REPS, RACE_PACE, FARTLEK, TIME_TRIAL, RACE -> true;
            case RECOVERY, EASY, LONG, STEADY, PROGRESSION, WALK_RUN -> false;
        };
    }

    /// The word of week notation, such as `race-pace`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RunType> ofWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
