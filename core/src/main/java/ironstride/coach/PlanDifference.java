package ironstride.coach;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What changes from one calendar to another, session by session, in time order.
public sealed interface PlanDifference {

    /// Where it is, or was when it goes.
    PlacedSession session();

    record Added(PlacedSession session) implements PlanDifference {}

    record Dropped(PlacedSession session) implements PlanDifference {}

    /// The same session at another hour.
    record Moved(PlacedSession before, PlacedSession session) implements PlanDifference {}

    /// Another content, such as its length, at the same or another hour.
    record Changed(PlacedSession before, PlacedSession session) implements PlanDifference {}

    static List<PlanDifference> between(TrainingCalendar before, TrainingCalendar after) {
        var old = byId(before);
        var differences = new ArrayList<PlanDifference>();
        for (var now : byId(after).values()) {
            if (!old.containsKey(now.id())) {
                differences.add(new Added(now));
                continue;
            }
            var then = old.remove(now.id());
            if (!then.workout().equals(now.workout())) {
                differences.add(new Changed(then, now));
            } else if (!then.start().equals(now.start())) {
                differences.add(new Moved(then, now));
            }
        }
        old.values().forEach(gone -> differences.add(new Dropped(gone)));
        differences.sort(
                Comparator.comparing((PlanDifference one) -> one.session().start())
                        .thenComparing(one -> one.session().id()));
        return List.copyOf(differences);
    }

    private static Map<String, PlacedSession> byId(TrainingCalendar calendar) {
        var byId = new LinkedHashMap<String, PlacedSession>();
        calendar.sessions().forEach(session -> byId.put(session.id(), session));
        return byId;
    }
}
