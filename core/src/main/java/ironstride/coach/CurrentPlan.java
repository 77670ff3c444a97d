package ironstride.coach;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.rules.Score;
import ironstride.schedule.LeftOut;
import ironstride.schedule.Schedule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Where an athlete's plan stands now, whoever put the sessions there.
///
/// @param calendar the weeks
/// @param leftOut what found no place when the weeks were made
/// @param notices what the athlete should know
/// @param removed ids of sessions that the athlete took out
/// @param swaps exercises that the athlete exchanged, in the order in which they did
/// @param proof what was proven of it; empty once something was moved by hand
public record CurrentPlan(
        TrainingCalendar calendar,
        List<LeftOutNote> leftOut,
        List<String> notices,
        Set<String> removed,
        List<KeptSwap> swaps,
        Optional<Proof> proof) {

    public CurrentPlan {
        leftOut = List.copyOf(leftOut);
        notices = List.copyOf(notices);
        removed = Set.copyOf(removed);
        swaps = List.copyOf(swaps);
    }

    /// A session that found no place.
    ///
    /// @param session its id
    /// @param label what it is, in words
    /// @param week number of its week
    /// @param reason the rule or the missing hour that was the reason
    public record LeftOutNote(String session, String label, int week, String reason) {

        static LeftOutNote of(LeftOut one) {
            return new LeftOutNote(one.session().id(), one.session().workout().label(), one.week(), one.reason());
        }
    }

    /// What was proven.
    ///
    /// @param optimal whether no week can be bettered given its neighbours
    /// @param bound what no placement that leaves out no more can cost less than
    /// @param score what this placement costs
    public record Proof(boolean optimal, Score bound, Score score) {}

    /// A plan just made.
    static CurrentPlan of(Schedule schedule, List<String> notices, Set<String> removed, List<KeptSwap> swaps) {
        return new CurrentPlan(
                schedule.weeks(),
                schedule.leftOut().stream().map(LeftOutNote::of).toList(),
                notices,
                removed,
                swaps,
                Optional.of(new Proof(schedule.isOptimalWeekByWeek(), schedule.bound(), schedule.score())));
    }

    public Optional<PlacedSession> find(String id) {
        return calendar.sessions().filter(session -> session.id().equals(id)).findFirst();
    }

    /// The same plan with another calendar, of which nothing is proven.
    public CurrentPlan with(TrainingCalendar other) {
        return new CurrentPlan(other, leftOut, notices, removed, swaps, Optional.empty());
    }

    /// The same plan with one session changed; moving it voids the proof, holding it does not.
    CurrentPlan withSession(String id, UnaryOperator<PlacedSession> change) {
        return with(new TrainingCalendar(calendar.weeks().stream()
                .map(week -> week.withSessions(week.sessions().stream()
                        .map(session -> session.id().equals(id) ? change.apply(session) : session)
                        .toList()))
                .toList()));
    }

    CurrentPlan without(String id, TrainingCalendar other) {
        var all = new HashSet<>(removed);
        all.add(id);
        return new CurrentPlan(other, leftOut, notices, all, swaps, Optional.empty());
    }

    /// The same plan, remembering an exchange.
    CurrentPlan keeping(KeptSwap swap) {
        var all = new ArrayList<>(swaps);
        all.add(swap);
        return new CurrentPlan(calendar, leftOut, notices, removed, all, proof);
    }

    CurrentPlan proven(Optional<Proof> other) {
        return new CurrentPlan(calendar, leftOut, notices, removed, swaps, other);
    }
}
