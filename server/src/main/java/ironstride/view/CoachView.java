package ironstride.view;

import ironstride.coach.PlanDifference;
import ironstride.coach.adapt.Advice;
import ironstride.coach.adapt.Proposal;
import ironstride.coach.adapt.ProposedChange;
import java.time.DayOfWeek;
import java.time.ZoneId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the coach proposes.
public final class CoachView {

    private CoachView() {}

    public static ArrayNode proposals(Advice advice, ZoneId zone) {
        var array = Json.array();
        advice.proposals().forEach(proposal -> array.add(proposal(proposal, zone)));
        return array;
    }

    public static ArrayNode notes(Advice advice) {
        var array = Json.array();
        advice.notes()
                .forEach(note -> array.addObject().put("rule", note.rule()).put("text", note.text()));
        return array;
    }

    private static ObjectNode proposal(Proposal proposal, ZoneId zone) {
        var node = Json.object()
                .put("id", proposal.id())
                .put("rule", proposal.rule())
                .put("why", proposal.why())
                .put("harmless", proposal.harmless());
        proposal.fewerRuns().ifPresent(runs -> node.put("fewerRuns", runs));
        var changes = node.putArray("changes");
        proposal.changes().forEach(change -> changes.add(change(change, zone)));
        return node;
    }

    private static ObjectNode change(ProposedChange change, ZoneId zone) {
        var session = change.difference().session();
        var node = Json.object()
                .put("session", session.id())
                .put("title", SessionView.title(session.workout()))
                .put("week", session.start().date().with(DayOfWeek.MONDAY).toString())
                .put("rule", change.rule())
                .put("why", change.why());
        switch (change.difference()) {
            case PlanDifference.Added(var after) -> node.put("kind", "added").set("after", SessionView.of(after, zone));
            case PlanDifference.Dropped(var before) ->
                node.put("kind", "dropped").set("before", SessionView.of(before, zone));
            case PlanDifference.Moved(var before, var after) ->
                node.put("kind", "moved")
                        .set("before", SessionView.of(before, zone))
                        .set("after", SessionView.of(after, zone));
            case PlanDifference.Changed(var before, var after) ->
                node.put("kind", "changed")
                        .set("before", SessionView.of(before, zone))
                        .set("after", SessionView.of(after, zone));
        }
        return node;
    }
}
