package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Check;
import java.util.ArrayList;
import java.util.List;

/// Depth-first branch and bound over one week.
///
/// Sessions are placed in the model's order, each at its cheapest start first. A branch is cut when what it costs so
/// far and the least its open sessions must still add is no better than the best week known. The first search places
/// everything; only when that is impossible, or forces a hard violation that leaving something out would spare, a
/// second one may leave sessions out at their price. Nodes are counted instead of seconds, so that the same week
/// always gives the same answer.
final class WeekSearch {

    /// Nodes after which the search settles for the best week it has.
    static final long NODE_LIMIT = 1_000_000;

    private static final int LEFT_OUT = -1;

    private final WeekModel model;
    private final WeekTerms terms;
    private final RuleCosts rules;
    private final OpenSessions open;
    private final DayExclusion exclusion;
    private final boolean mayLeaveOut;
    private final long nodeLimit;
    private final long[] leastByDays;
    private final int heldDays;
    private final long contentOfAll;
    private final List<List<ironstride.rules.book.ChecksByKind.Weighed<Check.OfWeek>>> decidedAt;

    private final int[] choice;
    private final int[] trainingDays;
    private final long[] decided;
    private long best;
    private int[] bestChoice = {};
    private long nodes;

    private WeekSearch(WeekModel model, boolean mayLeaveOut, long upperBound, long nodeLimit) {
        this.model = model;
        this.terms = new WeekTerms(model);
        this.rules = new RuleCosts(model.checks(), model.circumstances());
        this.open = new OpenSessions(model, mayLeaveOut);
        this.exclusion = new DayExclusion(model);
        this.mayLeaveOut = mayLeaveOut;
        this.nodeLimit = nodeLimit;
        this.leastByDays = terms.leastByDays();
        this.heldDays = terms.trainingDays(model.week().held());
        this.contentOfAll = mayLeaveOut ? 0 : contentOfAll();
        this.decidedAt = decidedAt();
        this.choice = new int[model.size()];
        this.trainingDays = new int[model.size() + 1];
        this.decided = new long[model.size() + 1];
        this.best = upperBound;
    }

    /// Finds the cheapest placement.
    static WeekSolution solve(WeekModel model) {
        return solve(model, Cost.IMPOSSIBLE, NODE_LIMIT);
    }

    /// Finds the cheapest placement below a cost already known; the solution is without sessions when there is none.
    static WeekSolution solve(WeekModel full, long upperBound, long nodeLimit) {
        var model = Dominance.reduced(full);
        long withoutNewHardViolation = Cost.atHard(Cost.hard(model.heldCost()) + 1);
        var everything = new WeekSearch(model, false, Math.min(upperBound, withoutNewHardViolation), nodeLimit);
        everything.run();
        // Nothing is left out while everything fits: leaving out costs more than any medium or soft points.
        if (Cost.upper(everything.best) <= Cost.upper(model.heldCost())) {
            return everything.solution();
        }
        var some = new WeekSearch(model, true, upperBound, nodeLimit);
        some.run();
        return some.solution();
    }

    private void run() {
        trainingDays[0] = heldDays;
        decided[0] = decidedCost(0);
        descend(0, model.heldCost());
    }

    private WeekSolution solution() {
        var placed = new ArrayList<PlacedSession>();
        var leftOut = new ArrayList<String>();
        for (int v = 0; v < bestChoice.length; v++) {
            if (bestChoice[v] == LEFT_OUT) {
                leftOut.add(model.variables().get(v).id());
            } else {
                placed.add(model.variables().get(v).starts()[bestChoice[v]]);
            }
        }
        boolean optimal = nodes < nodeLimit;
        return new WeekSolution(best, placed, leftOut, optimal, optimal ? best : rootBound(), nodes);
    }

    private long rootBound() {
        return model.heldCost() + open.least(0) + contentOfAll + leastByDays[heldDays];
    }

    private void descend(int depth, long cost) {
        if (depth == model.size()) {
            leaf(cost);
            return;
        }
        var variable = model.variables().get(depth);
        int twin = variable.twinOf();
        boolean twinIsOut = twin >= 0 && choice[twin] == LEFT_OUT;
        int firstStart = twin >= 0 && !twinIsOut ? choice[twin] + 1 : 0;
        if (!twinIsOut) {
            for (int start : open.cheapestFirst(depth, firstStart)) {
                if (nodes >= nodeLimit || cost + open.cost(depth, start) >= best) {
                    break;
                }
                if (!crowdsItsDay(depth, start)) {
                    place(depth, start, cost);
                }
            }
        }
        if (mayLeaveOut && nodes < nodeLimit && cost + variable.leavingOut() < best) {
            place(depth, LEFT_OUT, cost);
        }
    }

