package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.plan.WeekToPlace;
import ironstride.rules.Circumstances;
import ironstride.rules.book.ChecksByKind;
import ironstride.workout.Workout;
import java.util.List;

/// One week between its neighbours as cost tables, made by asking the rules about every start and every two starts.
///
/// A start that breaks a hard rule on its own, with a held session, or on its day is no start at all: a session is
/// left out rather than placed against a hard rule.
///
/// @param week what is to be placed
/// @param variables the sessions to place with their starts and tables, in search order
/// @param before sessions of the week before, as they stand
/// @param after sessions of the week after, as they stand
/// @param heldCost what the held sessions cost among themselves and with their neighbours, their days apart
record WeekModel(
        WeekToPlace week,
        List<Variable> variables,
        List<PlacedSession> before,
        List<PlacedSession> after,
        long heldCost,
        ChecksByKind checks,
        Circumstances circumstances) {

    static final int MINUTES_OF_DAY = 24 * 60;

    /// A session to place.
    ///
    /// @param starts the session at each of its possible starts, in time order
    /// @param days the day of each start, 0 for the week's Monday
    /// @param cost cost of each start by itself and with held sessions and neighbours
    /// @param pair cost with an earlier variable: `pair[u][i * starts + j]` for its start i and this one's start j;
    ///     an empty table where no rule looks at the two
    /// @param leavingOut price of leaving it out
    /// @param twinOf index of the nearest earlier variable with the same workout, starts and costs, or -1
    /// @param usual minute of the week at which its like stands in the week before, or -1: decides between equals
    record Variable(
            String id,
            Workout workout,
            PlacedSession[] starts,
            int[] days,
            long[] cost,
            long[][] pair,
            long leavingOut,
            int twinOf,
            int usual) {

        int size() {
            return starts.length;
        }

        /// How far a start is from the usual one: days first, then minutes of the day; 0 when there is no usual one.
        int unusual(int start) {
            if (usual < 0) {
                return 0;
            }
            int days = Math.abs(this.days[start] - usual / MINUTES_OF_DAY);
            int minutes = Math.abs(starts[start].start().minuteOfDay() - usual % MINUTES_OF_DAY);
            return days * MINUTES_OF_DAY + minutes;
        }

        Variable between(long[] otherCost, int otherUsual) {
            return new Variable(id, workout, starts, days, otherCost, pair, leavingOut, twinOf, otherUsual);
        }
    }

    int size() {
        return variables.size();
    }

    /// The same week judged by other checks of weeks and streaks.
    WeekModel judgedBy(ChecksByKind others) {
        return new WeekModel(week, variables, before, after, heldCost, others, circumstances);
    }
}
