package ironstride.coach.adapt;

import ironstride.journal.Activity;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import ironstride.journal.Journal;
import ironstride.journal.Outcome;
import ironstride.plan.PlacedSession;
import ironstride.quantity.Distance;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which activity was which planned session.
///
/// What the athlete said holds. Of the rest the nearest go together: the same kind, near in time, alike in distance.
public final class SessionMatches {

    /// Further apart a session is not the planned one done at another hour.
    private static final double MOST_HOURS = 36;

    /// A run of half or double the distance counts as that many hours further away.
    private static final double HOURS_FOR_DOUBLE = 12;

    private final Map<String, Activity> bySession = new HashMap<>();
    private final List<Activity> extra = new ArrayList<>();

    private SessionMatches() {}

    private record Pair(PlacedSession session, Activity activity, double hours) {}

    /// @param sessions of the plan, those ahead too
    public static SessionMatches of(List<PlacedSession> sessions, Journal journal) {
        var matches = new SessionMatches();
        var taken = new HashSet<String>();
        var byId = new HashMap<String, Activity>();
        journal.activities().forEach(activity -> byId.put(activity.id(), activity));
        var ids = sessions.stream().map(PlacedSession::id).collect(Collectors.toSet());
        journal.outcomes()
                .forEach((session, outcome) -> said(outcome)
                        .flatMap(id -> Optional.ofNullable(byId.get(id)))
                        .ifPresent(activity -> {
                            // Said to be none of the plan: then it was something else, whatever it looks like.
                            if (ids.contains(session)) {
                                matches.bySession.put(session, activity);
                            }
                            taken.add(activity.id());
                        }));
        matches.pair(sessions, journal, taken);
        var matched = matches.bySession.values().stream().map(Activity::id).collect(Collectors.toSet());
        journal.activities().stream()
                .filter(activity -> !matched.contains(activity.id()))
                .forEach(matches.extra::add);
        return matches;
    }

    private static Optional<String> said(Outcome outcome) {
        return outcome instanceof Outcome.Done(var activity, var _, var _) ? activity : Optional.empty();
    }

    private void pair(List<PlacedSession> sessions, Journal journal, HashSet<String> taken) {
        var pairs = new ArrayList<Pair>();
        for (var session : sessions) {
            if (bySession.containsKey(session.id()) || isMissed(journal, session)) {
                continue;
            }
            for (var activity : journal.activities()) {
                hours(session, activity)
                        .filter(hours -> hours <= MOST_HOURS && !taken.contains(activity.id()))
                        .ifPresent(hours -> pairs.add(new Pair(session, activity, hours)));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::hours)
                .thenComparing(pair -> pair.session().id())
                .thenComparing(pair -> pair.activity().id()));
        for (var pair : pairs) {
            if (!bySession.containsKey(pair.session().id())
                    && taken.add(pair.activity().id())) {
                bySession.put(pair.session().id(), pair.activity());
            }
        }
    }

    private static boolean isMissed(Journal journal, PlacedSession session) {
        return journal.outcomes().get(session.id()) instanceof Outcome.Missed;
    }

    /// How far an activity is from a session, in hours; empty when it is of another kind.
    private static Optional<Double> hours(PlacedSession session, Activity activity) {
        boolean sameKind = switch (session.workout()) {
            case Run _ -> activity instanceof DoneRun;
            case Lift _ -> activity instanceof DoneLift;
            case ClassSession _ -> activity instanceof DoneOther || activity instanceof DoneLift;
            case Cross _, Mobility _ -> activity instanceof DoneOther;
        };
        if (!sameKind) {
            return Optional.empty();
        }
        double apart =
                Math.abs(session.start().epochMinute() * 60 - activity.start().getEpochSecond()) / 3600.0;
        return Optional.of(apart + HOURS_FOR_DOUBLE * doublings(session, activity));
    }

    /// How often one distance would have to be doubled to be the other.
    private static double doublings(PlacedSession session, Activity activity) {
        var planned = session.run().flatMap(Run::distance);
        var done = activity instanceof DoneRun run ? run.distance() : Optional.<Distance>empty();
        if (planned.isEmpty()
                || done.isEmpty()
                || planned.get().millimetres() * done.get().millimetres() == 0) {
            return 0;
        }
        return Math.abs(
                Math.log((double) done.get().millimetres() / planned.get().millimetres()) / Math.log(2));
    }

    /// What was done for a planned session, when it is known.
    public Optional<Activity> of(PlacedSession session) {
        return Optional.ofNullable(bySession.get(session.id()));
    }

    /// The session that an activity was.
    public Optional<String> sessionOf(Activity activity) {
        return bySession.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(activity.id()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// What was done without being planned.
    public List<Activity> extra() {
        return List.copyOf(extra);
    }
}
