package ironstride.rules;

import ironstride.plan.Phase;
import java.time.LocalDate;

/// What a rule may know of a week apart from its sessions.
///
/// @param number 1 for the first week of the plan
/// @param monday its first day
/// @param phase the purpose of its running
/// @param deload whether it is a planned lighter week
/// @param sessions number of sessions that are not mobility
/// @param lifts number of lifts, and classes with leg load
/// @param runs number of runs that are no races
public record WeekFacts(int number, LocalDate monday, Phase phase, boolean deload, int sessions, int lifts, int runs) {}
