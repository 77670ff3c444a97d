package ironstride.schedule;

import ironstride.plan.TrainingCalendar;
import ironstride.rules.Score;
import java.util.List;

/// Sessions with their places, and how good that is.
///
/// @param weeks the weeks with every session that found a place
/// @param leftOut what did not, in the order of the plan
/// @param score what the placement costs by the planner's tables; the rulebook says the same
/// @param proofs what was proven of each week
/// @param bound what no placement of all these weeks that leaves out no more can cost less than
public record Schedule(
        TrainingCalendar weeks, List<LeftOut> leftOut, Score score, List<WeekProof> proofs, Score bound) {

    public Schedule {
        leftOut = List.copyOf(leftOut);
        proofs = List.copyOf(proofs);
    }

    /// What was proven of one week.
    ///
    /// @param optimal whether nothing better exists given its neighbours
    /// @param nodes search nodes visited
    public record WeekProof(int week, boolean optimal, long nodes) {}

    public boolean isOptimalWeekByWeek() {
        return proofs.stream().allMatch(WeekProof::optimal);
    }
}
