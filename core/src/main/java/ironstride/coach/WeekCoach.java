package ironstride.coach;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.WeekToPlace;
import ironstride.rules.Circumstances;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import ironstride.rules.book.Verdict;
import ironstride.schedule.LeftOut;
import ironstride.schedule.Scheduler;
import ironstride.workout.ClassSession;
import java.util.ArrayList;
import java.util.List;

/// Judges weeks that somebody made themselves, and makes them better.
public final class WeekCoach {

    private WeekCoach() {}

    /// What the rules say of a person's own weeks.
    public static Verdict judge(Athlete athlete, TrainingCalendar calendar) {
        return new Judge(Rulebook.of(athlete)).judge(calendar, Circumstances.of(athlete, calendar));
    }

    /// The same sessions, placed as well as the rules allow.
    ///
    /// @param before findings as the weeks were
    /// @param after findings as they are now
    /// @param moves sessions that stand elsewhere now, as they stood before
    /// @param optimal whether that is proven the best these hours allow
    /// @param tooMany sessions for which no placement at these hours keeps all hard rules; then nothing is moved
    public record Improvement(
            TrainingCalendar calendar,
            Verdict before,
            Verdict after,
            List<PlacedSession> moves,
            boolean optimal,
            List<LeftOut> tooMany) {
        public Improvement {
            moves = List.copyOf(moves);
            tooMany = List.copyOf(tooMany);
        }
    }

    /// Places a person's sessions again within their own weeks, at the hours they already train at. Moving costs what
    /// re-planning says it costs, so that only moves that help are made. Races stay.
    public static Improvement improve(Athlete athlete, TrainingCalendar calendar) {
        var hours = new OwnHours(calendar);
        var weeks = new ArrayList<WeekToPlace>();
        for (var week : calendar.weeks()) {
            var held = week.sessions().stream()
                    .filter(session -> session.workout().isRace() || session.workout() instanceof ClassSession)
                    .map(WeekCoach::fixed)
                    .toList();
            var free = week.sessions().stream()
                    .filter(session -> !session.workout().isRace() && !(session.workout() instanceof ClassSession))
                    .map(session -> new SessionToPlace(session.id(), session.workout()))
                    .toList();
            weeks.add(new WeekToPlace(week.monday(), week.number(), week.phase(), week.deload(), held, free));
        }
        var schedule = Scheduler.place(athlete, Rulebook.of(athlete), weeks, hours, _ -> {});
        var improved = schedule.leftOut().isEmpty() ? schedule.weeks() : calendar;
        var moves = calendar.sessions()
                .filter(session -> improved.sessions()
                        .noneMatch(other ->
                                other.id().equals(session.id()) && other.start().equals(session.start())))
                .toList();
        return new Improvement(
                improved,
                judge(athlete, calendar),
                judge(athlete, improved),
                moves,
                schedule.leftOut().isEmpty() && schedule.isOptimalWeekByWeek(),
                schedule.leftOut());
    }

    private static PlacedSession fixed(PlacedSession session) {
        return new PlacedSession(
                session.id(), session.workout(), session.start(), session.place(), PlacedSession.Hold.FIXED);
    }
}
