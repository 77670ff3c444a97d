package ironstride.coach;

import ironstride.athlete.Athlete;
import ironstride.athlete.LockedSession;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.WeekToPlace;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.rules.book.Rulebook;
import ironstride.schedule.Scheduler;
import ironstride.schedule.Starts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes a plan again when the athlete's answers change: what lies behind stays, what is locked stays, the rest is made
/// anew from the answers as they are now.
public final class Replanner {

    private final Athlete athlete;
    private final Optional<CurrentPlan> before;
    private final long nowEpochMinute;
    private final LocalDate today;

    /// @param before the plan as it stands; empty when there is none yet
    /// @param now what began before it stays
    public Replanner(Athlete athlete, Optional<CurrentPlan> before, Instant now) {
        this.athlete = athlete;
        this.before = before;
        this.nowEpochMinute = now.getEpochSecond() / 60;
        this.today = now.atZone(athlete.zone()).toLocalDate();
    }

    /// What making a plan again gave.
    public sealed interface Outcome {

        record Made(CurrentPlan plan) implements Outcome {}

        /// @param reason why no plan is responsible
        /// @param alternatives what would be possible instead
        record Refused(String reason, List<String> alternatives) implements Outcome {
            public Refused {
                alternatives = List.copyOf(alternatives);
            }
        }
    }

    /// Told of each week when it is placed.
    public interface Progress {

        /// @param week 1 for the first
        /// @param of how many there are
        void placed(int week, int of);
    }

    public Outcome make(Optional<Integer> weeks, Progress progress) {
        var locked = before.isPresent() ? withLocks(before.get()) : athlete;
        return switch (new ProgramGenerator(locked).generate(weeks)) {
            case ProgramOutcome.Refused(var reason, var alternatives) -> new Outcome.Refused(reason, alternatives);
            case ProgramOutcome.Program(var program, var notices) -> place(locked, program, notices, progress);
        };
    }

    /// The athlete with the sessions locked that they have locked in the plan.
    private Athlete withLocks(CurrentPlan plan) {
        var locks = new ArrayList<>(athlete.locked());
        plan.calendar()
                .sessions()
                .filter(session -> session.hold() == PlacedSession.Hold.LOCKED && isOn(session))
                .map(session -> new LockedSession(
                        session.id(), session.start().day(), session.start().minuteOfDay()))
                .forEach(locks::add);
        return athlete.change().locked(locks).build();
    }

    /// Days off end what was locked on them.
    private boolean isOn(PlacedSession session) {
        return !athlete.isBlackedOut(session.start().date());
    }

    private Outcome place(Athlete locked, List<WeekToPlace> program, List<String> notices, Progress progress) {
        var locks = new LockedSessions(locked);
        var kept = before.map(CurrentPlan::swaps).orElse(List.of());
        var swaps = new KeptSwaps(locked, kept);
        var held = locks.hold(swaps.in(program, before)).stream()
                .map(this::withOwnSessions)
                .toList();
        var weeks = before.map(
                        plan -> held.stream().map(week -> asItWas(week, plan)).toList())
                .orElse(held);
        var schedule = Scheduler.place(
                locked, Rulebook.of(locked), weeks, stillToCome(locked), week -> progress.placed(week, weeks.size()));
        var removed = before.map(CurrentPlan::removed).orElse(Set.of());
        var settled = swaps.settled(schedule.weeks(), program, nowEpochMinute);
        var all = Stream.concat(notices.stream(), swaps.notices().stream()).toList();
        return new Outcome.Made(settled(CurrentPlan.of(schedule, all, removed, kept), settled));
    }

    /// A lift that stands elsewhere than was thought may have got another exercise.
    private static CurrentPlan settled(CurrentPlan plan, TrainingCalendar settled) {
        var edited = plan.with(settled);
        return KeptSwaps.loadsAlike(plan.calendar(), settled) ? edited.proven(plan.proof()) : edited;
    }

    private Starts stillToCome(Athlete locked) {
        var free = Starts.ofFreeHours(locked);
        return (monday, workout, beside) -> free.candidates(monday, workout, beside).stream()
                .filter(candidate -> candidate.start().epochMinute() >= nowEpochMinute)
                .toList();
    }

    /// The week with the sessions that the athlete added to it, and without those they took out.
    private WeekToPlace withOwnSessions(WeekToPlace week) {
        if (before.isEmpty()) {
            return week;
        }
        var held = new ArrayList<>(week.held());
        before.get()
                .calendar()
                .sessions()
                .filter(session -> PlanChange.Add.isOwn(session) && isOn(session))
                .filter(session -> isIn(week, session))
                .forEach(held::add);
        var free = week.sessions().stream()
                .filter(session -> !before.get().removed().contains(session.id()))
                .toList();
        return new WeekToPlace(week.monday(), week.number(), week.phase(), week.deload(), held, free);
    }

    /// The week with everything that began before now as it was.
    private WeekToPlace asItWas(WeekToPlace week, CurrentPlan plan) {
        var behind = plan.calendar()
                .sessions()
                .filter(session -> isIn(week, session) && session.start().epochMinute() < nowEpochMinute)
                .toList();
        if (behind.isEmpty()) {
            return week;
        }
        boolean over = week.monday().plusDays(7).isBefore(today.plusDays(1));
        var held = new ArrayList<>(behind);
        week.held().stream()
                .filter(session -> !over && isNew(session.id(), behind))
                .forEach(held::add);
        var free = week.sessions().stream()
                .filter(session -> !over && isNew(session.id(), behind))
                .toList();
        return new WeekToPlace(week.monday(), week.number(), week.phase(), week.deload(), held, free);
    }

    private static boolean isNew(String id, List<PlacedSession> known) {
        return known.stream().noneMatch(session -> session.id().equals(id));
    }

    private static boolean isIn(WeekToPlace week, PlacedSession session) {
        return session.start().date().with(DayOfWeek.MONDAY).equals(week.monday());
    }
}
