package ironstride.exercise;

import java.util.Set;

/// Builds one row of the catalogue, so that the lists read like tables.
final class ExerciseRow {

    private final String id;
    private final String name;
    private final MovementPattern pattern;
    private final int difficulty;
    private Set<Muscle> direct = Set.of();
    private Set<Muscle> indirect = Set.of();
    private Set<Equipment> equipment = Set.of();
    private Set<Contraindication> contraindications = Set.of();
    private boolean unilateral;
    private Loading loading = new Loading.Bodyweight();

    private ExerciseRow(String id, String name, MovementPattern pattern, int difficulty) {
        this.id = id;
        this.name = name;
        this.pattern = pattern;
        this.difficulty = difficulty;
    }

    static ExerciseRow of(String id, String name, MovementPattern pattern, int difficulty) {
        return new ExerciseRow(id, name, pattern, difficulty);
    }

    ExerciseRow direct(Muscle... muscles) {
        direct = Set.of(muscles);
        return this;
    }

    ExerciseRow indirect(Muscle... muscles) {
        indirect = Set.of(muscles);
        return this;
    }

    ExerciseRow needs(Equipment... things) {
        equipment = Set.of(things);
        return this;
    }

    ExerciseRow notFor(Contraindication... tags) {
        contraindications = Set.of(tags);
        return this;
    }

    ExerciseRow unilateral() {
        unilateral = true;
        return this;
    }

    ExerciseRow barbell() {
        return loaded(new Loading.External(Implement.BARBELL, false));
    }

    /// A pair, the weight counted for each hand.
    ExerciseRow dumbbells() {
        return loaded(new Loading.External(Implement.DUMBBELL, true));
    }

    ExerciseRow dumbbell() {
        return loaded(new Loading.External(Implement.DUMBBELL, false));
    }

    ExerciseRow kettlebell() {
        return loaded(new Loading.External(Implement.KETTLEBELL, false));
    }

    ExerciseRow machine() {
        return loaded(new Loading.External(Implement.STACK, false));
    }

    ExerciseRow cable() {
        return loaded(new Loading.External(Implement.CABLE, false));
    }

    ExerciseRow medicineBall() {
        return loaded(new Loading.External(Implement.MEDICINE_BALL, false));
    }

    ExerciseRow band() {
        return loaded(new Loading.Band());
    }

    ExerciseRow timed() {
        return loaded(new Loading.Timed());
    }

    ExerciseRow contacts(int each) {
        return loaded(new Loading.Contacts(each));
    }

    private ExerciseRow loaded(Loading how) {
        loading = how;
        return this;
    }

    /// The finished exercise with its numbers on a watch.
    Exercise fit(int category, int number) {
        return new Exercise(
                id,
                name,
                pattern,
                direct,
                indirect,
                equipment,
                unilateral,
                pattern.isLegStrength(),
                difficulty,
                contraindications,
                loading,
                new FitExercise(category, number));
    }
}
