package ironstride.codec.reading;

import java.util.List;

/// What came of reading one file.
public sealed interface Reading {

    /// Activities were found.
    ///
    /// @param activities in the order of the file, at least one
    /// @param warnings what was odd or is missing, in sentences
    /// @param unknownExercises names the catalogue does not have, each once, for the athlete to look at
    record Understood(List<Recorded> activities, List<String> warnings, List<String> unknownExercises)
            implements Reading {
        public Understood {
            activities = List.copyOf(activities);
            warnings = List.copyOf(warnings);
            unknownExercises = List.copyOf(unknownExercises);
        }

        public static Understood of(List<Recorded> activities, List<String> warnings) {
            return new Understood(activities, warnings, List.of());
        }
    }

    /// A file that should hold training, of which nothing could be read.
    ///
    /// @param why what is wrong with it
    /// @param remedy what the athlete can do
    record NotUnderstood(String why, String remedy) implements Reading {}

    /// A file in order that holds no training that was done.
    ///
    /// @param what what it is instead
    record NotTraining(String what) implements Reading {}
}
