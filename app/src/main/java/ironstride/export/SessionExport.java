package ironstride.export;

import ironstride.codec.fit.WorkoutFit;
import ironstride.codec.ics.CalendarEvent;
import ironstride.codec.markdown.WorkoutText;
import ironstride.plan.PlacedSession;
import ironstride.quantity.Units;
import ironstride.schedule.Explainer;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sessions for the calendar and the watch.
public final class SessionExport {

    private final ZoneId zone;
    private final Units units;

    /// @param zone the athlete's
    /// @param units what the athlete wants to read
    public SessionExport(ZoneId zone, Units units) {
        this.zone = zone;
        this.units = units;
    }

    /// The event of a session, its workout and reasons in the description.
    public CalendarEvent event(PlacedSession session, List<Explainer.Reason> reasons) {
        var lines = new ArrayList<>(WorkoutText.lines(session.workout(), units));
        lines.add("");
        reasons.forEach(reason -> lines.add(reason.rule() + ": " + reason.text()));
        return new CalendarEvent(
                session.id() + "@ironstride",
                session.start().in(zone),
                Duration.ofMinutes(session.workout().minutes()),
                session.workout().label(),
                String.join("\n", lines).strip(),
                session.place());
    }

    /// The workout file; empty for what a watch cannot guide.
    ///
    /// @param created the time that the file carries as its own
    public Optional<byte[]> fit(PlacedSession session, Instant created) {
        var name = session.start().date() + " " + session.workout().label();
        return switch (session.workout()) {
            case Run run -> WorkoutFit.write(run, name, created);
            case Lift lift -> WorkoutFit.write(lift, name, created, units);
            case ClassSession _, Cross _, Mobility _ -> Optional.empty();
        };
    }
}
