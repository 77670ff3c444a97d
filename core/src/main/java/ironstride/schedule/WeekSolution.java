package ironstride.schedule;

import ironstride.plan.PlacedSession;
import java.util.List;

/// The best placement found for one week.
///
/// @param cost what it costs, held sessions and neighbours included
/// @param placed the sessions placed
/// @param leftOut ids of the sessions left out
/// @param optimal whether the search proved that nothing costs less
/// @param bound what no placement can cost less than; the cost itself when optimal
/// @param nodes search nodes visited
record WeekSolution(
        long cost, List<PlacedSession> placed, List<String> leftOut, boolean optimal, long bound, long nodes) {}
