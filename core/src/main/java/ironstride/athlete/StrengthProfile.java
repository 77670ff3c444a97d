package ironstride.athlete;

import ironstride.quantity.Weight;
import java.util.Map;
import java.util.Optional;

/// What somebody has lifted so far.
///
/// @param level how trained
/// @param liftsPerWeek wished lifts a week
/// @param split how muscle groups are shared between lifts
/// @param best best sets by exercise id
public record StrengthProfile(Level level, Optional<Integer> liftsPerWeek, Split split, Map<String, BestSet> best) {

    public StrengthProfile {
        best = Map.copyOf(best);
    }

    public static StrengthProfile of(Level level) {
        return new StrengthProfile(level, Optional.empty(), Split.AUTO, Map.of());
    }

    /// How muscle groups are shared between the lifts of a week.
    public enum Split {
        AUTO,
        UPPER_LOWER,
        FULL_BODY
    }

    /// The best set of an exercise: `60 kg x 5`.
    public record BestSet(Weight weight, int reps) {}
}