    /// Tables know what two sessions make of a day; from three on the day is asked itself.
    private boolean crowdsItsDay(int depth, int start) {
        var added = model.variables().get(depth).starts()[start];
        var day = new ArrayList<PlacedSession>();
        for (var held : model.week().held()) {
            if (held.isOnSameDayAs(added)) {
                day.add(held);
            }
        }
        for (int v = 0; v < depth; v++) {
            if (choice[v] != LEFT_OUT && starts(v)[choice[v]].isOnSameDayAs(added)) {
                day.add(starts(v)[choice[v]]);
            }
        }
        if (day.size() < 2) {
            return false;
        }
        day.sort(RuleCosts.IN_TIME);
        long before = rules.ofDay(day);
        day.add(added);
        day.sort(RuleCosts.IN_TIME);
        return Cost.hard(rules.ofDay(day)) > Cost.hard(before);
    }

    private PlacedSession[] starts(int variable) {
        return model.variables().get(variable).starts();
    }

    private void place(int depth, int start, long cost) {
        nodes++;
        choice[depth] = start;
        var variable = model.variables().get(depth);
        long now;
        if (start == LEFT_OUT) {
            now = cost + variable.leavingOut();
            trainingDays[depth + 1] = trainingDays[depth];
            open.leaveOut(depth);
        } else {
            now = cost + open.cost(depth, start);
            trainingDays[depth + 1] = trainingDays[depth] | terms.trainingDays(List.of(variable.starts()[start]));
            open.place(depth, start);
        }
        long least = now + open.least(depth + 1) + contentOfAll + leastByDays[trainingDays[depth + 1]];
        if (least >= best) {
            return;
        }
        decided[depth + 1] = decided[depth] + decidedCost(depth + 1);
        if (least + decided[depth + 1] < best
                && now + contentOfAll + exclusion.least(open, depth + 1, mayLeaveOut) < best) {
            descend(depth + 1, now);
        }
    }

    private void leaf(long cost) {
        var placed = placed(model.size());
        var week = model.week().with(placed);
        long content = mayLeaveOut ? terms.content(week) : contentOfAll;
        long total = cost + content + terms.timed(week) + terms.streaks(week.sessions());
        if (total < best) {
            best = total;
            bestChoice = choice.clone();
        }
    }

    private List<PlacedSession> placed(int depth) {
        var placed = new ArrayList<PlacedSession>();
        for (int v = 0; v < depth; v++) {
            if (choice[v] != LEFT_OUT) {
                placed.add(model.variables().get(v).starts()[choice[v]]);
            }
        }
        return placed;
    }

    /// With nothing left out the content of the week is the same wherever its sessions stand.
    private long contentOfAll() {
        var any = new ArrayList<PlacedSession>();
        for (var variable : model.variables()) {
            if (variable.size() == 0) {
                return 0;
            }
            any.add(variable.starts()[0]);
        }
        return terms.content(model.week().with(any));
    }

    /// For each depth the timed whole-week rules whose last session has just been placed.
    private List<List<ironstride.rules.book.ChecksByKind.Weighed<Check.OfWeek>>> decidedAt() {
        var lists = new ArrayList<List<ironstride.rules.book.ChecksByKind.Weighed<Check.OfWeek>>>();
        for (int depth = 0; depth <= model.size(); depth++) {
            lists.add(new ArrayList<>());
        }
        for (var weighed : model.checks().week()) {
            int last = lastConcerned(weighed.check());
            if (weighed.check().looksAt() != Check.OfWeek.Aspect.CONTENT && last < model.size()) {
                lists.get(last).add(weighed);
            }
        }
        return lists;
    }

    private int lastConcerned(Check.OfWeek check) {
        int last = 0;
        for (int v = 0; v < model.size(); v++) {
            if (check.concerns(model.variables().get(v).workout(), model.circumstances())) {
                last = v + 1;
            }
        }
        return last;
    }

    /// What whole-week rules cost that are decided at this depth; while they wait for nothing else it can only stay.
    private long decidedCost(int depth) {
        if (decidedAt.get(depth).isEmpty()) {
            return 0;
        }
        TrainingWeek week = model.week().with(placed(depth));
        long cost = 0;
        for (var weighed : decidedAt.get(depth)) {
            cost += terms.ofWeek(weighed, week);
        }
        return cost;
    }
}
