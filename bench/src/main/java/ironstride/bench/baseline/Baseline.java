package ironstride.bench.baseline;

import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import java.util.List;

/// A usual way to place a week: sessions in some order, each where it costs least beside those that stand.
///
/// [Board] does the placing and makes room where a session finds none.
public interface Baseline {

    String name();

    /// Sessions in the order they are placed in.
    List<SessionToPlace> inOrder(List<SessionToPlace> sessions);

    /// How much this way of planning dislikes a session there; less is better.
    ///
    /// @param standing held sessions and those placed before
    double dislike(PlacedSession session, List<PlacedSession> standing);

    static boolean isKeyRun(PlacedSession session) {
        return session.workout() instanceof Run && session.workout().isKey();
    }

    static boolean isRun(PlacedSession session) {
        return session.workout() instanceof Run;
    }

    static boolean isLift(PlacedSession session) {
        return session.workout() instanceof Lift || session.workout().isStrength();
    }
}
