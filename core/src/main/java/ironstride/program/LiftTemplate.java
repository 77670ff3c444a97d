package ironstride.program;

import ironstride.exercise.MovementPattern;
import ironstride.workout.StrengthFocus;
import java.util.ArrayList;
import java.util.List;

/// What a lift of each focus holds: movement patterns in order, the sets of each as a share of the phase's.
///
/// @param slots in the order they are done; later ones are dropped first when time is short
record LiftTemplate(List<Slot> slots) {

    /// @param main whether it gets the phase's repetitions and load; accessories keep lighter ones
    /// @param variant 0 for the first exercise of its pattern, 1 for the next
    record Slot(MovementPattern pattern, int sets, boolean main, int variant) {}

    private static Slot main(MovementPattern pattern, int sets) {
        return new Slot(pattern, sets, true, 0);
    }

    private static Slot extra(MovementPattern pattern, int sets) {
        return new Slot(pattern, sets, false, 0);
    }

    private static Slot again(MovementPattern pattern, int sets) {
        return new Slot(pattern, sets, false, 1);
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
                                extra(MovementPattern.ARMS, 1),
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

    /// The one upper-body lift of a week for muscle carries a week's sets of chest, shoulders and arms; the back has
    /// its
    /// own in the other lifts, and here few enough to train on the day after them.
    static LiftTemplate onlyUpperForMuscle() {
        return new LiftTemplate(List.of(
                main(MovementPattern.PUSH_HORIZONTAL, 4),
                extra(MovementPattern.PULL_VERTICAL, 2),
                main(MovementPattern.PUSH_VERTICAL, 3),
                again(MovementPattern.PUSH_HORIZONTAL, 3),
                extra(MovementPattern.ARMS, 2),
                extra(MovementPattern.CORE, 2)));
    }

    /// The one leg lift of a week for muscle carries a week's sets of the legs, in more exercises.
    static LiftTemplate onlyLegsForMuscle() {
        return new LiftTemplate(List.of(
                main(MovementPattern.SQUAT, 4),
                main(MovementPattern.HINGE, 3),
                main(MovementPattern.PULL_HORIZONTAL, 3),
                extra(MovementPattern.SINGLE_LEG, 3),
                again(MovementPattern.HINGE, 3),
                again(MovementPattern.SQUAT, 3),
                extra(MovementPattern.CALF, 3),
                extra(MovementPattern.CORE, 2)));
    }

    /// The same with balance work, first on the list so that it is never dropped.
    LiftTemplate withBalance() {
        var more = new ArrayList<Slot>();
        more.add(extra(MovementPattern.BALANCE, 2));
        slots.stream().filter(slot -> slot.pattern() != MovementPattern.BALANCE).forEach(more::add);
        return new LiftTemplate(List.copyOf(more));
    }
}
