package ironstride.coach;

import java.time.LocalDate;
import java.util.Optional;

/// An exercise that the athlete has exchanged, in the same lift of this and later weeks.
///
/// @param lift the lift's id without its week, such as `lift-upper-1`
/// @param from Monday of the first week that it holds in
/// @param exercise id of the one that goes
/// @param replacement id of the one that comes
public record KeptSwap(String lift, LocalDate from, String exercise, String replacement) {

    /// Empty for a lift that does not come again: one that the athlete has added.
    static Optional<KeptSwap> of(PlanChange.Swap swap, LocalDate monday) {
        return swap.session().startsWith(prefix(monday))
                ? Optional.of(new KeptSwap(
                        swap.session().substring(prefix(monday).length()), monday, swap.exercise(), swap.replacement()))
                : Optional.empty();
    }

    boolean reaches(String session, LocalDate monday) {
        return !monday.isBefore(from) && session.equals(prefix(monday) + lift);
    }

    private static String prefix(LocalDate monday) {
        return monday + "-";
    }
}
