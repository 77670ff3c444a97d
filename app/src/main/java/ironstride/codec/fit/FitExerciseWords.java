package ironstride.codec.fit;

import ironstride.exercise.Exercise;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.exercise.FitExercise;
import ironstride.journal.ExerciseName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names of exercises in a file: the catalogue's, or what the file calls them.
final class FitExerciseWords {

    static final int UNKNOWN = 0xFFFE;

    /// Exercise categories in the order of their numbers.
    private static final List<String> CATEGORIES = List.of(
            "bench press",
            "calf raise",
            "cardio",
            "carry",
            "chop",
            "core",
            "crunch",
            "curl",
            "deadlift",
            "flye",
            "hip raise",
            "hip stability",
            "hip swing",
            "hyperextension",
            "lateral raise",
            "leg curl",
            "leg raise",
            "lunge",
            "olympic lift",
            "plank",
            "plyo",
            "pull-up",
            "push-up",
            "row",
            "shoulder press",
            "shoulder stability",
            "shrug",
            "sit-up",
            "squat",
            "total body",
            "triceps extension",
            "warm-up",
            "run");

    private final Map<FitExercise, String> titles = new HashMap<>();

    FitExerciseWords(FitFile file) {
        for (var message : file.messages()) {
            if (message.globalNumber() == FitNumbers.Title.MESSAGE) {
                var category = message.number(FitNumbers.Title.CATEGORY);
                var name = message.number(FitNumbers.Title.EXERCISE);
                message.text(FitNumbers.Title.NAME)
                        .filter(text -> !text.isBlank() && category.isPresent())
                        .ifPresent(text -> titles.putIfAbsent(
                                new FitExercise((int) category.getAsLong(), (int) name.orElse(UNKNOWN)), text.strip()));
            }
        }
    }

    /// The exercise of a set by the watch's first guess.
    ///
    /// @param category empty when the watch has no idea
    /// @param subtype exercise within the category, when known
    ExerciseName name(Optional<Integer> category, Optional<Integer> subtype) {
        if (category.isEmpty()) {
            return new ExerciseName.Own("Unknown exercise");
        }
        var fit = new FitExercise(category.get(), subtype.orElse(UNKNOWN));
        var title = Optional.ofNullable(titles.get(fit));
        return title.flatMap(ExerciseCatalogue::find)
                .or(() -> catalogued(fit))
                .<ExerciseName>map(ExerciseName.Catalogued::new)
                .orElseGet(() -> new ExerciseName.Own(title.orElseGet(() -> words(fit))));
    }

    /// Several exercises of the catalogue share numbers on a watch; the first is the plainest.
    private static Optional<Exercise> catalogued(FitExercise fit) {
        return ExerciseCatalogue.all().stream()
                .filter(exercise -> exercise.fit().equals(fit))
                .findFirst();
    }

    private static String words(FitExercise fit) {
        if (fit.category() >= CATEGORIES.size()) {
            return "Unknown exercise";
        }
        var word = CATEGORIES.get(fit.category());
        var name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return fit.name() == UNKNOWN ? name : name + " no. " + fit.name();
    }
}
