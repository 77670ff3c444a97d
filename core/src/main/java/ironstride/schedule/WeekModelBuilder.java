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
import java.util.HashMap;
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

    /// Tables of a week as if there were no other; neighbours are added by [WeekTables#between].
    WeekTables build(WeekToPlace week) {
        var variables = new ArrayList<WeekModel.Variable>();
        for (var session : inSearchOrder(week.sessions())) {
            variables.add(variable(week, session, variables));
        }
        var alone = new WeekModel(week, variables, List.of(), List.of(), heldCost(week), checks, circumstances);
        return new WeekTables(alone, rules);
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

    private WeekModel.Variable variable(WeekToPlace week, SessionToPlace session, List<WeekModel.Variable> earlier) {
        var starts = new ArrayList<PlacedSession>();
        var costs = new ArrayList<Long>();
        var pairings = week.held().stream()
                .map(held -> rules.pairing(held.workout(), session.workout()))
                .toList();
        for (var candidate : grid.candidates(week.monday(), session.workout(), week.workouts())) {
            if (!grid.allows(session.id(), candidate.start())) {
                continue;
            }
            var placed = candidate.place(session.id(), session.workout());
            long cost = costAlone(placed, week, pairings);
            if (Cost.isPossible(cost)) {
                starts.add(placed);
                costs.add(cost + grid.disturbance(session.id(), placed.start()));
            }
        }
        var own = starts.toArray(PlacedSession[]::new);
        var cost = costs.stream().mapToLong(Long::longValue).toArray();
        var pair = new long[earlier.size()][];
        for (int u = 0; u < pair.length; u++) {
            pair[u] = pairTable(week, earlier.get(u), own, session.workout());
        }
        return new WeekModel.Variable(
                session.id(),
                session.workout(),
                own,
                days(week, own),
                cost,
                pair,
                Cost.ofLeavingOut(KeepPriority.rank(session.workout(), athlete.goal())),
                twin(session.workout(), own, cost, earlier),
                -1);
    }

    private static int[] days(WeekToPlace week, PlacedSession[] starts) {
        long monday = week.monday().toEpochDay();
        return Arrays.stream(starts)
                .mapToInt(session -> Math.clamp(session.start().epochDay() - monday, 0, DayTables.DAYS - 1))
                .toArray();
    }

    private long costAlone(PlacedSession placed, WeekToPlace week, List<RuleCosts.Pairing> pairings) {
        long cost = rules.ofSession(placed);
        for (int k = 0; k < pairings.size() && cost < Cost.HARD; k++) {
            cost += pairings.get(k).cost(week.held().get(k), placed);
        }
        return cost >= Cost.HARD || dayBecomesHard(week, placed) ? Cost.IMPOSSIBLE : cost;
    }

    private boolean dayBecomesHard(WeekToPlace week, PlacedSession... placed) {
        var day = new ArrayList<PlacedSession>();
        for (var held : week.held()) {
            if (held.isOnSameDayAs(placed[0])) {
                day.add(held);
            }
        }
        int before = Cost.hard(rules.ofDay(day));
        day.addAll(Arrays.asList(placed));
        day.sort(RuleCosts.IN_TIME);
        return Cost.hard(rules.ofDay(day)) > before;
    }

    private static int twin(Workout workout, PlacedSession[] starts, long[] cost, List<WeekModel.Variable> earlier) {
        for (int u = earlier.size() - 1; u >= 0; u--) {
            var other = earlier.get(u);
            if (other.workout().equals(workout)
                    && Arrays.equals(other.cost(), cost)
                    && sameStarts(other.starts(), starts)) {
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
        var pairing = rules.pairing(earlier.workout(), workout);
        var ones = representatives(earlier.starts(), earlier.workout());
        var others = representatives(own, workout);
        var hard = new HashMap<Integer, Boolean>();
        var table = new long[earlier.size() * own.length];
        boolean charged = false;
        for (int i = 0; i < earlier.size(); i++) {
            var one = earlier.starts()[i];
            for (int j = 0; j < own.length; j++) {
                long cost = pairing.cost(one, own[j]);
                if (cost < Cost.HARD && one.isOnSameDayAs(own[j])) {
                    int first = ones[i];
                    int second = others[j];
                    cost = hard.computeIfAbsent(
                                    first * own.length + second,
                                    _ -> dayBecomesHard(week, earlier.starts()[first], own[second]))
                            ? Cost.IMPOSSIBLE
                            : cost;
                }
                cost = cost >= Cost.HARD ? Cost.IMPOSSIBLE : cost;
                table[i * own.length + j] = cost;
                charged |= cost != 0;
            }
        }
        return charged ? table : NO_TABLE;
    }

    /// For each start one at which rules of the day say the same: the first of its day when they ask for no hours.
    private int[] representatives(PlacedSession[] starts, Workout workout) {
        boolean hours =
                checks.day().stream().anyMatch(weighed -> weighed.check().looksAtHoursOf(workout, circumstances));
        var result = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            boolean same = i > 0 && !hours && starts[i].isOnSameDayAs(starts[i - 1]);
            result[i] = same ? result[i - 1] : i;
        }
        return result;
    }

    private long heldCost(WeekToPlace week) {
        long cost = 0;
        var held = week.held();
        for (int i = 0; i < held.size(); i++) {
            cost += rules.ofSession(held.get(i));
            for (int j = 0; j < i; j++) {
                cost += rules.ofPair(held.get(j), held.get(i));
            }
        }
        return cost;
    }
}
