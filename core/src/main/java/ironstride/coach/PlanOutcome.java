package ironstride.coach;

import java.util.List;

/// What making a plan gave.
public sealed interface PlanOutcome {

    record Planned(Plan plan) implements PlanOutcome {}

    /// @param reason why no plan is responsible
    /// @param alternatives what would be possible instead
    record Refused(String reason, List<String> alternatives) implements PlanOutcome {
        public Refused {
            alternatives = List.copyOf(alternatives);
        }
    }
}
