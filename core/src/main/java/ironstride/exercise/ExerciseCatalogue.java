package ironstride.exercise;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every exercise there is, and the ways to find one.
public final class ExerciseCatalogue {

    private static final List<Exercise> ALL = Stream.of(
                    Squats.ALL,
                    Hinges.ALL,
                    SingleLegExercises.ALL,
                    CalfRaises.ALL,
                    HipExercises.ALL,
                    HorizontalPushes.ALL,
                    VerticalPushes.ALL,
                    HorizontalPulls.ALL,
                    VerticalPulls.ALL,
                    ArmExercises.ALL,
                    CoreExercises.ALL,
                    Jumps.ALL,
                    BalanceExercises.ALL)
            .flatMap(List::stream)
            .toList();

    /// What people say for short.
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("squat", "back-squat"),
            Map.entry("bench", "bench-press"),
            Map.entry("ohp", "overhead-press"),
            Map.entry("press", "overhead-press"),
            Map.entry("military press", "overhead-press"),
            Map.entry("rdl", "romanian-deadlift"),
            Map.entry("row", "barbell-row"),
            Map.entry("pullup", "pull-up"),
            Map.entry("chinup", "chin-up"),
            Map.entry("pushup", "push-up"),
            Map.entry("press-up", "push-up"),
            Map.entry("lunge", "dumbbell-lunge"),
            Map.entry("pulldown", "lat-pulldown"),
            Map.entry("curl", "dumbbell-curl"),
            Map.entry("dip", "parallel-dip"),
            Map.entry("bss", "bulgarian-split-squat"),
            Map.entry("leg curl", "lying-leg-curl"),
            Map.entry("nordic", "nordic-curl"),
            Map.entry("carry", "farmers-carry"),
            Map.entry("sldl", "romanian-deadlift"),
            Map.entry("stiff-leg deadlift", "romanian-deadlift"),
            Map.entry("bulgarian", "bulgarian-split-squat"),
            Map.entry("db bench", "dumbbell-bench-press"),
            Map.entry("db row", "dumbbell-row"),
            Map.entry("db press", "dumbbell-shoulder-press"),
            Map.entry("shoulder press", "dumbbell-shoulder-press"),
            Map.entry("situp", "sit-up"),
            Map.entry("stepup", "step-up"),
            Map.entry("swing", "kettlebell-swing"),
            Map.entry("trx row", "suspension-row"),
            Map.entry("inverted row", "table-row"),
            Map.entry("hip abduction", "hip-abduction-machine"));

    private static final Map<String, Exercise> BY_NAME = byName();

    private ExerciseCatalogue() {}

    private static Map<String, Exercise> byName() {
        var names = new HashMap<String, Exercise>();
        for (var exercise : ALL) {
            names.put(key(exercise.id()), exercise);
            names.put(key(exercise.name()), exercise);
        }
        ALIASES.forEach((alias, id) -> names.put(key(alias), names.get(id)));
        return Map.copyOf(names);
    }

    /// Letter case, punctuation and a plural at the end do not tell names apart.
    private static String key(String name) {
        return ExerciseSearch.singular(String.join("-", ExerciseSearch.split(name)));
    }

    /// All exercises, pattern by pattern.
    public static List<Exercise> all() {
        return ALL;
    }

    /// An exercise by id, name or a common short name; upper and lower case and a plural are alike.
    public static Optional<Exercise> find(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    /// @throws IllegalArgumentException when there is none of this name
    public static Exercise get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no exercise " + id));
    }

    public static List<Exercise> of(MovementPattern pattern) {
        return ALL.stream().filter(exercise -> exercise.pattern() == pattern).toList();
    }

    /// Exercises of a pattern that need no more than what is there, in the order of the catalogue.
    public static List<Exercise> feasible(MovementPattern pattern, Set<Equipment> available) {
        return of(pattern).stream()
                .filter(exercise -> available.containsAll(exercise.equipment()))
                .toList();
    }

    /// Exercises in which every word occurs: in the name, the pattern, a muscle or the equipment; the likeliest first.
    /// Plurals and a slip of one letter are forgiven.
    public static List<Exercise> search(String words) {
        return ExerciseSearch.among(ALL, words);
    }

    /// The next harder variation that needs no more equipment; empty at the top of a ladder and for exercises on none.
    /// It can have contraindications that this one has not, so filter it again.
    public static Optional<Exercise> harder(Exercise exercise) {
        return Ladders.above(exercise.id()).map(ExerciseCatalogue::get);
    }

    /// The next easier variation; empty at the bottom of a ladder and for exercises on none.
    public static Optional<Exercise> easier(Exercise exercise) {
        return Ladders.below(exercise.id()).map(ExerciseCatalogue::get);
    }

    /// Other exercises of the same pattern that need no more than what is there, the most alike first.
    public static List<Exercise> substitutes(Exercise exercise, Set<Equipment> available) {
        return feasible(exercise.pattern(), available).stream()
                .filter(other -> !other.equals(exercise))
                .sorted(Comparator.comparingInt((Exercise other) -> unlike(exercise, other))
                        .thenComparing(Exercise::id))
                .toList();
    }

    private static int unlike(Exercise one, Exercise other) {
        return Math.abs(one.difficulty() - other.difficulty()) * 2
                + (one.unilateral() == other.unilateral() ? 0 : 1)
                + (one.direct().equals(other.direct()) ? 0 : 3)
                + (one.loading().getClass().equals(other.loading().getClass()) ? 0 : 1);
    }
}
