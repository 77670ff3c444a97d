package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.book.ChecksByKind;
import ironstride.rules.book.ChecksByKind.Weighed;
import ironstride.workout.Workout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Asks the rules what one session, two sessions or a day cost, as one number.
final class RuleCosts {

    /// The order rules see two sessions in.
    static final Comparator<PlacedSession> IN_TIME =
            Comparator.comparing(PlacedSession::start).thenComparing(PlacedSession::id);

    private final ChecksByKind checks;
    private final Circumstances circumstances;

    RuleCosts(ChecksByKind checks, Circumstances circumstances) {
        this.checks = checks;
        this.circumstances = circumstances;
    }

    long ofSession(PlacedSession session) {
        long cost = 0;
        for (var weighed : checks.session()) {
            if (weighed.check().concerns(session.workout(), circumstances)) {
                cost += Cost.of(weighed.check().charge(session, circumstances).times(weighed.factor()));
            }
        }
        return cost;
    }

    long ofDay(List<PlacedSession> day) {
        if (day.isEmpty()) {
            return 0;
        }
        long cost = 0;
        for (var weighed : checks.day()) {
            cost += Cost.of(weighed.check().charge(day, circumstances).times(weighed.factor()));
        }
        return cost;
    }

    /// The cost of two sessions, in whichever order they are.
    long ofPair(PlacedSession one, PlacedSession other) {
        return pairing(one.workout(), other.workout()).cost(one, other);
    }

    /// The pair checks that could ever charge these two workouts.
    Pairing pairing(Workout one, Workout other) {
        return new Pairing(inOrder(one, other), inOrder(other, one));
    }

    private Ordered inOrder(Workout first, Workout second) {
        var concerned = new ArrayList<Weighed<Check.OfPair>>();
        for (var weighed : checks.pair()) {
            if (weighed.check().concerns(first, second, circumstances)) {
                concerned.add(weighed);
            }
        }
        return new Ordered(concerned);
    }

    /// Pair checks that concern two workouts, whichever comes first.
    static final class Pairing {
        private final Ordered forward;
        private final Ordered backward;

        private Pairing(Ordered forward, Ordered backward) {
            this.forward = forward;
            this.backward = backward;
        }

        boolean isEmpty() {
            return forward.concerned.isEmpty() && backward.concerned.isEmpty();
        }

        /// The cost of a session of the first workout and one of the second.
        long cost(PlacedSession one, PlacedSession other) {
            long apart = other.start().epochMinute() - one.start().epochMinute();
            boolean oneFirst = apart > 0 || (apart == 0 && IN_TIME.compare(one, other) <= 0);
            return oneFirst ? forward.cost(one, other, apart) : backward.cost(other, one, -apart);
        }
    }

    /// Pair checks that concern two workouts in one order, those that reach furthest first.
    private final class Ordered {
        private final List<Weighed<Check.OfPair>> concerned;
        private final long[] reachMinutes;

        private Ordered(List<Weighed<Check.OfPair>> concerned) {
            this.concerned = concerned.stream()
                    .sorted(Comparator.comparing(weighed -> weighed.check().reachHours(), Comparator.reverseOrder()))
                    .toList();
            this.reachMinutes = this.concerned.stream()
                    .mapToLong(weighed -> weighed.check().reachHours() * 60L)
                    .toArray();
        }

        long cost(PlacedSession first, PlacedSession second, long apart) {
            long cost = 0;
            for (int k = 0; k < reachMinutes.length && apart < reachMinutes[k]; k++) {
                var weighed = concerned.get(k);
                cost += Cost.of(
                        weighed.check().charge(first, second, circumstances).times(weighed.factor()));
            }
            return cost;
        }
    }
}
