package ironstride.coach.adapt;

import ironstride.journal.BodyEvent;
import ironstride.journal.BodyEvent.Pain;
import ironstride.plan.PlacedSession;
import ironstride.rules.safety.RestDays;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import java.time.LocalDate;
import java.util.Optional;

/// Pain above 3 of 10, or that changes how one runs, or worse on the morning after: no running and no leg work for at
/// least two days, and until it is gone.
///
/// Runs give way to as many minutes without impact, which are the athlete's to leave out.
final class RestWhenHurt implements Remedy {

    static final String KIND = "hurt";
    private static final String RULE = "SAFE-02";
    private static final int MOST_CROSS_MINUTES = 45;

    @Override
    public Optional<Proposal> propose(Situation situation) {
        return situation.journal().bodyEvents().stream()
                .filter(Pain.class::isInstance)
                .map(Pain.class::cast)
                .filter(pain -> isOpen(pain, situation.today()))
                .filter(pain -> !situation.wasRefused(KIND + ":" + pain.id()))
                .flatMap(pain -> propose(situation, pain).stream())
                .findFirst();
    }

    /// The last day that a pain changes: two days from its beginning, and today and tomorrow while it lasts.
    static LocalDate lastDay(Pain pain, LocalDate today) {
        var least = pain.from().plusDays(RestDays.PAIN_HOURS / 24);
        var lasting = pain.gone().map(day -> day.minusDays(1)).orElse(today.plusDays(1));
        return least.isAfter(lasting) ? least : lasting;
    }

    static boolean isOpen(BodyEvent event, LocalDate today) {
        return event instanceof Pain pain
                && pain.stopsTraining()
                && !pain.from().isAfter(today)
                && !lastDay(pain, today).isBefore(today);
    }

    private static Optional<Proposal> propose(Situation situation, Pain pain) {
        var draft = new Draft(situation);
        var last = lastDay(pain, situation.today());
        situation.changeable().stream()
                .filter(session -> !session.start().date().isAfter(last))
                .forEach(session -> change(draft, session, pain));
        var what = new Draft.Reason(
                RULE,
                "Pain (" + pain.where() + ", " + pain.level() + " of 10): no running and no leg work until " + last
                        + " at least. Stop and see a clinician if it is no better in a week.");
        return draft.proposal(KIND + ":" + pain.id(), what, true);
    }

    private static void change(Draft draft, PlacedSession session, Pain pain) {
        var reason = new Draft.Reason(
                RULE, "No running and no leg work with pain in the " + pain.where() + " for at least 48 h.");
        switch (session.workout()) {
            case Run run ->
                draft.replace(
                        session,
                        new Cross("without impact, only free of pain", Math.min(MOST_CROSS_MINUTES, run.minutes())),
                        reason);
            case Lift lift -> leaveOutLegs(draft, session, lift.legLoad(), reason);
            case ClassSession course -> leaveOutLegs(draft, session, course.legLoad(), reason);
            case Cross _, Mobility _ -> {}
        }
    }

    private static void leaveOutLegs(Draft draft, PlacedSession session, LegLoad load, Draft.Reason reason) {
        if (load != LegLoad.NONE) {
            draft.leaveOut(session, reason);
        }
    }
}
