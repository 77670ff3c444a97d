package ironstride.coach.adapt;

import java.time.Instant;

/// What became of a proposal.
///
/// @param proposal its id
/// @param taken whether it was taken; refused otherwise
/// @param at when
public record Decision(String proposal, boolean taken, Instant at) {}
