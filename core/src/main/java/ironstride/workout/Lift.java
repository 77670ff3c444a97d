package ironstride.workout;

import ironstride.exercise.MovementPattern;
import ironstride.exercise.MuscleGroup;
import ironstride.quantity.Rpe;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A strength session.
///
/// @param focus what it is about
/// @param minutes planned length with warm-up and rests
/// @param legLoad how much it tires the legs
/// @param groups muscle groups that get at least three hard sets
/// @param hardSets hard sets of all exercises
/// @param contacts foot contacts of jumps
/// @param exercises what is done, in order; empty when only the outline is known
/// @param expectedEffort rating of the whole session
public record Lift(
        StrengthFocus focus,
        int minutes,
        LegLoad legLoad,
        Set<MuscleGroup> groups,
        int hardSets,
        int contacts,
        List<PrescribedExercise> exercises,
        Rpe expectedEffort)
        implements Workout {

    /// Hard sets of one group from which it must recover before it is trained again.
    public static final int RECOVERY_SETS = 3;

    /// Upper-body hard sets from which a lift is more than easy.
    static final int HEAVY_UPPER_SETS = 12;

    public Lift {
        if (minutes < 1) {
            throw new IllegalArgumentException("a lift takes time: " + minutes + " min");
        }
        groups = Set.copyOf(groups);
        exercises = List.copyOf(exercises);
    }

    /// A lift of which only focus, leg load and length are known.
    public static Lift outline(StrengthFocus focus, LegLoad legLoad, int minutes) {
        var groups = focus.usualGroups();
        if (legLoad == LegLoad.NONE || legLoad == LegLoad.LIGHT) {
            groups.removeIf(MuscleGroup::isLower);
        } else if (groups.stream().noneMatch(MuscleGroup::isLower)) {
            groups.addAll(StrengthFocus.LOWER.usualGroups());
        }
        int contacts = focus == StrengthFocus.PLYO ? LegLoad.MODERATE_CONTACTS + 1 : 0;
        return new Lift(focus, minutes, legLoad, groups, 0, contacts, List.of(), usualEffort(legLoad));
    }

    /// A lift made of exercises; leg load, groups and contacts follow from the sets.
    public static Lift of(StrengthFocus focus, int minutes, List<PrescribedExercise> exercises) {
        int lower =
                exercises.stream().mapToInt(PrescribedExercise::lowerHardSets).sum();
        int intense = exercises.stream()
                .mapToInt(PrescribedExercise::lowerIntenseSets)
                .sum();
        int contacts = exercises.stream().mapToInt(PrescribedExercise::contacts).sum();
        boolean onlyCalvesAndHolds = contacts == 0
                && exercises.stream().filter(e -> e.lowerHardSets() > 0).allMatch(PrescribedExercise::isOnlyLight);
        var load = lower > 0 && onlyCalvesAndHolds ? LegLoad.LIGHT : LegLoad.of(lower, intense, contacts);
        int hard = exercises.stream()
                .filter(PrescribedExercise::isHard)
                .mapToInt(PrescribedExercise::sets)
                .sum();
        return new Lift(
                focus, minutes, load, recoveringGroups(exercises), hard, contacts, exercises, usualEffort(load));
    }

    /// The same lift with another leg load, as for exercises the legs are not used to.
    public Lift withLegLoad(LegLoad other) {
        return new Lift(focus, minutes, other, groups, hardSets, contacts, exercises, usualEffort(other));
    }

    public boolean hasPlyometrics() {
        return contacts > 0 || focus == StrengthFocus.PLYO;
    }

    /// Whether it trains power first, with jumps as its opening.
    public boolean opensWithPower() {
        return !exercises.isEmpty() && exercises.getFirst().exercise().pattern() == MovementPattern.PLYO;
    }

    @Override
    public Stress stress() {
        return switch (legLoad) {
            case HEAVY -> Stress.HARD;
            case MODERATE -> Stress.MODERATE;
            case NONE, LIGHT -> hardSets >= HEAVY_UPPER_SETS ? Stress.MODERATE : Stress.EASY;
        };
    }

    @Override
    public boolean isKey() {
        return legLoad.isAtLeast(LegLoad.MODERATE);
    }

    @Override
    public String words() {
        return "lift " + focus.word();
    }

    @Override
    public String label() {
        return focus.word() + " lift";
    }

    private static Set<MuscleGroup> recoveringGroups(List<PrescribedExercise> exercises) {
        var sets = new EnumMap<MuscleGroup, Integer>(MuscleGroup.class);
        for (var prescribed : exercises) {
            if (prescribed.isHard()) {
                prescribed
                        .exercise()
                        .primaryGroups()
                        .forEach(group -> sets.merge(group, prescribed.sets(), Integer::sum));
            }
        }
        var groups = EnumSet.noneOf(MuscleGroup.class);
        sets.forEach((group, count) -> {
            if (count >= RECOVERY_SETS) {
                groups.add(group);
            }
        });
        return groups;
    }

    private static Rpe usualEffort(LegLoad load) {
        return Rpe.of(
                switch (load) {
                    case NONE, LIGHT -> 5;
                    case MODERATE -> 6;
                    case HEAVY -> 7;
                });
    }
}
