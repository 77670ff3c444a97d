package ironstride.schedule;

import ironstride.plan.SessionToPlace;

/// A session that found no place.
///
/// @param session what was left out
/// @param week number of its week
/// @param reason the rule or the missing hour that was the reason, in one sentence
public record LeftOut(SessionToPlace session, int week, String reason) {}
