package ironstride.program;

import ironstride.exercise.MovementPattern;
import ironstride.workout.StrengthFocus;
import java.util.List;

/// What a lift of each focus holds: movement patterns in order, the sets of each as a share of the phase's.
///
/// @param slots in the order they are done; later ones are dropped first when time is short
record LiftTemplate(List<Slot> slots) {

    /// @param main whether it gets the phase's repetitions and load; accessories keep lighter ones
    /// @param variant 0 for the best fitting exercise, 1 for the next
    record Slot(MovementPattern pattern, int sets, boolean main, int variant) {}

    private static Slot main(MovementPattern pattern, int sets) {
        return new Slot(pattern, sets, true, 0);
    }

    private static Slot extra(MovementPattern pattern, int sets) {
        return new Slot(pattern, sets, false, 0);
    }

    /// Sets of an intermediate in a week of full training.
    static LiftTemplate of(StrengthFocus focus) {
        return new LiftTemplate(
                switch (focus) {
                    case BACK_LEGS_GLUTES, LOWER, BACK ->
                        List.of(
                                main(MovementPattern.SQUAT, 4),
                                main(MovementPattern.HINGE, 3),
                                main(MovementPattern.PULL_HORIZONTAL, 3),
                                extra(MovementPattern.CALF, 2),
                                extra(MovementPattern.SINGLE_LEG, 2),
                                extra(MovementPattern.CORE, 2));
                    case UPPER ->
                        List.of(
                                main(MovementPattern.PUSH_HORIZONTAL, 3),
                                main(MovementPattern.PULL_VERTICAL, 2),
                                main(MovementPattern.PUSH_VERTICAL, 3),
                                extra(MovementPattern.ARMS, 2),
                                extra(MovementPattern.CORE, 2));
                    case FULL_BODY ->
                        List.of(
                                main(MovementPattern.SQUAT, 2),
                                main(MovementPattern.PUSH_HORIZONTAL, 2),
                                main(MovementPattern.HINGE, 2),
                                main(MovementPattern.PULL_HORIZONTAL, 2),
                                extra(MovementPattern.CALF, 1),
                                main(MovementPattern.PUSH_VERTICAL, 2),
                                extra(MovementPattern.CORE, 1));
                    case CORE -> List.of(extra(MovementPattern.CORE, 3), extra(MovementPattern.BALANCE, 2));
                    case PLYO -> List.of(extra(MovementPattern.PLYO, 3), main(MovementPattern.SQUAT, 2));
                });
    }
}
