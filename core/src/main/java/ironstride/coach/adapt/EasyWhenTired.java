package ironstride.coach.adapt;

import ironstride.journal.CheckIn;
import ironstride.plan.PlacedSession;
import ironstride.program.Lighter;
import ironstride.rules.replanning.Adaptation;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.Stress;
import java.time.Duration;
import java.util.Optional;

/// A bad morning makes the day's hard session easy, at most once in three days.
final class EasyWhenTired implements Remedy {

    static final String KIND = "tired";
    private static final Duration ONCE_IN = Duration.ofDays(Adaptation.DAYS_BETWEEN_EASED_DAYS);
    private static final String RULE = "REP-07";

    @Override
    public Optional<Proposal> propose(Situation situation) {
        var today = situation.today();
        return situation.journal().checkIns().stream()
                .filter(checkIn -> checkIn.date().equals(today))
                .filter(EasyWhenTired::isBad)
                .filter(_ -> !situation.tookWithin(KIND, ONCE_IN))
                .findFirst()
                .flatMap(checkIn -> propose(situation, checkIn));
    }

    private static boolean isBad(CheckIn checkIn) {
        return checkIn.mean().orElse(Adaptation.LEAST_MORNING) < Adaptation.LEAST_MORNING || hasSoreLegs(checkIn);
    }

    private static boolean hasSoreLegs(CheckIn checkIn) {
        return checkIn.legSoreness()
                .filter(sore -> sore >= Adaptation.SORE_LEGS)
                .isPresent();
    }

    private static Optional<Proposal> propose(Situation situation, CheckIn checkIn) {
        var draft = new Draft(situation);
        var reason = new Draft.Reason(
                RULE, hasSoreLegs(checkIn) ? "Your legs are sore today." : "Your morning says that you are tired.");
        situation.changeable().stream()
                .filter(session -> session.start().date().equals(checkIn.date()))
                .filter(session -> session.workout().stress() == Stress.HARD)
                .findFirst()
                .ifPresent(session -> ease(draft, session, reason, situation));
        return draft.proposal(
                KIND + ":" + checkIn.date(),
                new Draft.Reason(RULE, reason.why() + " Go easy; the work is kept."),
                true);
    }

    private static void ease(Draft draft, PlacedSession session, Draft.Reason reason, Situation situation) {
        var lighter = new Lighter(situation.athlete());
        switch (session.workout()) {
            case Run run -> draft.replace(session, lighter.easyInstead(run, 1), reason);
            case Lift lift -> draft.replace(session, lighter.lighter(lift), reason);
            case ClassSession _, Cross _, Mobility _ -> {}
        }
    }
}
