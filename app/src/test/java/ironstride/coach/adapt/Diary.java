package ironstride.coach.adapt;

import ironstride.athlete.Athlete;
import ironstride.coach.CurrentPlan;
import ironstride.coach.Replanner;
import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.athletefile.AthleteFileOutcome;
import ironstride.journal.Activity;
import ironstride.journal.BodyEvent;
import ironstride.journal.CheckIn;
import ironstride.journal.Journal;
import ironstride.journal.Outcome;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Rpe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// An athlete who follows a plan, writes down what happened, and answers the coach.
final class Diary {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Athlete athlete;
    private CurrentPlan plan;
    private Instant now;
    private final List<Activity> activities = new ArrayList<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final List<BodyEvent> bodyEvents = new ArrayList<>();
    private final List<CheckIn> checkIns = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    Diary(Athlete athlete, Optional<Integer> weeks) {
        this.athlete = athlete;
        this.now = athlete.start()
                .minusDays(1)
                .atTime(LocalTime.NOON)
                .atZone(athlete.zone())
                .toInstant();
        this.plan = switch (new Replanner(athlete, Optional.empty(), now).make(weeks, (_, _) -> {})) {
            case Replanner.Outcome.Made(var made) -> made;
            case Replanner.Outcome.Refused(var reason, var _) -> throw new AssertionError(reason);
        };
    }

    static Diary ofExample(String file) {
        try {
            var text = Files.readAllBytes(Path.of("../examples/" + file));
            var surroundings = new AthleteFile.Surroundings(LocalDate.of(2026, 12, 28), BERLIN);
            return switch (AthleteFile.read(text, surroundings)) {
                case AthleteFileOutcome.Read(var athlete, var _) -> new Diary(athlete, Optional.empty());
                case AthleteFileOutcome.Unreadable(var problems) -> throw new AssertionError(problems.toString());
            };
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    Athlete athlete() {
        return athlete;
    }

    CurrentPlan plan() {
        return plan;
    }

    LocalDate today() {
        return now.atZone(athlete.zone()).toLocalDate();
    }

    TrainingWeek week(int number) {
        return plan.calendar().weeks().get(number - 1);
    }

    List<PlacedSession> sessions(LocalDate date) {
        return plan.calendar()
                .sessions()
                .filter(session -> session.start().date().equals(date))
                .toList();
    }

    /// Sets the clock; every session that ended before and of which nothing was said was done as planned.
    Diary doneAsPlannedUntil(LocalDate date, int hour) {
        return clock(date, hour, _ -> true);
    }

    /// Sets the clock; sessions that ended before and of which nothing was said were done, or missed.
    Diary clock(LocalDate date, int hour, Predicate<PlacedSession> done) {
        now = date.atTime(hour, 0).atZone(athlete.zone()).toInstant();
        plan.calendar()
                .sessions()
                .filter(session -> session.endEpochMinute() * 60 <= now.getEpochSecond())
                .forEach(session -> outcomes.computeIfAbsent(
                        session.id(),
                        _ -> done.test(session)
                                ? new Outcome.Done(
                                        Optional.empty(),
                                        Optional.of(session.workout().expectedEffort()),
                                        "")
                                : new Outcome.Missed("")));
        return this;
    }

    /// Sets the clock and says nothing.
    Diary silentUntil(LocalDate date, int hour) {
        now = date.atTime(hour, 0).atZone(athlete.zone()).toInstant();
        return this;
    }

    Diary felt(PlacedSession session, double effort) {
        outcomes.put(session.id(), new Outcome.Done(Optional.empty(), Optional.of(Rpe.of(effort)), ""));
        return this;
    }

    Diary with(Activity activity) {
        activities.add(activity);
        return this;
    }

    Diary with(BodyEvent event) {
        bodyEvents.removeIf(known -> known.id().equals(event.id()));
        bodyEvents.add(event);
        return this;
    }

    Diary with(CheckIn checkIn) {
        checkIns.add(checkIn);
        return this;
    }

    Journal journal() {
        return new Journal(activities, outcomes, bodyEvents, checkIns);
    }

    Advice advice() {
        return Adapter.advise(athlete, plan, journal(), now, decisions);
    }

    /// The weeks as they really went, with what is still planned.
    TrainingCalendar reality() {
        return Reality.of(Situation.of(athlete, plan, journal(), now, decisions));
    }

    /// The one proposal of a kind.
    Proposal proposal(String kind) {
        return advice().proposals().stream()
                .filter(one -> one.id().startsWith(kind + ":"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of " + kind + " in " + advice()));
    }

    Diary take(Proposal proposal) {
        proposal.changes().forEach(change -> forgetWhatWillBeDoneAgain(change, proposal));
        plan = proposal.after();
        decisions.add(new Decision(proposal.id(), true, now));
        return this;
    }

    /// A session that was missed and is caught up has no outcome yet.
    private void forgetWhatWillBeDoneAgain(ProposedChange change, Proposal proposal) {
        var id = change.difference().session().id();
        proposal.after()
                .find(id)
                .filter(session -> session.start().epochMinute() * 60 >= now.getEpochSecond())
                .ifPresent(_ -> outcomes.remove(id));
    }

    Diary refuse(Proposal proposal) {
        decisions.add(new Decision(proposal.id(), false, now));
        return this;
    }
}
