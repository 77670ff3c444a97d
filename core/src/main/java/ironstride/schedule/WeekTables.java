package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import java.util.ArrayList;
import java.util.List;

/// The tables of one week, made once; its neighbours change from pass to pass.
final class WeekTables {

    private final WeekModel alone;
    private final RuleCosts rules;

    WeekTables(WeekModel alone, RuleCosts rules) {
        this.alone = alone;
        this.rules = rules;
    }

    /// The week as if there were no other.
    WeekModel alone() {
        return alone;
    }

    /// The week between sessions of the week before and the week after, as they stand.
    WeekModel between(List<PlacedSession> before, List<PlacedSession> after) {
        var others = new ArrayList<>(before);
        others.addAll(after);
        var variables = new ArrayList<WeekModel.Variable>();
        for (var variable : alone.variables()) {
            variables.add(variable.between(withNeighbours(variable, others), usual(variable, before)));
        }
        return new WeekModel(
                alone.week(),
                variables,
                before,
                after,
                alone.heldCost() + heldWith(others),
                alone.checks(),
                alone.circumstances());
    }

    private long[] withNeighbours(WeekModel.Variable variable, List<PlacedSession> others) {
        long[] cost = variable.cost();
        boolean shared = true;
        for (var other : others) {
            var pairing = rules.pairing(other.workout(), variable.workout());
            if (pairing.isEmpty()) {
                continue;
            }
            for (int i = 0; i < variable.size(); i++) {
                long extra = pairing.cost(other, variable.starts()[i]);
                if (extra != 0) {
                    cost = shared ? cost.clone() : cost;
                    shared = false;
                    cost[i] = extra >= Cost.HARD ? Cost.IMPOSSIBLE : Cost.plus(cost[i], extra);
                }
            }
        }
        return cost;
    }

    private long heldWith(List<PlacedSession> others) {
        long cost = 0;
        for (var held : alone.week().held()) {
            for (var other : others) {
                cost += rules.ofPair(other, held);
            }
        }
        return cost;
    }

    /// Where the like of a session stood in the week before: people keep their days where no rule says otherwise.
    private int usual(WeekModel.Variable variable, List<PlacedSession> before) {
        var words = variable.workout().words();
        int twins = 0;
        for (var other : alone.variables()) {
            if (other == variable) {
                break;
            }
            twins += other.workout().words().equals(words) ? 1 : 0;
        }
        for (var session : before) {
            if (session.workout().words().equals(words) && twins-- == 0) {
                return minuteOfWeek(session.start());
            }
        }
        return -1;
    }

    private static int minuteOfWeek(Start start) {
        return start.day().ordinal() * WeekModel.MINUTES_OF_DAY + start.minuteOfDay();
    }
}
