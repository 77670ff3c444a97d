package ironstride.strength;

import ironstride.exercise.Muscle;
import ironstride.exercise.MuscleGroup;
import ironstride.workout.PrescribedExercise;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Hard sets of a week by muscle: a set counts 1 for a muscle it trains directly and half for one that helps.
///
/// Source: fractional counting, Pelland J et al. 2024 (preprint).
public final class WeeklySets {

    static final double INDIRECT = 0.5;

    private WeeklySets() {}

    /// Fractional hard sets by muscle; muscles without a set are missing.
    public static Map<Muscle, Double> byMuscle(List<PrescribedExercise> exercises) {
        var sets = new EnumMap<Muscle, Double>(Muscle.class);
        for (var prescribed : exercises) {
            if (prescribed.isHard()) {
                prescribed
                        .exercise()
                        .direct()
                        .forEach(muscle -> sets.merge(muscle, (double) prescribed.sets(), Double::sum));
                prescribed
                        .exercise()
                        .indirect()
                        .forEach(muscle -> sets.merge(muscle, prescribed.sets() * INDIRECT, Double::sum));
            }
        }
        return sets;
    }

    /// Fractional hard sets by muscle group: a set counts once for a group, at the higher share of its muscles.
    public static Map<MuscleGroup, Double> byGroup(List<PrescribedExercise> exercises) {
        var sets = new EnumMap<MuscleGroup, Double>(MuscleGroup.class);
        for (var prescribed : exercises) {
            if (prescribed.isHard()) {
                var direct = prescribed.exercise().primaryGroups();
                direct.forEach(group -> sets.merge(group, (double) prescribed.sets(), Double::sum));
                prescribed.exercise().indirect().stream()
                        .map(Muscle::group)
                        .distinct()
                        .filter(group -> !direct.contains(group))
                        .forEach(group -> sets.merge(group, prescribed.sets() * INDIRECT, Double::sum));
            }
        }
        return sets;
    }
}
