package ironstride.exercise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every exercise there is.
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
            Map.entry("carry", "farmers-carry"));

    private static final Map<String, Exercise> BY_NAME = byName();

    private ExerciseCatalogue() {}

    private static Map<String, Exercise> byName() {
        var names = new HashMap<String, Exercise>();
        for (var exercise : ALL) {
            names.put(exercise.id(), exercise);
            names.put(key(exercise.name()), exercise);
        }
        ALIASES.forEach((alias, id) -> names.put(key(alias), names.get(id)));
        return Map.copyOf(names);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /// All exercises, pattern by pattern.
    public static List<Exercise> all() {
        return ALL;
    }

    /// An exercise by id, name or a common short name; upper and lower case are alike.
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

    /// Exercises in which every word occurs: in the name, the pattern, a muscle or the equipment.
    public static List<Exercise> search(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT).split("[\\s-]+");
        return ALL.stream()
                .filter(exercise ->
                        Arrays.stream(wanted).allMatch(word -> text(exercise).contains(singular(word))))
                .toList();
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String text(Exercise exercise) {
        return (exercise.id() + " " + exercise.name() + " " + exercise.pattern() + " " + exercise.direct() + " "
                        + exercise.primaryGroups() + " "
                        + exercise.equipment().stream().map(Equipment::words).toList())
                .toLowerCase(Locale.ROOT);
    }

    /// Other exercises of the same pattern that need no more than what is there, the most alike first.
    public static List<Exercise> substitutes(Exercise exercise, Set<Equipment> available) {
        return of(exercise.pattern()).stream()
                .filter(other -> !other.equals(exercise) && available.containsAll(other.equipment()))
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
