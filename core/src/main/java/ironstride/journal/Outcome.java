package ironstride.journal;

import ironstride.quantity.Rpe;
import java.util.Optional;

/// What became of a planned session.
public sealed interface Outcome {

    /// It was done.
    ///
    /// @param activity what was logged or imported for it, when there is something
    /// @param effort rating of the whole session
    /// @param note a word about it, empty when there is none
    record Done(Optional<String> activity, Optional<Rpe> effort, String note) implements Outcome {}

    /// It was not done.
    record Missed(String note) implements Outcome {}
}
