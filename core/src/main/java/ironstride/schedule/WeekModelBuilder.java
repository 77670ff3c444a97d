package ironstride.schedule;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.plan.WeekToPlace;
import ironstride.rules.Circumstances;
import ironstride.rules.book.ChecksByKind;
import ironstride.rules.replanning.KeepPriority;
import ironstride.workout.LegLoad;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Makes the tables of a week.
final class WeekModelBuilder {

    private static final long[] NO_TABLE = {};

    private final Athlete athlete;
    private final ChecksByKind checks;
    private final Circumstances circumstances;
    private final RuleCosts rules;
    private final Starts grid;

    WeekModelBuilder(Athlete athlete, ChecksByKind checks, Circumstances circumstances, Starts grid) {
        this.athlete = athlete;
        this.checks = checks;
        this.circumstances = circumstances;
        this.rules = new RuleCosts(checks, circumstances);
        this.grid = grid;
    }

    /// Tables of a week between its neighbours.
    WeekModel build(WeekToPlace week, List<PlacedSession> before, List<PlacedSession> after) {
        var context = new ArrayList<PlacedSession>(before);
        context.addAll(week.held());
        context.addAll(after);
        var variables = new ArrayList<WeekModel.Variable>();
        for (var session : inSearchOrder(week.sessions())) {
            variables.add(variable(week, session, context, variables));
        }
        return new WeekModel(week, variables, before, after, heldCost(week, before, after), checks, circumstances);
    }

    /// Sessions the week is built around first: long, quality, legs, the rest.
    private static List<SessionToPlace> inSearchOrder(List<SessionToPlace> sessions) {
        return sessions.stream()
                .sorted(Comparator.comparingInt((SessionToPlace session) -> searchRank(session.workout()))
                        .thenComparing(SessionToPlace::id))
                .toList();
    }

    private static int searchRank(Workout workout) {
        if (workout instanceof Run run && run.isKey()) {
            return run.isLong() ? 0 : 1;
        }
        return workout.hasLegs(LegLoad.MODERATE) ? 2 : workout instanceof Run ? 4 : 3;
    }

    private WeekModel.Variable variable(
            WeekToPlace week, SessionToPlace session, List<PlacedSession> context, List<WeekModel.Variable> earlier) {
        var starts = new ArrayList<PlacedSession>();
        var costs = new ArrayList<Long>();
        for (var candidate : grid.candidates(week.monday(), session.workout())) {
            var placed = candidate.place(session.id(), session.workout());
            long cost = costAlone(placed, week, context) + grid.disturbance(session.id(), placed.start());
            if (Cost.isPossible(cost)) {
                starts.add(placed);
                costs.add(cost);
            }
        }
        var own = starts.toArray(PlacedSession[]::new);
        int twin = twin(session.workout(), own, earlier);
        var pair = new long[earlier.size()][];
        for (int u = 0; u < pair.length; u++) {
            pair[u] = pairTable(week, earlier.get(u), own, session.workout());
        }
        return new WeekModel.Variable(
                session.id(),
                session.workout(),
                own,
                costs.stream().mapToLong(Long::longValue).toArray(),
                pair,
                Cost.ofLeavingOut(KeepPriority.rank(session.workout(), athlete.goal())),
                twin);
    }

    private long costAlone(PlacedSession placed, WeekToPlace week, List<PlacedSession> context) {
        long cost = rules.ofSession(placed);
        for (var other : context) {
            if (cost >= Cost.HARD) {
                return Cost.IMPOSSIBLE;
            }
            cost += rules.ofPair(other, placed);
        }
        return cost >= Cost.HARD || dayBecomesHard(week, placed) ? Cost.IMPOSSIBLE : cost;
    }

    private boolean dayBecomesHard(WeekToPlace week, PlacedSession... placed) {
        var held = week.held().stream()
                .filter(session -> session.isOnSameDayAs(placed[0]))
                .toList();
        var day = new ArrayList<>(held);
        day.addAll(Arrays.asList(placed));
        day.sort(RuleCosts.IN_TIME);
        return Cost.hard(rules.ofDay(day)) > (held.isEmpty() ? 0 : Cost.hard(rules.ofDay(held)));
    }

    private static int twin(Workout workout, PlacedSession[] starts, List<WeekModel.Variable> earlier) {
        for (int u = earlier.size() - 1; u >= 0; u--) {
            var other = earlier.get(u);
            if (other.workout().equals(workout) && sameStarts(other.starts(), starts)) {
                return u;
            }
        }
        return -1;
    }

    private static boolean sameStarts(PlacedSession[] some, PlacedSession[] others) {
        if (some.length != others.length) {
            return false;
        }
        for (int i = 0; i < some.length; i++) {
            if (!some[i].start().equals(others[i].start())) {
                return false;
            }
        }
        return true;
    }

    private long[] pairTable(WeekToPlace week, WeekModel.Variable earlier, PlacedSession[] own, Workout workout) {
        var forward = rules.pairing(earlier.workout(), workout);
        var backward = rules.pairing(workout, earlier.workout());
        var table = new long[earlier.size() * own.length];
        boolean charged = false;
        for (int i = 0; i < earlier.size(); i++) {
            var one = earlier.starts()[i];
            for (int j = 0; j < own.length; j++) {
                long cost = pairCost(week, one, own[j], forward, backward);
                table[i * own.length + j] = cost;
                charged |= cost != 0;
            }
        }
        return charged ? table : NO_TABLE;
    }

    private long pairCost(
            WeekToPlace week,
            PlacedSession one,
            PlacedSession other,
            RuleCosts.Pairing forward,
            RuleCosts.Pairing backward) {
        long apart = other.start().epochMinute() - one.start().epochMinute();
        boolean oneFirst = apart > 0 || (apart == 0 && RuleCosts.IN_TIME.compare(one, other) <= 0);
        long cost = 0;
        if (oneFirst) {
            cost = apart < forward.reachMinutes() ? forward.cost(one, other) : 0;
        } else {
            cost = -apart < backward.reachMinutes() ? backward.cost(other, one) : 0;
        }
        if (cost >= Cost.HARD || (one.isOnSameDayAs(other) && dayBecomesHard(week, one, other))) {
            return Cost.IMPOSSIBLE;
        }
        return cost;
    }

    private long heldCost(WeekToPlace week, List<PlacedSession> before, List<PlacedSession> after) {
        long cost = 0;
        var held = week.held();
        for (int i = 0; i < held.size(); i++) {
            cost += rules.ofSession(held.get(i));
            for (int j = 0; j < i; j++) {
                cost += rules.ofPair(held.get(j), held.get(i));
            }
            for (var other : before) {
                cost += rules.ofPair(other, held.get(i));
            }
            for (var other : after) {
                cost += rules.ofPair(held.get(i), other);
            }
        }
        return cost;
    }
}
