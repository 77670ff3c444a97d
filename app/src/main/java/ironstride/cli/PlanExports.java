package ironstride.cli;

import ironstride.coach.Plan;
import ironstride.codec.fit.WorkoutFit;
import ironstride.codec.ics.CalendarEvent;
import ironstride.codec.ics.EarlierCalendar;
import ironstride.codec.ics.IcsCalendar;
import ironstride.codec.ics.IcsReader;
import ironstride.codec.markdown.WorkoutText;
import ironstride.plan.PlacedSession;
import ironstride.quantity.Units;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The calendar and the watch files of a plan.
final class PlanExports {

    static final String WORKOUTS = "workouts";

    private PlanExports() {}

    /// Events and workouts in which nothing changed keep the time at which they were made, so that making a plan again
    /// changes no file.
    ///
    /// @param into where the new files go
    /// @param before where an earlier version of the plan may be
    /// @param stamp when it is made
    /// @param alarm time before each event at which to remind
    /// @return what could not be read of the earlier version, in words
    static List<String> write(Plan plan, Path into, Path before, Instant stamp, Optional<Duration> alarm)
            throws IOException {
        var calendar = before.resolve("plan.ics");
        var earlier =
                Files.isRegularFile(calendar) ? IcsReader.read(Files.readAllBytes(calendar)) : EarlierCalendar.NONE;
        Files.writeString(
                into.resolve("plan.ics"),
                IcsCalendar.write(
                        "Ironstride: " + plan.athlete().name(), events(plan), earlier.events(), stamp, alarm));
        var workouts = Files.createDirectories(into.resolve(WORKOUTS));
        for (var session : plan.schedule().weeks().sessions().toList()) {
            var name = session.id() + ".fit";
            var file = fit(
                    session,
                    before.resolve(WORKOUTS).resolve(name),
                    stamp,
                    plan.athlete().units());
            if (file.isPresent()) {
                Files.write(workouts.resolve(name), file.get());
            }
        }
        return earlier.warnings();
    }

    /// The new file, or the earlier one when that says the same.
    private static Optional<byte[]> fit(PlacedSession session, Path before, Instant stamp, Units units)
            throws IOException {
        if (!Files.isRegularFile(before)) {
            return fit(session, stamp, units);
        }
        var earlier = Files.readAllBytes(before);
        var same = WorkoutFit.created(earlier)
                .flatMap(created -> fit(session, created, units))
                .filter(again -> Arrays.equals(again, earlier));
        return same.isPresent() ? same : fit(session, stamp, units);
    }

    private static Optional<byte[]> fit(PlacedSession session, Instant stamp, Units units) {
        var name = session.start().date() + " " + session.workout().label();
        return switch (session.workout()) {
            case Run run -> WorkoutFit.write(run, name, stamp);
            case Lift lift -> WorkoutFit.write(lift, name, stamp, units);
            case ClassSession _, Cross _, Mobility _ -> Optional.empty();
        };
    }

    private static List<CalendarEvent> events(Plan plan) {
        return plan.schedule()
                .weeks()
                .sessions()
                .map(session -> event(session, plan))
                .toList();
    }

    private static CalendarEvent event(PlacedSession session, Plan plan) {
        var lines = new ArrayList<>(
                WorkoutText.lines(session.workout(), plan.athlete().units()));
        lines.add("");
        plan.explanation(session.id()).reasons().forEach(reason -> lines.add(reason.rule() + ": " + reason.text()));
        return new CalendarEvent(
                session.id() + "@ironstride",
                Instant.ofEpochSecond(session.start().epochMinute() * 60)
                        .atZone(plan.athlete().zone()),
                Duration.ofMinutes(session.workout().minutes()),
                session.workout().label(),
                String.join("\n", lines).strip(),
                session.place());
    }
}
