package ironstride.codec.liftlog;

import ironstride.exercise.Equipment;
import ironstride.exercise.Exercise;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.journal.ExerciseName;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which exercise other apps mean by a name.
///
/// The order of words, capitals, punctuation and plurals do not matter: `Bench Press (Barbell)`, `Barbell bench-press`
/// and `bench presses, barbell` are one. A name that is not known becomes the athlete's own exercise.
public final class ExerciseNames {

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("db", "dumbbell"),
            Map.entry("bb", "barbell"),
            Map.entry("kb", "kettlebell"),
            Map.entry("rdl", "romanian deadlift"),
            Map.entry("ohp", "overhead press"),
            Map.entry("one", "single"),
            Map.entry("1", "single"),
            Map.entry("unilateral", "single"),
            Map.entry("tricep", "triceps"),
            Map.entry("bicep", ""),
            Map.entry("biceps", ""),
            Map.entry("fly", "flye"),
            Map.entry("pushup", "push up"),
            Map.entry("pullup", "pull up"),
            Map.entry("chinup", "chin up"),
            Map.entry("situp", "sit up"),
            Map.entry("stepup", "step up"),
            Map.entry("skullcrusher", "skull crusher"),
            Map.entry("legged", "leg"),
            Map.entry("armed", "arm"),
            Map.entry("the", ""),
            Map.entry("a", ""),
            Map.entry("with", ""),
            Map.entry("on", ""),
            Map.entry("flat", ""));

    private static final Map<String, Exercise> KNOWN = known();

    private ExerciseNames() {}

    private static Map<String, Exercise> known() {
        var known = new HashMap<String, Exercise>();
        for (var exercise : ExerciseCatalogue.all()) {
            known.putIfAbsent(key(exercise.id()), exercise);
            known.putIfAbsent(key(exercise.name()), exercise);
        }
        ExerciseNameTable.NAMES.forEach(
                (id, names) -> names.forEach(name -> known.putIfAbsent(key(name), ExerciseCatalogue.get(id))));
        for (var exercise : ExerciseCatalogue.all()) {
            implement(exercise).ifPresent(word -> {
                known.putIfAbsent(key(exercise.id() + " " + word), exercise);
                known.putIfAbsent(key(exercise.name() + " " + word), exercise);
            });
        }
        known.remove("");
        return Map.copyOf(known);
    }

    /// The word that apps put behind a name in brackets, by what an exercise needs; the first that it needs decides.
    private record Implement(Equipment equipment, String word) {}

    private static Optional<String> implement(Exercise exercise) {
        return Stream.of(
                        new Implement(Equipment.TRAP_BAR, "trap bar"),
                        new Implement(Equipment.MACHINES, "machine"),
                        new Implement(Equipment.CABLE, "cable"),
                        new Implement(Equipment.KETTLEBELL, "kettlebell"),
                        new Implement(Equipment.BANDS, "band"),
                        new Implement(Equipment.DUMBBELLS, "dumbbell"),
                        new Implement(Equipment.BARBELL, "barbell"),
                        new Implement(Equipment.SUSPENSION_TRAINER, "suspension"))
                .filter(one -> exercise.equipment().contains(one.equipment()))
                .map(Implement::word)
                .findFirst()
                .or(() -> exercise.equipment().isEmpty() ? Optional.of("bodyweight") : Optional.empty());
    }

    /// The words of a name, each once, in order of the alphabet.
    private static String key(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = new TreeSet<String>();
        for (var word : plain.replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+")) {
            var single = singular(word);
            words.addAll(Arrays.asList(
                    SAME.getOrDefault(word, SAME.getOrDefault(single, single)).split(" ")));
        }
        words.remove("");
        return String.join(" ", words);
    }

    private static String singular(String word) {
        if (word.endsWith("presses") || word.endsWith("crunches")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 2 && word.endsWith("s") && !word.endsWith("ss") && !word.equals("triceps")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /// The catalogue's exercise of that name, or one of the athlete's own.
    ///
    /// @param name not blank
    public static ExerciseName find(String name) {
        var exercise = Optional.ofNullable(KNOWN.get(key(name)));
        return exercise.<ExerciseName>map(ExerciseName.Catalogued::new)
                .orElseGet(() -> new ExerciseName.Own(name.strip()));
    }
}
