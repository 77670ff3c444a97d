package ironstride.rules;

import ironstride.plan.PlacedSession;
import java.util.List;

/// A rule that something in a calendar breaks.
///
/// @param rule id of the rule
/// @param charge what it costs, after the goal's and the athlete's weights
/// @param sessions the sessions that break it, in time order; empty when it is the week as such
/// @param week number of the week
/// @param why one sentence with the facts it was judged by
/// @param sources keys of [Sources]
public record Finding(
        String rule, Charge charge, List<PlacedSession> sessions, int week, String why, List<String> sources) {

    public Finding {
        sessions = List.copyOf(sessions);
        sources = List.copyOf(sources);
    }
}
