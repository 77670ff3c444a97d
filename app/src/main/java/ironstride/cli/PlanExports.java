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
import java.util.List;
import java.util.Optional;

/// The calendar and the watch files of a plan.
final class PlanExports {

    private PlanExports() {}

    /// @param into where the new files go
    /// @param before where an earlier version of the plan may be
    /// @return what could not be read of the earlier version, in words
    static List<String> write(Plan plan, Path into, Path before, Instant stamp) throws IOException {
        var calendar = before.resolve("plan.ics");
        var earlier =
                Files.isRegularFile(calendar) ? IcsReader.read(Files.readAllBytes(calendar)) : EarlierCalendar.NONE;
        Files.writeString(
                into.resolve("plan.ics"),
                IcsCalendar.write(
                        "Ironstride: " + plan.athlete().name(),
                        events(plan),
                        earlier.events(),
                        stamp,
                        Optional.empty()));
        var workouts = Files.createDirectories(into.resolve("workouts"));
        for (var session : plan.schedule().weeks().sessions().toList()) {
            var file = fit(session, stamp, plan.athlete().units());
            if (file.isPresent()) {
                Files.write(workouts.resolve(session.id() + ".fit"), file.get());
            }
        }
        return earlier.warnings();
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
