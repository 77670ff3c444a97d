package ironstride.athlete;

import ironstride.workout.Workout;
import java.time.DayOfWeek;

/// A session that happens every week at its own hour, whatever the plan does.
///
/// @param name what the athlete calls it
/// @param day its weekday
/// @param minuteOfDay its start in minutes after local midnight
/// @param workout what it is
public record FixedSession(String name, DayOfWeek day, int minuteOfDay, Workout workout) {}
