package ironstride.athlete;

import ironstride.quantity.Distance;
import java.util.Optional;

/// What somebody has run so far; what is not known is empty, never zero.
///
/// @param level how trained
/// @param weekly mean weekly distance of the last four weeks
/// @param longestIn30Days longest run of the last 30 days
/// @param runsPerWeek wished runs a week
/// @param result a recent race or time trial
/// @param heartRates heart rates to train by where there is no result
public record RunningProfile(
        Level level,
        Optional<Distance> weekly,
        Optional<Distance> longestIn30Days,
        Optional<Integer> runsPerWeek,
        Optional<RaceResult> result,
        HeartRates heartRates) {

    /// Of somebody whose heart rates are not known.
    public RunningProfile(
            Level level,
            Optional<Distance> weekly,
            Optional<Distance> longestIn30Days,
            Optional<Integer> runsPerWeek,
            Optional<RaceResult> result) {
        this(level, weekly, longestIn30Days, runsPerWeek, result, HeartRates.UNKNOWN);
    }

    public static RunningProfile of(Level level) {
        return new RunningProfile(level, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
