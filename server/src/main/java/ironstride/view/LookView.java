package ironstride.view;

import ironstride.athlete.Athlete;
import ironstride.coach.PlanDifference;
import ironstride.coach.WeekCoach;
import ironstride.codec.planjson.VerdictJson;
import ironstride.exercise.Exercise;
import ironstride.plan.PlacedSession;
import ironstride.plan.notation.NotatedBlock;
import ironstride.plan.notation.NotationPrinter;
import ironstride.program.Substitutes;
import ironstride.rules.Certainty;
import ironstride.rules.Rule;
import ironstride.rules.book.Rulebook;
import ironstride.workout.Lift;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What anybody may look up and try.
public final class LookView {

    private static final int MOST_SUBSTITUTES = 20;

    private LookView() {}

    /// Every rule.
    public static ArrayNode rules() {
        var array = Json.array();
        Rulebook.ALL.forEach(rule -> array.add(rule(rule)));
        return array;
    }

    private static ObjectNode rule(Rule rule) {
        var card = rule.card();
        var node = Json.object()
                .put("id", card.id())
                .put("family", card.family().title())
                .put("title", card.name())
                .put("statement", card.statement())
                .put("weight", card.weight())
                .put("because", card.because())
                .put("certainty", Certainty.of(card.sources()).word())
                .put("locked", card.locked());
        node.set("sources", FindingView.sources(card.sources()));
        var examples = node.putArray("examples");
        rule.examples()
                .forEach(example -> examples.addObject()
                        .put("name", example.name())
                        .put("given", example.given())
                        .put("breaks", example.breaks())
                        .put("notation", example.notation().strip()));
        return node;
    }

    /// Exercises that could stand in for one of a session, the most fitting first; empty when it has no such exercise.
    ///
    /// @param exercise its id
    public static Optional<ArrayNode> substitutes(Athlete athlete, PlacedSession session, String exercise) {
        return session.workout() instanceof Lift lift
                ? lift.exercises().stream()
                        .map(one -> one.exercise())
                        .filter(one -> one.id().equals(exercise))
                        .findFirst()
                        .map(one -> exercises(new Substitutes(athlete, session.place())
                                .of(one, lift).stream().limit(MOST_SUBSTITUTES).toList()))
                : Optional.empty();
    }

    public static ArrayNode exercises(List<Exercise> exercises) {
        var array = Json.array();
        exercises.forEach(exercise -> array.addObject()
                .put("id", exercise.id())
                .put("name", exercise.name())
                .put(
                        "pattern",
                        exercise.pattern().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return array;
    }

    /// A person's own weeks, judged and made better.
    public static ObjectNode judged(NotatedBlock block) {
        var better = WeekCoach.improve(block.athlete(), block.calendar());
        var zone = block.athlete().zone();
        var node = Json.object().put("block", block.number());
        node.set("score", VerdictJson.score(better.before().score()));
        node.set("findings", FindingView.findings(better.before().findings()));
        node.set("week", sessions(block.calendar().sessions(), zone));
        var improved = node.putObject("improved")
                .put("optimal", better.optimal())
                .put("moves", better.moves().size());
        improved.set("score", VerdictJson.score(better.after().score()));
        improved.set("findings", FindingView.findings(better.after().findings()));
        improved.set("week", sessions(better.calendar().sessions(), zone));
        improved.put("notation", NotationPrinter.print(block.athlete(), better.calendar()));
        return node;
    }

    private static ArrayNode sessions(Stream<PlacedSession> sessions, ZoneId zone) {
        var array = Json.array();
        sessions.forEach(session -> array.add(SessionView.of(session, zone)));
        return array;
    }

    /// What would change, session by session.
    public static ArrayNode differences(List<PlanDifference> differences, ZoneId zone) {
        var array = Json.array();
        for (var one : differences) {
            var session = one.session();
            var node = Json.object()
                    .put("title", SessionView.title(session.workout()))
                    .put("week", session.start().date().with(DayOfWeek.MONDAY).toString());
            switch (one) {
                case PlanDifference.Added _ ->
                    node.put("kind", "added").put("after", Json.local(session.start(), zone));
                case PlanDifference.Dropped _ ->
                    node.put("kind", "dropped").put("before", Json.local(session.start(), zone));
                case PlanDifference.Moved(var before, var after) ->
                    fromTo(node.put("kind", "moved"), before, after, zone);
                case PlanDifference.Changed(var before, var after) -> {
                    fromTo(node.put("kind", "changed"), before, after, zone);
                    node.put("minutesBefore", before.workout().minutes())
                            .put("minutesAfter", after.workout().minutes());
                }
            }
            array.add(node);
        }
        return array;
    }

    private static void fromTo(ObjectNode node, PlacedSession before, PlacedSession after, ZoneId zone) {
        node.put("before", Json.local(before.start(), zone)).put("after", Json.local(after.start(), zone));
    }
}
