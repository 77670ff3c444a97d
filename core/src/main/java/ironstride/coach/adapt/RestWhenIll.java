package ironstride.coach.adapt;

import ironstride.journal.BodyEvent;
import ironstride.journal.BodyEvent.Illness;
import ironstride.journal.BodyEvent.Illness.Symptoms;
import ironstride.plan.PlacedSession;
import ironstride.program.Lighter;
import ironstride.rules.safety.RestDays;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.Stress;
import java.time.LocalDate;
import java.util.Optional;

/// Fever or symptoms below the neck: rest until a day without them, then two easy days. Above the neck: easy only.
///
/// An illness that lasts is taken day by day: today and tomorrow change, the rest of the plan waits.
final class RestWhenIll implements Remedy {

    static final String KIND = "ill";
    private static final String RULE = "SAFE-03";

    @Override
    public Optional<Proposal> propose(Situation situation) {
        return situation.journal().bodyEvents().stream()
                .filter(Illness.class::isInstance)
                .map(Illness.class::cast)
                .filter(illness -> !illness.from().isAfter(situation.today()))
                .filter(illness -> !situation.wasRefused(KIND + ":" + illness.id()))
                .flatMap(illness -> propose(situation, illness).stream())
                .findFirst();
    }

    /// The last day that an illness changes.
    static LocalDate lastDay(Illness illness, LocalDate today) {
        boolean above = illness.symptoms() == Symptoms.ABOVE_NECK;
        return illness.lastDay()
                .map(last -> above ? last : lastRestDay(last).plusDays(RestDays.EASY_AFTER_ILLNESS))
                .orElse(today.plusDays(1));
    }

    private static LocalDate lastRestDay(LocalDate lastWithSymptoms) {
        return lastWithSymptoms.plusDays(RestDays.WITHOUT_SYMPTOMS);
    }

    /// The last day on which an illness or a pain stopped training, if it did.
    static Optional<LocalDate> lastDayOff(BodyEvent event, LocalDate today) {
        return switch (event) {
            case Illness illness -> Optional.of(lastDay(illness, today));
            case BodyEvent.Pain pain when pain.stopsTraining() -> Optional.of(RestWhenHurt.lastDay(pain, today));
            case BodyEvent.Pain _ -> Optional.empty();
        };
    }

    static boolean isOpen(BodyEvent event, LocalDate today) {
        return event instanceof Illness illness && !lastDay(illness, today).isBefore(today);
    }

    private static Optional<Proposal> propose(Situation situation, Illness illness) {
        var draft = new Draft(situation);
        var last = lastDay(illness, situation.today());
        for (var session : situation.changeable()) {
            if (!session.start().date().isAfter(last)) {
                change(draft, session, illness, situation);
            }
        }
        return draft.proposal(KIND + ":" + illness.id(), new Draft.Reason(RULE, sentence(illness)), true);
    }

    private static void change(Draft draft, PlacedSession session, Illness illness, Situation situation) {
        boolean rest = illness.symptoms() != Symptoms.ABOVE_NECK
                && illness.lastDay()
                        .filter(last -> session.start().date().isAfter(lastRestDay(last)))
                        .isEmpty();
        if (rest) {
            draft.leaveOut(session, new Draft.Reason(RULE, "Rest until a whole day has passed without symptoms."));
        } else if (session.workout().stress() != Stress.EASY
                || session.workout().isQuality()) {
            easy(draft, session, illness, situation);
        }
    }

    private static void easy(Draft draft, PlacedSession session, Illness illness, Situation situation) {
        var lasting = illness.symptoms() == Symptoms.ABOVE_NECK ? "with a cold" : "on the first days after an illness";
        var lighter = new Lighter(situation.athlete());
        switch (session.workout()) {
            case Run run ->
                draft.replace(
                        session,
                        lighter.easyInstead(run, 1),
                        new Draft.Reason(RULE, "Only easy running " + lasting + "."));
            case Lift _, ClassSession _, Cross _, Mobility _ ->
                draft.leaveOut(session, new Draft.Reason(RULE, "Nothing harder than easy " + lasting + "."));
        }
    }

    private static String sentence(Illness illness) {
        var what = switch (illness.symptoms()) {
            case FEVER -> "Fever";
            case BELOW_NECK -> "Symptoms below the neck";
            case ABOVE_NECK -> "A cold above the neck";
        };
        if (illness.symptoms() == Symptoms.ABOVE_NECK) {
            return what + ": easy training only while it lasts.";
        }
        return illness.lastDay()
                .map(last -> what + " until " + last + ": a day without symptoms, then two easy days.")
                .orElse(what + ": rest. Say when it is over; until then each day is looked at anew.");
    }
}
