package ironstride.workout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much a session tires the legs, from its lower-body hard sets and landings.
///
/// Thresholds: this product's definition, built on Burt, Doma & Connor 2023 and Sporer & Wenger 2003.
public enum LegLoad {
    NONE,
    LIGHT,
    MODERATE,
    HEAVY;

    /// Hard lower-body sets from which the load is heavy, and from which it is moderate.
    public static final int HEAVY_SETS = 6;

    public static final int MODERATE_SETS = 3;

    /// Lower-body sets at 80 % of one repetition maximum or RIR ≤ 1 from which the load is heavy.
    public static final int HEAVY_INTENSE_SETS = 3;

    /// Foot contacts above which the load is heavy, and above which it is moderate.
    public static final int HEAVY_CONTACTS = 80;

    public static final int MODERATE_CONTACTS = 40;

    /// Classifies a session; the first class from the top that matches wins.
    ///
    /// @param hardSets lower-body hard sets: at least 5 repetitions at RIR ≤ 4, or any at ≥ 80 % of 1RM
    /// @param intenseSets those of them at ≥ 80 % of 1RM or at RIR ≤ 1
    /// @param contacts foot contacts of jumps
    public static LegLoad of(int hardSets, int intenseSets, int contacts) {
        if (hardSets >= HEAVY_SETS || intenseSets >= HEAVY_INTENSE_SETS || contacts > HEAVY_CONTACTS) {
            return HEAVY;
        }
        if (hardSets >= MODERATE_SETS || intenseSets >= 1 || contacts > MODERATE_CONTACTS) {
            return MODERATE;
        }
        return hardSets > 0 || contacts > 0 ? LIGHT : NONE;
    }

    public boolean isAtLeast(LegLoad other) {
        return compareTo(other) >= 0;
    }

    /// The next class up: work that the legs are not used to does more damage (repeated-bout effect).
    public LegLoad raised() {
        return this == NONE || this == HEAVY ? this : values()[ordinal() + 1];
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LegLoad> ofWord(String word) {
        return Arrays.stream(values()).filter(load -> load.word().equals(word)).findFirst();
    }
}
