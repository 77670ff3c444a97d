package ironstride.plan;

import ironstride.workout.Workout;

/// A session that still needs a day and an hour.
///
/// @param id stable name within the plan
/// @param workout what is done
public record SessionToPlace(String id, Workout workout) {}
