package ironstride.athlete;

import ironstride.quantity.Distance;
import java.util.Optional;
import java.util.Set;

/// Limits the athlete sets for themselves.
///
/// @param noConsecutiveRunDays never run on two days in a row
/// @param sessionsPerDay most sessions on a day
/// @param avoid ids of exercises that are never prescribed
/// @param noLiftOnDaysWithRunOver no lift on a day with a run longer than this
public record Limits(
        boolean noConsecutiveRunDays,
        Optional<Integer> sessionsPerDay,
        Set<String> avoid,
        Optional<Distance> noLiftOnDaysWithRunOver) {

    public static final Limits NONE = new Limits(false, Optional.empty(), Set.of(), Optional.empty());

    public Limits {
        avoid = Set.copyOf(avoid);
    }
}
