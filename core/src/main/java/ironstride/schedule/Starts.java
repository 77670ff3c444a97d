package ironstride.schedule;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.workout.Workout;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The starts that are tried for a session of a week. Which of them are allowed is for the rules to say.
public interface Starts {

    /// All candidates of one week in time order, one for each instant.
    ///
    /// @param beside what else the week holds, which it may stand right after
    List<Candidate> candidates(LocalDate monday, Workout workout, Collection<Workout> beside);

    /// The starts within an athlete's free hours.
    static Starts ofFreeHours(Athlete athlete) {
        return new StartGrid(athlete);
    }

    /// Whether a session may stand here apart from the rules, as when it is caught up soon or not at all.
    default boolean allows(String sessionId, Start start) {
        return true;
    }

    /// Soft hundredths of points for putting a session here apart from the rules, as for moving it.
    default int disturbance(String sessionId, Start start) {
        return 0;
    }

    /// A possible start with the place of its window.
    record Candidate(Start start, Optional<String> place) {

        PlacedSession place(String id, Workout workout) {
            return new PlacedSession(id, workout, start, place, PlacedSession.Hold.FREE);
        }
    }
}
