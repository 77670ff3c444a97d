package ironstride.view;

import ironstride.codec.planjson.VerdictJson;
import ironstride.codec.planjson.WorkoutJson;
import ironstride.plan.PlacedSession;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.time.ZoneId;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// One session of a plan, without its content.
final class SessionView {

    private SessionView() {}

    static ObjectNode of(PlacedSession session, ZoneId zone) {
        var workout = session.workout();
        var node = Json.object().put("id", session.id());
        WorkoutJson.head(node, workout);
        node.put("title", title(workout));
        node.put("look", look(workout));
        node.put("start", Json.local(session.start(), zone));
        node.put("minutes", workout.minutes());
        session.run().flatMap(Run::distance).ifPresent(distance -> node.put("km", km(distance.metres())));
        session.place().ifPresent(place -> node.put("place", place));
        node.put("hold", session.hold().name().toLowerCase(Locale.ROOT));
        VerdictJson.number(node, "effort", workout.expectedEffort().rating());
        return node;
    }

    /// The label as a heading.
    static String title(Workout workout) {
        var label = workout instanceof ClassSession lesson ? lesson.name() : workout.label();
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /// Kilometres to the hundredth.
    static double km(double metres) {
        return Math.round(metres / 10) / 100.0;
    }

    private static String look(Workout workout) {
        return switch (workout) {
            case Run run when run.isRace() -> "race";
            case Run run when run.isLong() -> "long";
            case Run run when run.isQuality() -> "quality";
            case Run _ -> "easy";
            case Lift lift -> lift.hasLegs(LegLoad.MODERATE) ? "legs" : "upper";
            case ClassSession _ -> "class";
            case Cross _, Mobility _ -> "other";
        };
    }
}
