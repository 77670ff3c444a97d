package ironstride.plan.notation;

import ironstride.athlete.Athlete;
import ironstride.plan.TrainingCalendar;

/// Weeks that belong together, with what is said of the athlete.
///
/// @param number 1 for the first block of a text
/// @param athlete what the athlete line says; defaults for the rest
/// @param calendar the weeks
public record NotatedBlock(int number, Athlete athlete, TrainingCalendar calendar) {}
