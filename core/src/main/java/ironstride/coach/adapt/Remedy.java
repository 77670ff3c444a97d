package ironstride.coach.adapt;

import java.util.Optional;

/// What helps against one kind of disturbance.
interface Remedy {

    /// What it would change now; empty when there is nothing of its kind, or nothing to change.
    Optional<Proposal> propose(Situation situation);
}
