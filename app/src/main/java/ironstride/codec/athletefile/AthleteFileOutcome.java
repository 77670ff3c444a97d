package ironstride.codec.athletefile;

import ironstride.athlete.Athlete;
import java.util.List;

/// What reading an athlete file gave.
public sealed interface AthleteFileOutcome {

    /// @param notices what is worth a look but no problem
    record Read(Athlete athlete, List<String> notices) implements AthleteFileOutcome {
        public Read {
            notices = List.copyOf(notices);
        }
    }

    /// @param problems all of them, in the order of the file
    record Unreadable(List<Problem> problems) implements AthleteFileOutcome {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
