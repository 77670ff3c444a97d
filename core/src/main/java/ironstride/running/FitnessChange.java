package ironstride.running;

import ironstride.quantity.Units;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/// The fitness index moved, and with it the paces.
///
/// @param date when
/// @param from the index before
/// @param to the index now
/// @param why what moved it
public record FitnessChange(LocalDate date, FitnessIndex from, FitnessIndex to, Why why) {

    /// What moved the index.
    public enum Why {
        RESULT,
        HARD_SESSIONS,
        BREAK
    }

    /// In one sentence with the easy and the threshold pace, as a person in `units` reads them.
    public String sentence(Units units) {
        var cause = switch (why) {
            case RESULT -> "Your result of " + date;
            case HARD_SESSIONS -> "Your hard session of " + date;
            case BREAK -> "The days without running up to " + date;
        };
        var before = TrainingPaces.of(from);
        var now = TrainingPaces.of(to);
        return cause + (to.value() >= from.value() ? " puts" : " takes") + " your fitness index from "
                + number(from) + " to " + number(to) + ": easy pace "
                + before.easy().in(units) + " becomes "
                + now.easy().in(units) + ", threshold " + before.threshold().in(units) + " becomes "
                + now.threshold().in(units) + ".";
    }

    private static String number(FitnessIndex index) {
        return String.format(Locale.ROOT, "%.1f", index.value());
    }

    /// A result that lies too far from what was known to be taken without asking.
    ///
    /// @param activity id of the run
    /// @param date when
    /// @param time how long it took
    /// @param known the index before
    /// @param found the index it stands for
    /// @param hilly whether it climbed so much that its time says less
    public record Question(
            String activity, LocalDate date, Duration time, FitnessIndex known, FitnessIndex found, boolean hilly) {

        public String sentence() {
            return "Your result of " + date + " stands for a fitness index of " + number(found) + ", so far "
                    + number(known) + " was known"
                    + (hilly ? ", and the course was hilly" : "")
                    + ". Was it run as fast as you could, over the full distance? Then take it.";
        }
    }
}
