package ironstride.serve;

import ironstride.coach.PlanDifference;
import ironstride.coach.adapt.Proposal;
import ironstride.coach.adapt.ProposedChange;
import ironstride.plan.PlacedSession;
import ironstride.quantity.Distance;
import ironstride.training.Coaching;
import ironstride.view.CoachView;
import ironstride.view.Json;
import ironstride.workout.Run;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// What the coach says, for a terminal and for programs.
final class AdviceText {

    private AdviceText() {}

    static String of(Coaching.Words words) {
        var text = new StringBuilder();
        words.advice().proposals().forEach(proposal -> text.append(proposal(proposal)));
        words.advice()
                .notes()
                .forEach(note -> text.append(note.text())
                        .append(" (")
                        .append(note.rule())
                        .append(")\n"));
        if (words.advice().proposals().isEmpty()) {
            text.append("The coach would change nothing.\n");
        } else {
            text.append("Take one with --take ID, all with --take all; refuse one with --refuse ID.\n");
        }
        return text.toString();
    }

    private static String proposal(Proposal proposal) {
        var head = proposal.id() + "\n  " + proposal.why() + " (" + proposal.rule() + ")\n";
        var fewer = proposal.fewerRuns()
                .map(runs -> "  " + runs + " runs a week from now on\n")
                .orElse("");
        return proposal.changes().stream().map(AdviceText::change).collect(Collectors.joining("", head + fewer, "\n"));
    }

    private static String change(ProposedChange change) {
        var what = switch (change.difference()) {
            case PlanDifference.Added(var after) -> "new       " + session(after);
            case PlanDifference.Dropped(var before) -> "left out  " + session(before);
            case PlanDifference.Moved(var before, var after) ->
                "moved     " + after.workout().label() + ": " + when(before) + " -> " + when(after);
            case PlanDifference.Changed(var before, var after) ->
                (isLighter(before, after) ? "lighter   " : "changed   ") + session(before) + " -> " + session(after);
        };
        return "  " + what + "\n            " + change.why() + " (" + change.rule() + ")\n";
    }

    private static boolean isLighter(PlacedSession before, PlacedSession after) {
        return after.workout().minutes() <= before.workout().minutes()
                && after.workout().expectedEffort().compareTo(before.workout().expectedEffort()) <= 0;
    }

    private static String session(PlacedSession session) {
        var length = session.run()
                .flatMap(Run::distance)
                .map(Distance::toString)
                .orElse(session.workout().minutes() + " min");
        return session.workout().label() + ", " + when(session) + ", " + length;
    }

    private static String when(PlacedSession session) {
        return session.start() + " (" + session.start().date() + ")";
    }

    static ObjectNode json(Coaching.Words words) {
        var zone = words.standing().athlete().zone();
        var node = Json.object().put("version", words.standing().version());
        node.set("proposals", CoachView.proposals(words.advice(), zone));
        node.set("notes", CoachView.notes(words.advice()));
        return node;
    }
}
