package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Circumstances;
import ironstride.rules.book.ChecksByKind;
import ironstride.rules.book.DayKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The cost of a placement by a week's tables.
final class PlacementCost {

    private PlacementCost() {}

    /// Everything the search would count; impossible when a session stands where the model has no start.
    static long of(WeekModel model, WeekSolution solution) {
        long cost = withoutStreaks(model, solution);
        if (!Cost.isPossible(cost)) {
            return Cost.IMPOSSIBLE;
        }
        for (var variable : model.variables()) {
            if (solution.leftOut().contains(variable.id())) {
                cost += variable.leavingOut();
            }
        }
        return cost
                + new WeekTerms(model)
                        .streaks(model.week().with(solution.placed()).sessions());
    }

    /// Tables and week terms, without streaks and without the price of what is left out.
    static long withoutStreaks(WeekModel model, WeekSolution solution) {
        long cost = model.heldCost();
        var chosen = new int[model.size()];
        for (int v = 0; v < chosen.length; v++) {
            var variable = model.variables().get(v);
            chosen[v] = start(variable, solution.placed());
            boolean isOut = solution.leftOut().contains(variable.id());
            if (chosen[v] < 0 && !isOut) {
                return Cost.IMPOSSIBLE;
            }
            if (chosen[v] >= 0) {
                cost = Cost.plus(cost, Cost.plus(variable.cost()[chosen[v]], pairs(variable, chosen, v)));
            }
        }
        if (!Cost.isPossible(cost)) {
            return Cost.IMPOSSIBLE;
        }
        var terms = new WeekTerms(model);
        var week = model.week().with(solution.placed());
        return cost + terms.content(week) + terms.byDay(week) + terms.byHour(week) + days(model, week);
    }

    private static long days(WeekModel model, TrainingWeek week) {
        var rules = new RuleCosts(model.checks(), model.circumstances());
        var byDay = new TreeMap<Long, List<PlacedSession>>();
        for (var session : week.sessions()) {
            byDay.computeIfAbsent(session.start().epochDay(), _ -> new ArrayList<>())
                    .add(session);
        }
        return byDay.values().stream().mapToLong(rules::ofDay).sum();
    }

    private static long pairs(WeekModel.Variable variable, int[] chosen, int v) {
        long cost = 0;
        for (int u = 0; u < v; u++) {
            var table = variable.pair()[u];
            if (chosen[u] >= 0 && table.length > 0) {
                cost = Cost.plus(cost, table[chosen[u] * variable.size() + chosen[v]]);
            }
        }
        return cost;
    }

    private static int start(WeekModel.Variable variable, List<PlacedSession> placed) {
        for (var session : placed) {
            if (session.id().equals(variable.id())) {
                for (int i = 0; i < variable.size(); i++) {
                    if (variable.starts()[i].start().equals(session.start())) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    /// Streaks over a whole calendar.
    static long streaks(ChecksByKind checks, Circumstances circumstances, TrainingCalendar calendar) {
        var first = calendar.weeks().getFirst().monday().toEpochDay();
        var kinds = new DayKinds(first, calendar.weeks().size() * 7);
        calendar.sessions().forEach(kinds::note);
        var total = new long[1];
        for (var weighed : checks.streak()) {
            kinds.forEachStreak(
                    weighed.check().ofTrainingDays(),
                    (_, days, recovery) -> total[0] += Cost.of(weighed.check()
                            .charge(days, recovery, circumstances)
                            .times(weighed.factor())));
        }
        return total[0];
    }
}
