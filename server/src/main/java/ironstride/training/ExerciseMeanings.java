package ironstride.training;

import ironstride.exercise.ExerciseCatalogue;
import ironstride.journal.Activity;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.ExerciseName;
import ironstride.store.JournalStore;
import java.util.Map;
import java.util.Optional;

/// What an athlete says that the exercise names of other apps mean.
///
/// What is kept stays as it was said, and is read with its meaning, so that an answer holds for what was and what will
/// be brought in, and can be changed.
///
/// @param meanings keys of exercises by what was said
record ExerciseMeanings(Map<String, String> meanings) {

    private static final String OWN = "own:";

    static ExerciseMeanings of(JournalStore store, String athlete) {
        return new ExerciseMeanings(store.exerciseNames(athlete));
    }

    Activity apply(Activity activity) {
        return activity instanceof DoneLift(var facts, var exercises)
                ? new DoneLift(facts, exercises.stream().map(this::apply).toList())
                : activity;
    }

    private DoneExercise apply(DoneExercise done) {
        var meant = done.exercise() instanceof ExerciseName.Own(var said)
                ? Optional.ofNullable(meanings.get(said)).flatMap(ExerciseMeanings::exercise)
                : Optional.<ExerciseName>empty();
        return meant.map(name -> new DoneExercise(name, done.sets(), done.superset(), done.note()))
                .orElse(done);
    }

    /// The exercise of a key; empty when there is none.
    static Optional<ExerciseName> exercise(String key) {
        if (key.startsWith(OWN) && !key.substring(OWN.length()).isBlank()) {
            return Optional.of(new ExerciseName.Own(key.substring(OWN.length())));
        }
        return ExerciseCatalogue.find(key).map(ExerciseName.Catalogued::new);
    }
}
