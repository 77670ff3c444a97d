package ironstride.training;

import ironstride.codec.document.JournalDocument;
import ironstride.exercise.Exercise;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.journal.DoneLift;
import ironstride.journal.ExerciseName;
import ironstride.journal.Origin.Source;
import ironstride.store.JournalStore;
import ironstride.view.Json;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Exercise names that came with files and that the catalogue does not have, for the athlete to say what they mean.
public final class ExerciseNaming {

    private static final int MOST_SUGGESTIONS = 3;
    private static final int SHORTEST_WORD = 3;

    private final JournalStore store;

    public ExerciseNaming(JournalStore store) {
        this.store = store;
    }

    /// Those nothing was said of first, the most frequent before the others.
    public ArrayNode all(String athlete) {
        var meanings = store.exerciseNames(athlete);
        var array = Json.array();
        times(athlete).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> one) -> meanings.containsKey(one.getKey()))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> array.add(name(one.getKey(), one.getValue(), meanings)));
        return array;
    }

    /// In how many lifts each name occurs that the catalogue does not have. Names from the logger are meant as they
    /// are.
    private Map<String, Integer> times(String athlete) {
        var times = new TreeMap<String, Integer>();
        store.activities(athlete).stream()
                .flatMap(kept -> JournalDocument.activity(kept.document()).stream())
                .filter(one -> one.facts().origin().source() != Source.LOGGER)
                .forEach(one -> {
                    if (one instanceof DoneLift lift) {
                        own(lift).forEach(said -> times.merge(said, 1, Integer::sum));
                    }
                });
        return times;
    }

    private static List<String> own(DoneLift lift) {
        return lift.exercises().stream()
                .map(done -> done.exercise())
                .filter(ExerciseName.Own.class::isInstance)
                .map(ExerciseName::name)
                .distinct()
                .toList();
    }

    private static ObjectNode name(String said, int times, Map<String, String> meanings) {
        var node = Json.object().put("said", said).put("times", times);
        if (meanings.containsKey(said)) {
            ExerciseMeanings.exercise(meanings.get(said))
                    .ifPresent(meant -> node.put("exercise", meant.key()).put("name", meant.name()));
        }
        var suggestions = node.putArray("suggestions");
        suggestions(said)
                .forEach(one -> suggestions.addObject().put("id", one.id()).put("name", one.name()));
        return node;
    }

    /// Exercises in which most of the words occur, the likeliest first.
    private static List<Exercise> suggestions(String said) {
        var hits = new LinkedHashMap<Exercise, Integer>();
        for (var word : said.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORTEST_WORD) {
                ExerciseCatalogue.search(word).forEach(one -> hits.merge(one, 1, Integer::sum));
            }
        }
        return hits.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_SUGGESTIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// What became of an answer.
    public enum Naming {
        KEPT,
        /// Nothing here is called so.
        NOT_SAID,
        /// There is no such exercise.
        NO_EXERCISE
    }

    /// Says what a name means.
    ///
    /// @param exercise key of an exercise; `own:` and a name keep it as one of the athlete's own
    public Naming name(String athlete, String said, String exercise) {
        if (ExerciseMeanings.exercise(exercise).isEmpty()) {
            return Naming.NO_EXERCISE;
        }
        return times(athlete).containsKey(said) && store.putExerciseName(athlete, said, exercise)
                ? Naming.KEPT
                : Naming.NOT_SAID;
    }
}
