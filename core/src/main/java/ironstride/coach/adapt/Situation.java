package ironstride.coach.adapt;

import ironstride.athlete.Athlete;
import ironstride.coach.CurrentPlan;
import ironstride.journal.Journal;
import ironstride.journal.Outcome;
import ironstride.plan.PlacedSession;
import ironstride.rules.replanning.Disturbance;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Where an athlete stands: the plan, what was done of it, and what was decided before.
///
/// @param decisions the earliest first
record Situation(
        Athlete athlete,
        CurrentPlan plan,
        Journal journal,
        Instant now,
        List<Decision> decisions,
        SessionMatches matches) {

    /// Sessions that nothing was said of count as missed when a day has passed, so that the evening's log is waited
    /// for.
    private static final Duration SILENCE = Duration.ofHours(24);

    static Situation of(Athlete athlete, CurrentPlan plan, Journal journal, Instant now, List<Decision> decisions) {
        var known = journal.before(now);
        var matches = SessionMatches.of(plan.calendar().sessions().toList(), known);
        return new Situation(athlete, plan, known, now, decisions, matches);
    }

    /// The same situation with another plan.
    Situation with(CurrentPlan other) {
        return new Situation(athlete, other, journal, now, decisions, matches);
    }

    LocalDate today() {
        return now.atZone(athlete.zone()).toLocalDate();
    }

    long nowEpochMinute() {
        return now.getEpochSecond() / 60;
    }

    /// Sessions that have not begun.
    List<PlacedSession> ahead() {
        return plan.calendar().sessions().filter(this::isAhead).toList();
    }

    /// Whether a session has neither begun nor been done before its time.
    boolean isAhead(PlacedSession session) {
        return session.start().epochMinute() >= nowEpochMinute() && !isDone(session);
    }

    /// Sessions ahead that may be changed: not those that hold themselves, and races never.
    List<PlacedSession> changeable() {
        return ahead().stream()
                .filter(session -> session.hold() != PlacedSession.Hold.FIXED)
                .filter(session -> !session.workout().isRace())
                .toList();
    }

    /// Sessions ahead that may be moved: not locked, and not within the next hours.
    boolean mayMove(PlacedSession session) {
        return !session.hold().isHeld()
                && session.start().epochMinute() >= nowEpochMinute() + Disturbance.FREEZE_HOURS * 60L;
    }

    Optional<Outcome> outcome(PlacedSession session) {
        return Optional.ofNullable(journal.outcomes().get(session.id()));
    }

    boolean isDone(PlacedSession session) {
        return outcome(session).filter(Outcome.Done.class::isInstance).isPresent()
                || matches.of(session).isPresent();
    }

    /// Whether a session that lies behind was missed: by the athlete's word, or because nothing was said of it by
    /// somebody who logs their training.
    boolean isMissed(PlacedSession session) {
        if (session.endEpochMinute() > nowEpochMinute() || isDone(session)) {
            return false;
        }
        return outcome(session)
                .map(Outcome.Missed.class::isInstance)
                .orElseGet(() -> logs()
                        && !session.workout().isRace()
                        && session.endEpochMinute() + SILENCE.toMinutes() <= nowEpochMinute());
    }

    /// Whether the athlete logs at all; of others nothing is concluded from silence.
    boolean logs() {
        return !journal.outcomes().isEmpty() || !journal.activities().isEmpty();
    }

    List<PlacedSession> missed() {
        return plan.calendar().sessions().filter(this::isMissed).toList();
    }

    /// The last day on which something of a kind was trained, when that is known.
    Optional<LocalDate> lastTraining(Predicate<Workout> kind) {
        var planned = plan.calendar()
                .sessions()
                .filter(session -> session.endEpochMinute() <= nowEpochMinute() && isDone(session))
                .filter(session -> kind.test(session.workout()))
                .map(session -> session.start().date());
        var done = journal.activities().stream()
                .filter(activity -> kind.test(DoneWorkouts.of(activity, Optional.empty())))
                .map(activity -> activity.start().atZone(athlete.zone()).toLocalDate());
        return Stream.concat(planned, done).max(LocalDate::compareTo);
    }

    static boolean isRun(Workout workout) {
        return workout instanceof Run;
    }

    boolean wasRefused(String proposal) {
        return decisions.stream()
                .anyMatch(decision -> !decision.taken() && decision.proposal().equals(proposal));
    }

    boolean tookWithin(String kind, Duration time) {
        return decisions.stream()
                .anyMatch(decision -> decision.taken()
                        && decision.proposal().startsWith(kind)
                        && decision.at().isAfter(now.minus(time)));
    }
}
