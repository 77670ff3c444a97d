package ironstride.coach;

import ironstride.plan.PlacedSession;
import ironstride.workout.Workout;
import java.time.LocalDate;

/// Something an athlete does to their plan by hand.
public sealed interface PlanChange {

    /// Puts a session elsewhere within its week; it is locked there.
    ///
    /// @param minuteOfDay minutes after local midnight
    record Move(String session, LocalDate date, int minuteOfDay) implements PlanChange {}

    /// Keeps a session where it stands whenever the plan is made again.
    record Lock(String session) implements PlanChange {}

    /// Lets the planner move a session again.
    record Unlock(String session) implements PlanChange {}

    /// Adds a session of the athlete's own at its own hour.
    ///
    /// @param id stable name within the plan, beginning with `own-`
    record Add(String id, Workout workout, LocalDate date, int minuteOfDay) implements PlanChange {

        private static final String OWN = "own-";

        public Add {
            if (!id.startsWith(OWN)) {
                throw new IllegalArgumentException("the id of an added session begins with " + OWN + ": " + id);
            }
        }

        /// Whether the athlete added a session.
        static boolean isOwn(PlacedSession session) {
            return session.id().startsWith(OWN);
        }
    }

    /// Leaves a session out.
    record Remove(String session) implements PlanChange {}

    /// Replaces an exercise of a lift by another, sets and repetitions staying; also in the same lift of later weeks,
    /// where it fits.
    ///
    /// @param exercise id of the one that goes
    /// @param replacement id of the one that comes
    record Swap(String session, String exercise, String replacement) implements PlanChange {}

    /// Places the other sessions of a session's week again around it, with the fewest moves that help.
    record MakeRoom(String session) implements PlanChange {}
}
