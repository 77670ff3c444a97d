package ironstride.coach.adapt;

import ironstride.coach.CurrentPlan;
import ironstride.coach.Replanner;
import ironstride.plan.PlacedSession;
import ironstride.program.Lighter;
import ironstride.rules.load.ComingBack;
import ironstride.rules.replanning.Disturbance;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/// After days off the weeks are made again from today and come back in steps; nothing is shifted (REP-06, LOAD-08).
final class StartAgain implements Remedy {

    static final String KIND = "again";
    private static final String STEPS = "LOAD-08";
    private static final String AGAIN = "REP-06";

    /// Up to this share of the volume nothing fast is run.
    private static final double EASY_UP_TO = 0.5;

    /// Lifts are lighter for a week at least, so that each has been done once.
    private static final int DAYS = 7;

    @Override
    public Optional<Proposal> propose(Situation situation) {
        int gap = daysOff(situation);
        if (gap < Disturbance.GAP_DAYS || isUnderWay(situation, gap)) {
            return Optional.empty();
        }
        return again(situation).flatMap(fresh -> proposal(situation, fresh, gap));
    }

    /// Whether the way back was taken and nothing of it has been missed: its first days may well be days of rest.
    private static boolean isUnderWay(Situation situation, int gap) {
        return situation.decisions().stream()
                .filter(decision -> decision.taken() && decision.proposal().equals(id(situation, gap)))
                .anyMatch(decision -> situation.missed().stream()
                        .noneMatch(session -> session.start().epochMinute() * 60
                                >= decision.at().getEpochSecond()));
    }

    /// Named after the first day off.
    private static String id(Situation situation, int gap) {
        return KIND + ":" + situation.today().minusDays(gap);
    }

    /// Whether so much was missed that nothing is caught up: days off, or key sessions on several days of a week.
    static boolean isDue(Situation situation) {
        return daysOff(situation) >= Disturbance.GAP_DAYS
                || missedKeyDays(situation) >= Disturbance.MISSED_KEY_SESSIONS;
    }

    /// Full days between the last training and today; after an illness or a pain, between the last run and today, as
    /// whatever was done instead has not kept the legs used to running. 0 when nothing is known.
    static int daysOff(Situation situation) {
        int off = fullDays(situation.lastTraining(_ -> true), situation);
        var lastRun = situation.lastTraining(Situation::isRun);
        boolean rested = lastRun.isPresent()
                && situation.journal().bodyEvents().stream()
                        .anyMatch(event -> RestWhenIll.lastDayOff(event, situation.today())
                                .filter(last -> last.isAfter(lastRun.get()))
                                .isPresent());
        return rested ? Math.max(off, fullDays(lastRun, situation)) : off;
    }

    private static int fullDays(Optional<LocalDate> last, Situation situation) {
        return last.map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(day, situation.today()) - 1))
                .orElse(0);
    }

    /// Days of the last seven on which a key session was missed. What stood on one day counts once: one evening that
    /// did not happen is no reason to begin again.
    private static long missedKeyDays(Situation situation) {
        var from = situation.today().minusDays(7);
        return situation.missed().stream()
                .filter(session -> session.workout().isKey())
                .map(session -> session.start().date())
                .filter(date -> !date.isBefore(from))
                .distinct()
                .count();
    }

    private static Optional<CurrentPlan> again(Situation situation) {
        var outcome = new Replanner(
                        situation.athlete(),
                        Optional.of(situation.plan()),
                        situation.now(),
                        situation.journal(),
                        Set.of())
                .make(weeks(situation), (_, _) -> {});
        return switch (outcome) {
            case Replanner.Outcome.Made(var plan) -> Optional.of(plan);
            case Replanner.Outcome.Refused _ -> Optional.empty();
        };
    }

    /// As many weeks as the plan has.
    private static Optional<Integer> weeks(Situation situation) {
        return Optional.of(situation.plan().calendar().weeks().size());
    }

    private static Optional<Proposal> proposal(Situation situation, CurrentPlan fresh, int gap) {
        var draft = new Draft(situation);
        draft.placed(fresh.calendar(), new Draft.Reason(AGAIN, "Made again from today on."));
        var back = situation.today();
        var lighter = new Lighter(situation.athlete());
        fresh.calendar()
                .sessions()
                .filter(session -> session.start().epochMinute() >= situation.nowEpochMinute())
                .filter(session -> session.hold() != PlacedSession.Hold.FIXED)
                .forEach(session -> ease(draft, session, gap, back, lighter, situation));
        new Growth(situation).hold(draft, draft.reality());
        return draft.proposal(id(situation, gap), new Draft.Reason(AGAIN, sentence(gap, back)), false);
    }

    private static void ease(
            Draft draft, PlacedSession session, int gap, LocalDate back, Lighter lighter, Situation situation) {
        int day = (int) ChronoUnit.DAYS.between(back, session.start().date());
        double share = ComingBack.volumeShare(gap, day);
        // Weights that follow from a log of lifts are lighter after days off already.
        boolean follows = situation.journal().lifts().findAny().isPresent();
        double weights = !follows && day < Math.max(DAYS, ComingBack.days(gap)) ? ComingBack.weightShare(gap) : 1;
        switch (session.workout()) {
            case Run run when run.isRace() -> {}
            case Run run ->
                draft.replace(
                        session,
                        share <= EASY_UP_TO && run.isQuality()
                                ? lighter.easyInstead(run, share)
                                : lighter.shorter(run, share),
                        new Draft.Reason(STEPS, percent(share) + " of the running while you come back."));
            case Lift lift ->
                draft.replace(
                        session,
                        lighter.withWeights(lift, weights),
                        new Draft.Reason(STEPS, percent(1 - weights) + " lighter after " + gap + " days off."));
            case ClassSession _, Cross _, Mobility _ -> {}
        }
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String sentence(int gap, LocalDate back) {
        int days = ComingBack.days(gap);
        var steps = gap <= ComingBack.TWO_STEPS_DAYS
                ? "half of the running until " + back.plusDays(days / 2 - 1L) + ", three quarters until "
                        + back.plusDays(days - 1L)
                : "a third, then half, then three quarters of the running until " + back.plusDays(days - 1L);
        return gap + " days without training. Nothing is made up for; you come back in steps: " + steps + "."
                + (gap > ComingBack.THREE_STEPS_DAYS
                        ? " After so long a new plan from the beginning may suit you better; make one in your settings."
                        : "");
    }
}
