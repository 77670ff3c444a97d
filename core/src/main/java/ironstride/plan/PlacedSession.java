package ironstride.plan;

import ironstride.workout.Lift;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.util.Optional;

/// A session with its day and hour.
///
/// @param id stable name within the plan: it stays when the plan is made again
/// @param workout what is done
/// @param start when it begins
/// @param place name of the place, when one is known
/// @param hold whether it can be moved
public record PlacedSession(String id, Workout workout, Start start, Optional<String> place, Hold hold) {

    /// What keeps a session where it is.
    public enum Hold {
        /// The planner placed it and may move it.
        FREE,
        /// The athlete gave it its own hour: a club run, a class, a race.
        FIXED,
        /// The athlete locked it where it is.
        LOCKED;

        public boolean isHeld() {
            return this != FREE;
        }
    }

    /// The minute after the last one, in elapsed minutes since 1970-01-01T00:00Z.
    public long endEpochMinute() {
        return start.epochMinute() + workout.minutes();
    }

    /// Elapsed minutes from this session's end to the start of a later one; negative when they overlap.
    public long gapMinutes(PlacedSession later) {
        return later.start.epochMinute() - endEpochMinute();
    }

    public boolean isOnSameDayAs(PlacedSession other) {
        return start.isOnSameDayAs(other.start);
    }

    public PlacedSession movedTo(Start other) {
        return new PlacedSession(id, workout, other, place, hold);
    }

    /// The same session with another content.
    public PlacedSession with(Workout other) {
        return new PlacedSession(id, other, start, place, hold);
    }

    public Optional<Run> run() {
        return workout instanceof Run run ? Optional.of(run) : Optional.empty();
    }

    public Optional<Lift> lift() {
        return workout instanceof Lift lift ? Optional.of(lift) : Optional.empty();
    }

    /// Day, hour and short name, such as `Mon 18:00 lift back-legs-glutes`, as findings name a session.
    @Override
    public String toString() {
        return start + " " + workout.words();
    }
}
