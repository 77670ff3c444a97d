package ironstride.running;

import java.time.Duration;
import java.time.LocalDate;

/// A run that says how fit somebody is.
sealed interface FitnessEvidence {

    String activity();

    LocalDate date();

    /// What it stands for.
    FitnessIndex index();

    /// Run as fast as possible.
    ///
    /// @param activity id of the run
    /// @param index that of a race over its distance in its time
    /// @param time how long it took
    /// @param hilly whether it climbed so much that its time says less
    record Result(String activity, LocalDate date, FitnessIndex index, Duration time, boolean hilly)
            implements FitnessEvidence {}

    /// A hard session, at whose pace a runner of this index would train.
    ///
    /// @param activity id of the run
    /// @param index what its pace stands for
    record HardSession(String activity, LocalDate date, FitnessIndex index) implements FitnessEvidence {}
}
