package ironstride.coach;

/// What changing a plan by hand gave.
public sealed interface PlanEdit {

    /// @param plan the plan as it stands now
    /// @param what what was done, one sentence
    record Changed(CurrentPlan plan, String what) implements PlanEdit {}

    /// @param reason why it cannot be done, and what would be possible
    record Refused(String reason) implements PlanEdit {}
}
