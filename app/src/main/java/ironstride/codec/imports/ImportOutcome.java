package ironstride.codec.imports;

import ironstride.codec.reading.Recorded;
import java.util.List;
import java.util.Optional;

/// What became of one file, or of one file inside an archive.
public sealed interface ImportOutcome {

    /// Its path as it was given, with the path inside of archives behind it.
    String name();

    /// Activities were found. Whether they are already known is for the caller to say.
    ///
    /// @param original the file, to be kept; empty when it is too large or its activities are only part of it
    /// @param warnings what was odd, in sentences
    /// @param unknownExercises names the catalogue does not have, for the athlete to look at
    record Read(
            String name,
            Optional<Original> original,
            List<Recorded> activities,
            List<String> warnings,
            List<String> unknownExercises)
            implements ImportOutcome {
        public Read {
            activities = List.copyOf(activities);
            warnings = List.copyOf(warnings);
            unknownExercises = List.copyOf(unknownExercises);
        }
    }

    /// It should hold training, and nothing of it could be read.
    ///
    /// @param why what is wrong with it
    /// @param remedy what the athlete can do
    record NotUnderstood(String name, String why, String remedy) implements ImportOutcome {}

    /// It holds no training.
    ///
    /// @param what what it is instead
    record Skipped(String name, String what) implements ImportOutcome {}
}
