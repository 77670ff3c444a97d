package ironstride.athlete;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// A race the athlete has entered.
///
/// @param name what it is called
/// @param distance how far it goes
/// @param date its day
/// @param at its local start time; 09:00 when the athlete gives none
/// @param target the time hoped for
/// @param priority how much the plan bends for it
public record Race(
        String name,
        RaceDistance distance,
        LocalDate date,
        LocalTime at,
        Optional<Duration> target,
        Priority priority) {

    public static final LocalTime USUAL_START = LocalTime.of(9, 0);

    /// A: the plan is built towards it. B: a short taper. C: replaces one quality run.
    public enum Priority {
        A,
        B,
        C
    }
}
