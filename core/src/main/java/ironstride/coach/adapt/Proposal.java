package ironstride.coach.adapt;

import ironstride.coach.CurrentPlan;
import java.util.List;
import java.util.Optional;

/// A change of the plan that the coach proposes, to take or to refuse.
///
/// @param id the same for the same reason, so that what was refused is not proposed again
/// @param rule id of the rule that asks for it
/// @param why what happened and what follows, one or two sentences
/// @param changes what would change, in time order
/// @param after the plan as it would stand
/// @param harmless whether the automatic mode may take it: it only makes lighter, or puts a missed session into a free
///     hour
/// @param fewerRuns runs a week from now on, when the plan is to be made again with fewer
public record Proposal(
        String id,
        String rule,
        String why,
        List<ProposedChange> changes,
        CurrentPlan after,
        boolean harmless,
        Optional<Integer> fewerRuns) {

    public Proposal {
        changes = List.copyOf(changes);
    }
}
