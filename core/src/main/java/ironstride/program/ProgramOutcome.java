package ironstride.program;

import ironstride.plan.WeekToPlace;
import java.util.List;

/// What making a program gave.
public sealed interface ProgramOutcome {

    /// Weeks of sessions to place.
    ///
    /// @param weeks from the first Monday on, without a gap
    /// @param notices what the athlete should know of how they were made
    record Program(List<WeekToPlace> weeks, List<String> notices) implements ProgramOutcome {
        public Program {
            weeks = List.copyOf(weeks);
            notices = List.copyOf(notices);
        }
    }

    /// No program is responsible.
    ///
    /// @param reason why, with the number that decides
    /// @param alternatives what would be possible instead
    record Refused(String reason, List<String> alternatives) implements ProgramOutcome {
        public Refused {
            alternatives = List.copyOf(alternatives);
        }
    }
}
