package ironstride.exercise;

import java.util.EnumSet;
import java.util.Set;

/// One exercise of the catalogue.
///
/// @param id short stable name in kebab case, such as `back-squat`
/// @param name the name people read
/// @param pattern the movement it trains
/// @param direct muscles a set counts 1.0 for
/// @param indirect muscles a set counts 0.5 for
/// @param equipment everything that must be at the place; empty for bodyweight
/// @param unilateral whether one side works at a time
/// @param legHardSet whether a hard set of it counts towards the leg load
/// @param difficulty 1 (anyone) to 5 (expert)
/// @param contraindications tags that health answers filter by
/// @param loading how it is made harder
/// @param fit category and name on a watch
public record Exercise(
        String id,
        String name,
        MovementPattern pattern,
        Set<Muscle> direct,
        Set<Muscle> indirect,
        Set<Equipment> equipment,
        boolean unilateral,
        boolean legHardSet,
        int difficulty,
        Set<Contraindication> contraindications,
        Loading loading,
        FitExercise fit) {

    /// @throws IllegalArgumentException when the id is not kebab case, no muscle is direct, or the difficulty is not 1
    /// to 5
    public Exercise {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("an exercise id is kebab case: " + id);
        }
        if (direct.isEmpty()) {
            throw new IllegalArgumentException(id + " trains no muscle directly");
        }
        if (difficulty < 1 || difficulty > 5) {
            throw new IllegalArgumentException(id + " has difficulty " + difficulty + ", not 1 to 5");
        }
        direct = Set.copyOf(direct);
        indirect = Set.copyOf(indirect);
        equipment = Set.copyOf(equipment);
        contraindications = Set.copyOf(contraindications);
    }

    /// The muscle groups a set trains directly.
    public Set<MuscleGroup> primaryGroups() {
        var groups = EnumSet.noneOf(MuscleGroup.class);
        direct.forEach(muscle -> groups.add(muscle.group()));
        return groups;
    }
}
