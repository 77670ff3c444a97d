package ironstride.athlete;

import ironstride.quantity.Weight;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What somebody has lifted so far.
///
/// @param level how trained
/// @param liftsPerWeek wished lifts a week
/// @param split how muscle groups are shared between lifts
/// @param best best sets by exercise id
/// @param schemes how loads go up, by exercise id, where the athlete wants it otherwise than usual
public record StrengthProfile(
        Level level,
        Optional<Integer> liftsPerWeek,
        Split split,
        Map<String, BestSet> best,
        Map<String, Scheme> schemes) {

    public StrengthProfile {
        best = Map.copyOf(best);
        schemes = Map.copyOf(schemes);
    }

    /// Of somebody who leaves it to us how loads go up.
    public StrengthProfile(Level level, Optional<Integer> liftsPerWeek, Split split, Map<String, BestSet> best) {
        this(level, liftsPerWeek, split, best, Map.of());
    }

    /// The same with a scheme of the athlete's own for an exercise.
    public StrengthProfile withScheme(String exercise, Scheme scheme) {
        var changed = new HashMap<>(schemes);
        changed.put(exercise, scheme);
        return new StrengthProfile(level, liftsPerWeek, split, best, changed);
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
