package ironstride.coach;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.plan.TrainingWeek;
import ironstride.plan.WeekToPlace;
import ironstride.rules.book.Rulebook;
import ironstride.schedule.Scheduler;
import java.time.Instant;
import java.util.List;

/// Places the other sessions of a week again around one that stays, moving only what helps more than moving costs.
final class RoomMaker {

    private final Athlete athlete;
    private final CurrentPlan plan;
    private final long nowEpochMinute;

    RoomMaker(Athlete athlete, CurrentPlan plan, Instant now) {
        this.athlete = athlete;
        this.plan = plan;
        this.nowEpochMinute = now.getEpochSecond() / 60;
    }

    PlanEdit around(PlacedSession kept) {
        var weeks = plan.calendar().weeks().stream()
                .map(week -> week.contains(kept.start()) ? opened(week, kept) : held(week))
                .toList();
        var schedule = Scheduler.place(
                athlete,
                Rulebook.of(athlete),
                weeks,
                new FreeHoursAndNow(athlete, plan.calendar(), nowEpochMinute),
                _ -> {});
        if (!schedule.leftOut().isEmpty()) {
            return new PlanEdit.Refused("There is no room for all sessions of this week around "
                    + kept.workout().label() + " on " + kept.start() + ": "
                    + schedule.leftOut().getFirst().reason());
        }
        var after = schedule.weeks();
        long moves = plan.calendar()
                .sessions()
                .filter(before -> after.sessions()
                        .anyMatch(now ->
                                now.id().equals(before.id()) && !now.start().equals(before.start())))
                .count();
        if (moves == 0) {
            return new PlanEdit.Changed(
                    plan, "Nothing else had to move for " + kept.workout().label() + " on " + kept.start());
        }
        return new PlanEdit.Changed(
                plan.with(after),
                moves + (moves == 1 ? " session" : " sessions") + " moved to make room for "
                        + kept.workout().label() + " on " + kept.start());
    }

    private WeekToPlace opened(TrainingWeek week, PlacedSession kept) {
        var held = week.sessions().stream()
                .filter(session -> session.hold().isHeld()
                        || session.id().equals(kept.id())
                        || session.start().epochMinute() < nowEpochMinute)
                .toList();
        var free = week.sessions().stream()
                .filter(session -> !held.contains(session))
                .map(session -> new SessionToPlace(session.id(), session.workout()))
                .toList();
        return new WeekToPlace(week.monday(), week.number(), week.phase(), week.deload(), held, free);
    }

    private static WeekToPlace held(TrainingWeek week) {
        return new WeekToPlace(week.monday(), week.number(), week.phase(), week.deload(), week.sessions(), List.of());
    }
}
