package ironstride.athlete;

import java.time.DayOfWeek;

/// A session of the plan that the athlete keeps where they want it.
///
/// @param session its id in the plan, such as `2027-01-04-run-easy-1`
/// @param day day of its week
/// @param minuteOfDay minutes after local midnight at which it starts
public record LockedSession(String session, DayOfWeek day, int minuteOfDay) {}
