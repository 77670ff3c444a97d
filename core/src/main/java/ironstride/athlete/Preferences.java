package ironstride.athlete;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/// What the athlete would like, as far as the rules allow.
///
/// @param longRun weekday of the long run
/// @param rest weekdays without training
/// @param hardDays heavy legs and quality runs on the same days or not
/// @param combinedSessions whether a run and a lift may follow each other without a break
public record Preferences(
        Optional<DayOfWeek> longRun, Set<DayOfWeek> rest, HardDays hardDays, boolean combinedSessions) {

    public static final Preferences NONE = new Preferences(Optional.empty(), Set.of(), HardDays.TOGETHER, false);

    public Preferences {
        rest = Set.copyOf(rest);
    }

    /// The weekday of the long run; Sunday unless the athlete says otherwise.
    public DayOfWeek longRunDay() {
        return longRun.orElse(DayOfWeek.SUNDAY);
    }
}
