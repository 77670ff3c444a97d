package ironstride.coach.adapt;

import ironstride.journal.Activity;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The weeks as they really went, with what is still planned: the calendar that the rules are asked about.
final class Reality {

    private static final int MINUTES_A_DAY = 24 * 60;

    private Reality() {}

    /// All weeks.
    static TrainingCalendar of(Situation situation) {
        return around(situation, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /// The weeks about today: rules look no further, and a year has many.
    ///
    /// @param before weeks before this one
    /// @param after weeks after this one
    static TrainingCalendar around(Situation situation, int before, int after) {
        return new TrainingCalendar(weeksAround(situation, situation.plan().calendar(), before, after).stream()
                .map(week -> week(week, situation))
                .toList());
    }

    static List<TrainingWeek> weeksAround(Situation situation, TrainingCalendar calendar, int before, int after) {
        var monday = situation.today().with(DayOfWeek.MONDAY);
        var weeks = calendar.weeks().stream()
                .filter(week -> {
                    long apart = ChronoUnit.WEEKS.between(monday, week.monday());
                    return apart >= -(long) before && apart <= after;
                })
                .toList();
        return weeks.isEmpty() ? calendar.weeks() : weeks;
    }

    private static TrainingWeek week(TrainingWeek week, Situation situation) {
        var sessions = new ArrayList<PlacedSession>();
        for (var session : week.sessions()) {
            if (!situation.isMissed(session)) {
                sessions.add(situation
                        .matches()
                        .of(session)
                        .map(activity ->
                                done(session, activity, situation.athlete().zone()))
                        .orElse(session));
            }
        }
        situation.matches().extra().stream()
                .map(activity -> extra(activity, situation.athlete().zone()))
                .filter(session -> week.contains(session.start()))
                .forEach(sessions::add);
        return week.withSessions(sessions);
    }

    private static PlacedSession done(PlacedSession planned, Activity activity, ZoneId zone) {
        return new PlacedSession(
                planned.id(),
                DoneWorkouts.of(activity, Optional.of(planned.workout())),
                start(activity, zone),
                planned.place(),
                PlacedSession.Hold.FIXED);
    }

    private static PlacedSession extra(Activity activity, ZoneId zone) {
        return new PlacedSession(
                "done-" + activity.id(),
                DoneWorkouts.of(activity, Optional.empty()),
                start(activity, zone),
                Optional.empty(),
                PlacedSession.Hold.FIXED);
    }

    private static Start start(Activity activity, ZoneId zone) {
        var local = activity.start().atZone(zone);
        int minute = (local.getHour() * 60 + local.getMinute()) % MINUTES_A_DAY;
        return new Start(
                local.toLocalDate().toEpochDay(), minute, activity.start().getEpochSecond() / 60);
    }
}
