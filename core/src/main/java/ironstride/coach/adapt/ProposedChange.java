package ironstride.coach.adapt;

import ironstride.coach.PlanDifference;

/// One line of a proposal.
///
/// @param difference what would change
/// @param rule id of the rule that asks for it
/// @param why one sentence
public record ProposedChange(PlanDifference difference, String rule, String why) {

    /// @throws IllegalArgumentException without a rule or a sentence (EXP-01)
    public ProposedChange {
        if (rule.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("every change says its rule and its reason");
        }
    }
}
