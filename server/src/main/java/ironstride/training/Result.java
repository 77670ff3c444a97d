package ironstride.training;

import java.util.List;

/// What changing an athlete's training gave.
public sealed interface Result {

    /// @param standing how it stands now
    record Done(Standing standing) implements Result {}

    /// The answers are not right.
    record Invalid(List<Profile.FieldProblem> problems) implements Result {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /// @param reason why it is not done
    /// @param alternatives what would be possible
    record Refused(String reason, List<String> alternatives) implements Result {
        public Refused {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// Another device has changed it since it was read.
    record Stale() implements Result {}

    /// The coach does not propose that, or not any more.
    record Gone() implements Result {}

    /// There is no plan yet.
    record NoPlan() implements Result {}
}
