package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.rules.Circumstances;
import ironstride.rules.Score;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The best start of each morning and each afternoon of a session's week, all other sessions staying where they are.
///
/// Starts of a half day are tried by what they cost alone and with other sessions, least first, until that much is
/// no better than the best start known: days, sums and streaks only add to it.
final class HalfDays {

    private static final int NOON = 12 * 60;

    private final Starts starts;
    private final RuleCosts costs;
    private final Moves moves;
    private final TrainingCalendar calendar;
    private final Circumstances circumstances;

    HalfDays(Starts starts, RuleCosts costs, Moves moves, TrainingCalendar calendar, Circumstances circumstances) {
        this.starts = starts;
        this.costs = costs;
        this.moves = moves;
        this.calendar = calendar;
        this.circumstances = circumstances;
    }

    /// In time order; the session's own half day gives its best other start, when there is one.
    List<Start> best(PlacedSession session) {
        var others = Neighbourhood.of(calendar, circumstances.weekOf(session).number())
                .sessions()
                .filter(other -> !other.id().equals(session.id()))
                .toList();
        var halves = new TreeMap<Long, List<Tried>>();
        var monday = session.start().date().with(DayOfWeek.MONDAY);
        for (var candidate : starts.candidates(monday, session.workout())) {
            var placed = candidate.place(session.id(), session.workout());
            long alone = costs.ofSession(placed);
            if (!candidate.start().equals(session.start()) && Cost.hard(alone) == 0) {
                halves.computeIfAbsent(halfDay(candidate.start()), _ -> new ArrayList<>())
                        .add(new Tried(placed, alone + withOthers(placed, others)));
            }
        }
        long rest = amongThemselves(others);
        return halves.values().stream().map(half -> best(half, rest)).toList();
    }

    static boolean isSameHalfDay(Start one, Start other) {
        return halfDay(one) == halfDay(other);
    }

    private static long halfDay(Start start) {
        return start.epochDay() * 2 + (start.minuteOfDay() < NOON ? 0 : 1);
    }

    private record Tried(PlacedSession session, long cost) {}

    private Start best(List<Tried> half, long rest) {
        half.sort(Comparator.comparingLong(Tried::cost)
                .thenComparing(one -> one.session().start()));
        var best = half.getFirst().session();
        Score least = moves.placementScore(best);
        for (var tried : half.subList(1, half.size())) {
            if (Cost.score(tried.cost() + rest).compareTo(least) >= 0) {
                break;
            }
            var score = moves.placementScore(tried.session());
            if (score.compareTo(least) < 0) {
                least = score;
                best = tried.session();
            }
        }
        return best.start();
    }

    private long withOthers(PlacedSession placed, List<PlacedSession> others) {
        long cost = 0;
        for (var other : others) {
            cost += costs.ofPair(other, placed);
        }
        return cost;
    }

    private long amongThemselves(List<PlacedSession> others) {
        long cost = 0;
        for (int i = 0; i < others.size(); i++) {
            cost += costs.ofSession(others.get(i));
            for (int j = 0; j < i; j++) {
                cost += costs.ofPair(others.get(j), others.get(i));
            }
        }
        return cost;
    }
}
