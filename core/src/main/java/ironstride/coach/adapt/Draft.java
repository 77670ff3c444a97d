package ironstride.coach.adapt;

import ironstride.coach.CurrentPlan;
import ironstride.coach.PlanDifference;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.rules.distribution.FewSessionsADay;
import ironstride.workout.Workout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A changed plan in the making, with the reason of each change.
final class Draft {

    private final Situation situation;
    private final Map<String, Reason> reasons = new HashMap<>();
    private TrainingCalendar calendar;

    /// @param why one sentence
    record Reason(String rule, String why) {}

    Draft(Situation situation) {
        this.situation = situation;
        this.calendar = situation.plan().calendar();
    }

    /// Takes a calendar that was placed anew; the same reason for every session that moved without one of its own.
    void placed(TrainingCalendar other, Reason usual) {
        for (var difference : PlanDifference.between(calendar, other)) {
            reasons.putIfAbsent(difference.session().id(), usual);
        }
        calendar = other;
    }

    void because(PlacedSession session, Reason reason) {
        reasons.put(session.id(), reason);
    }

    void leaveOut(PlacedSession session, Reason reason) {
        change(session.id(), Optional.empty());
        reasons.put(session.id(), reason);
    }

    void replace(PlacedSession session, Workout workout, Reason reason) {
        if (!workout.equals(session.workout())) {
            change(
                    session.id(),
                    Optional.of(new PlacedSession(
                            session.id(), workout, start(session, workout), session.place(), session.hold())));
            reasons.put(session.id(), reason);
        }
    }

    /// What is shortened begins later when something follows at once, so that one visit stays one visit.
    private Start start(PlacedSession session, Workout workout) {
        int shorter = session.workout().minutes() - workout.minutes();
        boolean isFollowed = calendar.sessions().anyMatch(other -> follows(session, other));
        return shorter > 0 && isFollowed
                ? Start.at(
                        session.start().date(),
                        session.start().minuteOfDay() + shorter,
                        situation.athlete().zone())
                : session.start();
    }

    private static boolean follows(PlacedSession session, PlacedSession other) {
        long gap = session.gapMinutes(other);
        return gap >= 0 && gap <= FewSessionsADay.COMBINED_MINUTES;
    }

    private void change(String id, Optional<PlacedSession> to) {
        calendar = new TrainingCalendar(calendar.weeks().stream()
                .map(week -> week.withSessions(week.sessions().stream()
                        .flatMap(one -> one.id().equals(id) ? to.stream() : Optional.of(one).stream())
                        .toList()))
                .toList());
    }

    TrainingCalendar calendar() {
        return calendar;
    }

    /// The draft's weeks as they really went, with what is still planned by it.
    TrainingCalendar reality() {
        return Reality.of(situation.with(plan()));
    }

    boolean changesSomething() {
        return !calendar.equals(situation.plan().calendar());
    }

    List<ProposedChange> changes() {
        var changes = new ArrayList<ProposedChange>();
        for (var difference : PlanDifference.between(situation.plan().calendar(), calendar)) {
            var reason = Objects.requireNonNull(reasons.get(difference.session().id()), difference.session()::id);
            changes.add(new ProposedChange(difference, reason.rule(), reason.why()));
        }
        return changes;
    }

    CurrentPlan plan() {
        return situation.plan().with(calendar);
    }

    /// The proposal; empty when nothing would change.
    Optional<Proposal> proposal(String id, Reason what, boolean harmless) {
        return changesSomething()
                ? Optional.of(new Proposal(id, what.rule(), what.why(), changes(), plan(), harmless, Optional.empty()))
                : Optional.empty();
    }
}
