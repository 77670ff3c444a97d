package ironstride.coach.adapt;

import ironstride.journal.Outcome;
import ironstride.plan.Phase;
import ironstride.plan.PlacedSession;
import ironstride.program.Lighter;
import ironstride.quantity.Rpe;
import ironstride.rules.replanning.Adaptation;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Key sessions in a row that felt much harder than planned bring the lighter week forward (REP-08).
final class LighterWhenTooHard implements Remedy {

    static final String KIND = "hard";
    private static final String RULE = "REP-08";
    private static final int DAYS = 7;
    private static final Duration AT_MOST_EVERY = Duration.ofDays(21);

    @Override
    public Optional<Proposal> propose(Situation situation) {
        if (situation.tookWithin(KIND, AT_MOST_EVERY) || isLightAnyway(situation)) {
            return Optional.empty();
        }
        var rated = situation
                .plan()
                .calendar()
                .sessions()
                .filter(session -> session.endEpochMinute() <= situation.nowEpochMinute())
                .filter(session -> session.workout().isKey() && situation.isDone(session))
                .toList()
                .reversed()
                .stream()
                .limit(Adaptation.HARDER_SESSIONS)
                .toList();
        boolean tooHard = rated.size() == Adaptation.HARDER_SESSIONS
                && rated.stream().allMatch(session -> isTooHard(session, situation))
                && !rated.getFirst().start().date().isBefore(situation.today().minusDays(2));
        return tooHard ? proposal(situation, rated) : Optional.empty();
    }

    private static boolean isLightAnyway(Situation situation) {
        return situation.plan().calendar().weeks().stream()
                .filter(week -> week.contains(situation.today()))
                .anyMatch(week -> week.deload() || week.phase() == Phase.TAPER || week.phase() == Phase.RACE_WEEK);
    }

    private static boolean isTooHard(PlacedSession session, Situation situation) {
        int planned = session.workout().expectedEffort().tenths();
        return felt(session, situation)
                .filter(felt -> felt.tenths() >= planned + 10 * Adaptation.HARDER_BY)
                .isPresent();
    }

    private static Optional<Rpe> felt(PlacedSession session, Situation situation) {
        var said = situation
                .outcome(session)
                .flatMap(outcome ->
                        outcome instanceof Outcome.Done(var _, var effort, var _) ? effort : Optional.empty());
        return said.or(() -> situation
                .matches()
                .of(session)
                .flatMap(activity -> activity.facts().effort()));
    }

    private static Optional<Proposal> proposal(Situation situation, List<PlacedSession> rated) {
        var draft = new Draft(situation);
        var last = situation.today().plusDays(DAYS);
        var lighter = new Lighter(situation.athlete());
        var reason = new Draft.Reason(RULE, "Lighter for a week.");
        situation.changeable().stream()
                .filter(session -> session.start().date().isAfter(situation.today())
                        && !session.start().date().isAfter(last))
                .forEach(session -> ease(draft, session, lighter, reason));
        var what = new Draft.Reason(
                RULE,
                "The last " + rated.size()
                        + " key sessions felt much harder than planned. The lighter week comes now; then it goes on.");
        return draft.proposal(KIND + ":" + rated.getFirst().id(), what, true);
    }

    private static void ease(Draft draft, PlacedSession session, Lighter lighter, Draft.Reason reason) {
        switch (session.workout()) {
            case Run run ->
                draft.replace(
                        session,
                        run.isQuality() ? lighter.easyInstead(run, 1) : lighter.shorter(run, Adaptation.LIGHTER_VOLUME),
                        reason);
            case Lift lift -> draft.replace(session, lighter.lighter(lift), reason);
            case ClassSession _, Cross _, Mobility _ -> {}
        }
    }
}
