package ironstride.cli;

import ironstride.coach.Plan;
import ironstride.codec.fit.WorkoutFit;
import ironstride.codec.ics.CalendarEvent;
import ironstride.codec.ics.EarlierCalendar;
import ironstride.codec.ics.IcsCalendar;
import ironstride.codec.ics.IcsReader;
import ironstride.export.SessionExport;
import ironstride.plan.PlacedSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
        var export = new SessionExport(plan.athlete().zone(), plan.athlete().units());
        var calendar = before.resolve("plan.ics");
        var earlier =
                Files.isRegularFile(calendar) ? IcsReader.read(Files.readAllBytes(calendar)) : EarlierCalendar.NONE;
        Files.writeString(
                into.resolve("plan.ics"),
                IcsCalendar.write(
                        "Ironstride: " + plan.athlete().name(), events(plan, export), earlier.events(), stamp, alarm));
        var workouts = Files.createDirectories(into.resolve(WORKOUTS));
        for (var session : plan.schedule().weeks().sessions().toList()) {
            var name = session.id() + ".fit";
            var file = fit(session, before.resolve(WORKOUTS).resolve(name), stamp, export);
            if (file.isPresent()) {
                Files.write(workouts.resolve(name), file.get());
            }
        }
        return earlier.warnings();
    }

    /// The new file, or the earlier one when that says the same.
    private static Optional<byte[]> fit(PlacedSession session, Path before, Instant stamp, SessionExport export)
            throws IOException {
        if (!Files.isRegularFile(before)) {
            return export.fit(session, stamp);
        }
        var earlier = Files.readAllBytes(before);
        var same = WorkoutFit.created(earlier)
                .flatMap(created -> export.fit(session, created))
                .filter(again -> Arrays.equals(again, earlier));
        return same.isPresent() ? same : export.fit(session, stamp);
    }

    private static List<CalendarEvent> events(Plan plan, SessionExport export) {
        return plan.schedule()
                .weeks()
                .sessions()
                .map(session ->
                        export.event(session, plan.explanation(session.id()).reasons()))
                .toList();
    }
}
