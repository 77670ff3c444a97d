package ironstride.coach.adapt;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.rules.Circumstances;
import ironstride.rules.ConstraintLevel;
import ironstride.rules.Finding;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was done beside the plan, or at another hour, can forbid what was planned after it: legs that a hike has tired
/// are not trained next morning. Sessions that a strong rule now speaks against are placed again (REP-10).
final class RoomForWhatWasDone implements Remedy {

    static final String KIND = "room";
    private static final String RULE = "REP-10";
    private static final int DAYS_AHEAD = 4;

    @Override
    public Optional<Proposal> propose(Situation situation) {
        var clashes = clashes(situation);
        if (clashes.isEmpty()) {
            return Optional.empty();
        }
        var last = situation.today().plusDays(DAYS_AHEAD);
        var inTheWay = clashes.stream()
                .flatMap(finding -> finding.sessions().stream())
                .map(PlacedSession::id)
                .collect(Collectors.toSet());
        var movable = situation.ahead().stream()
                .filter(session -> !session.hold().isHeld())
                .filter(session -> situation.mayMove(session) || inTheWay.contains(session.id()))
                .filter(session -> session.start().date().isBefore(last.plusDays(DAYS_AHEAD)))
                .map(PlacedSession::id)
                .collect(Collectors.toSet());
        var replacing = new Replacing(situation);
        var schedule = replacing.place(List.of(), movable);
        var first = clashes.getFirst();
        var draft = new Draft(situation);
        schedule.leftOut()
                .forEach(out -> situation
                        .plan()
                        .find(out.session().id())
                        .ifPresent(session -> draft.because(session, new Draft.Reason(first.rule(), first.why()))));
        draft.placed(replacing.planned(schedule, List.of()), new Draft.Reason(first.rule(), first.why()));
        var id = KIND + ":" + inTheWay.stream().sorted().collect(Collectors.joining("+"));
        return draft.proposal(id, new Draft.Reason(RULE, "What you did changes what comes: " + first.why()), false);
    }

    /// What strong rules find between something done and a session ahead, and do not find in the plan itself.
    private static List<Finding> clashes(Situation situation) {
        var last = situation.today().plusDays(DAYS_AHEAD);
        var weeks = Reality.weeksAround(situation, situation.plan().calendar(), Replacing.WEEKS, Replacing.WEEKS);
        var planned = strong(situation, new TrainingCalendar(weeks)).stream()
                .map(RoomForWhatWasDone::key)
                .collect(Collectors.toSet());
        return strong(situation, Reality.around(situation, Replacing.WEEKS, Replacing.WEEKS)).stream()
                .filter(finding -> !planned.contains(key(finding)))
                .filter(finding -> finding.sessions().stream()
                        .anyMatch(session -> session.start().epochMinute() < situation.nowEpochMinute()))
                .filter(finding -> finding.sessions().stream().anyMatch(session -> isSoon(session, situation, last)))
                .toList();
    }

    private static boolean isSoon(PlacedSession session, Situation situation, LocalDate last) {
        return session.start().epochMinute() >= situation.nowEpochMinute()
                && !session.start().date().isAfter(last)
                && session.hold() == PlacedSession.Hold.FREE;
    }

    private static List<Finding> strong(Situation situation, TrainingCalendar calendar) {
        return new Judge(Rulebook.of(situation.athlete()))
                .placement(calendar, Circumstances.of(situation.athlete(), calendar)).findings().stream()
                        .filter(finding -> finding.charge().level() != ConstraintLevel.SOFT)
                        .toList();
    }

    private static String key(Finding finding) {
        return finding.rule()
                + finding.sessions().stream().map(PlacedSession::id).toList();
    }
}
