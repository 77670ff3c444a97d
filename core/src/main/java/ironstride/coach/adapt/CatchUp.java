package ironstride.coach.adapt;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.program.Lighter;
import ironstride.quantity.Distance;
import ironstride.rules.replanning.Disturbance;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A missed key session is caught up soon and within its week, or not at all (REP-04); the week never holds more than
/// was planned (REP-02); legs come back lighter before they do not come back (STR-02).
final class CatchUp implements Remedy {

    static final String KIND = "missed";
    private static final String SOON = "REP-04";
    private static final String LITTLE = "REP-01";
    private static final String KEEP = "REP-03";
    private static final int FULL_DAY_HOURS = 24;

    @Override
    public Optional<Proposal> propose(Situation situation) {
        var missed = missed(situation);
        if (missed.isEmpty() || StartAgain.isDue(situation)) {
            return Optional.empty();
        }
        return caughtUp(situation, missed)
                .or(() -> caughtUp(situation, withLighterLegs(situation, missed)))
                .or(() -> caughtUp(situation, legsOnly(missed)))
                .or(() -> caughtUp(situation, legsOnly(withLighterLegs(situation, missed))));
    }

    /// What was missed and could still be caught up.
    private static List<Replacing.Wanted> missed(Situation situation) {
        var today = situation.today();
        return situation.plan().calendar().weeks().stream()
                .filter(week -> week.contains(today))
                .flatMap(week -> week.sessions().stream()
                        .filter(session -> situation.isMissed(session) && !isRefused(session, situation))
                        .flatMap(session -> wanted(session, week).stream()))
                .filter(one -> !one.last().isBefore(today))
                .toList();
    }

    private static Optional<Replacing.Wanted> wanted(PlacedSession session, TrainingWeek week) {
        int days = Disturbance.catchUpDays(session.workout());
        boolean own =
                session.hold() == PlacedSession.Hold.FIXED || session.workout().isRace();
        if (days == 0 || own) {
            return Optional.empty();
        }
        var last = session.start().date().plusDays(days);
        var sunday = week.monday().plusDays(6);
        return Optional.of(new Replacing.Wanted(session, session.workout(), last.isAfter(sunday) ? sunday : last));
    }

    private static boolean isRefused(PlacedSession session, Situation situation) {
        return situation.decisions().stream()
                .filter(decision -> !decision.taken() && decision.proposal().startsWith(KIND + ":"))
                .anyMatch(decision -> Set.of(
                                decision.proposal().substring(KIND.length() + 1).split("\\+"))
                        .contains(session.id()));
    }

    private static List<Replacing.Wanted> withLighterLegs(Situation situation, List<Replacing.Wanted> missed) {
        var lighter = new Lighter(situation.athlete());
        return missed.stream()
                .map(one -> one.workout() instanceof Lift lift
                        ? new Replacing.Wanted(one.session(), lighter.lighter(lift), one.last())
                        : one)
                .toList();
    }

    private static List<Replacing.Wanted> legsOnly(List<Replacing.Wanted> missed) {
        return missed.stream()
                .filter(one -> one.session().workout().hasLegs(LegLoad.MODERATE))
                .toList();
    }

    private static Optional<Proposal> caughtUp(Situation situation, List<Replacing.Wanted> missed) {
        if (missed.isEmpty()) {
            return Optional.empty();
        }
        var replacing = new Replacing(situation);
        var movable = situation.ahead().stream()
                .filter(session -> weekOf(missed, situation).contains(session.start()))
                .filter(situation::mayMove)
                .map(PlacedSession::id)
                .collect(Collectors.toSet());
        var schedule = replacing.place(missed, movable);
        var out = schedule.leftOut().stream().map(one -> one.session().id()).collect(Collectors.toSet());
        var found =
                missed.stream().filter(one -> !out.contains(one.session().id())).toList();
        if (found.isEmpty() || holdsMoreThanPlanned(situation, schedule.weeks().weeks())) {
            return Optional.empty();
        }
        return proposal(situation, replacing.planned(schedule, found), found, new HashSet<>(out));
    }

    private static TrainingWeek weekOf(List<Replacing.Wanted> missed, Situation situation) {
        var start = missed.getFirst().session().start();
        return situation.plan().calendar().weeks().stream()
                .filter(week -> week.contains(start))
                .findFirst()
                .orElseThrow();
    }

    /// With what was run already the week's running must not exceed what was planned for it.
    private static boolean holdsMoreThanPlanned(Situation situation, List<TrainingWeek> after) {
        return situation.plan().calendar().weeks().stream()
                .filter(week -> week.contains(situation.today()))
                .anyMatch(planned -> after.stream()
                        .filter(week -> week.monday().equals(planned.monday()))
                        .anyMatch(week -> distance(week).isLongerThan(distance(planned))));
    }

    private static Distance distance(TrainingWeek week) {
        return week.sessions().stream()
                .map(PlacedSession::workout)
                .filter(Run.class::isInstance)
                .map(Run.class::cast)
                .flatMap(run -> run.distance().stream())
                .reduce(Distance.ZERO, Distance::plus);
    }

    private static Optional<Proposal> proposal(
            Situation situation, TrainingCalendar calendar, List<Replacing.Wanted> found, Set<String> leftOut) {
        var draft = new Draft(situation);
        for (var one : found) {
            draft.because(one.session(), new Draft.Reason(SOON, sentence(one, calendar, situation)));
        }
        situation.ahead().stream()
                .filter(session -> leftOut.contains(session.id()))
                .forEach(session -> draft.because(
                        session,
                        new Draft.Reason(KEEP, "Left out: what was missed matters more to your goal this week.")));
        draft.placed(calendar, new Draft.Reason(LITTLE, "Moved to make room for what was missed."));
        var id = KIND + ":"
                + found.stream().map(one -> one.session().id()).sorted().collect(Collectors.joining("+"));
        boolean onlyTheMissed = draft.changes().size() == found.size();
        return draft.proposal(id, new Draft.Reason(SOON, missedWords(found)), onlyTheMissed);
    }

    private static String missedWords(List<Replacing.Wanted> found) {
        return "You missed "
                + found.stream()
                        .map(one -> "the " + one.session().workout().label())
                        .collect(Collectors.joining(" and "))
                + (found.size() == 1 ? "; it fits later this week." : "; they fit later this week.");
    }

    private static String sentence(Replacing.Wanted one, TrainingCalendar calendar, Situation situation) {
        var moved = calendar.sessions()
                .filter(session -> session.id().equals(one.session().id()))
                .findFirst();
        var sentence = moved.map(session -> "Moved from " + one.session().start() + " to " + session.start())
                .orElse("Caught up");
        if (!one.workout().equals(one.session().workout())) {
            sentence += ", with half of the sets";
        }
        return sentence
                + moved.flatMap(session -> hoursBeforeLongRun(session, calendar, situation))
                        .map(hours -> "; that leaves " + hours + " h before the long run.")
                        .orElse("; later it would be too late for this week.");
    }

    private static Optional<Long> hoursBeforeLongRun(
            PlacedSession session, TrainingCalendar calendar, Situation situation) {
        return calendar.sessions()
                .filter(other -> other.workout().isLong() && situation.isAhead(other))
                .filter(other -> other.start().epochMinute() > session.endEpochMinute())
                .findFirst()
                .map(other -> session.gapMinutes(other) / 60)
                .filter(hours -> hours < 4L * FULL_DAY_HOURS);
    }
}
