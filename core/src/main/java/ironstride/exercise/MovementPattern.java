package ironstride.exercise;

/// The movement an exercise trains; substitutes share it.
public enum MovementPattern {
    SQUAT,
    HINGE,
    SINGLE_LEG,
    CALF,
    HIP,
    PUSH_HORIZONTAL,
    PUSH_VERTICAL,
    PULL_HORIZONTAL,
    PULL_VERTICAL,
    ARMS,
    CORE,
    PLYO,
    BALANCE;

    /// Whether its hard sets tire the legs: squat, hinge, single leg or calf.
    public boolean isLegStrength() {
        return this == SQUAT || this == HINGE || this == SINGLE_LEG || this == CALF;
    }
}
