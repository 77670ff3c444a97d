package ironstride.journal;

import ironstride.exercise.Exercise;

/// Which exercise somebody means: one of the catalogue, or one of their own.
public sealed interface ExerciseName {

    /// The name people read.
    String name();

    /// A name that stays: the catalogue's id, or `own:` and the name.
    String key();

    record Catalogued(Exercise exercise) implements ExerciseName {
        @Override
        public String name() {
            return exercise.name();
        }

        @Override
        public String key() {
            return exercise.id();
        }
    }

    /// An exercise the catalogue does not have, under the athlete's or the other app's name.
    record Own(String name) implements ExerciseName {

        /// @throws IllegalArgumentException when blank
        public Own {
            if (name.isBlank()) {
                throw new IllegalArgumentException("an exercise has a name");
            }
        }

        @Override
        public String key() {
            return "own:" + name;
        }
    }
}
