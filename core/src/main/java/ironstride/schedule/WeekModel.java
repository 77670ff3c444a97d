package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.plan.WeekToPlace;
import ironstride.rules.Circumstances;
import ironstride.rules.book.ChecksByKind;
import java.util.List;

/// One week as cost tables, made by asking the rules about every start and every two starts.
///
/// A start that breaks a hard rule on its own, with a held session, or on its day is no start at all: a session is
/// left out rather than placed against a hard rule.
///
/// @param week what is to be placed
/// @param variables the sessions to place with their starts and tables, in search order
/// @param before sessions of the week before, as they stand
/// @param after sessions of the week after, as they stand
/// @param heldCost what the held sessions cost among themselves and with their neighbours
record WeekModel(
        WeekToPlace week,
        List<Variable> variables,
        List<PlacedSession> before,
        List<PlacedSession> after,
        long heldCost,
        ChecksByKind checks,
        Circumstances circumstances) {

    /// A session to place.
    ///
    /// @param starts the session at each of its possible starts, in time order
    /// @param cost cost of each start by itself and with held sessions and neighbours
    /// @param pair cost with an earlier variable: `pair[u][i * starts + j]` for its start i and this one's start j;
    ///     an empty table where no rule looks at the two
    /// @param leavingOut price of leaving it out
    /// @param twinOf index of an earlier variable with the same workout and the same starts, or -1
    record Variable(
            String id,
            ironstride.workout.Workout workout,
            PlacedSession[] starts,
            long[] cost,
            long[][] pair,
            long leavingOut,
            int twinOf) {

        int size() {
            return starts.length;
        }
    }

    int size() {
        return variables.size();
    }
}
