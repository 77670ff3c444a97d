package ironstride.view;

import ironstride.athlete.Athlete;
import ironstride.coach.MoveOptions;
import ironstride.codec.planjson.VerdictJson;
import ironstride.codec.planjson.WorkoutJson;
import ironstride.exercise.Equipment;
import ironstride.exercise.Loading;
import ironstride.plan.PlacedSession;
import ironstride.quantity.Weight;
import ironstride.rules.book.Rulebook;
import ironstride.strength.PlateLoading;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// One session with its content, its reasons and where else it could stand.
public final class SessionDetailView {

    private SessionDetailView() {}

    public static ObjectNode of(Athlete athlete, PlacedSession session, MoveOptions options) {
        var node = Json.object();
        node.set("session", SessionView.of(session, athlete.zone()));
        MoveOptions.heldBy(session).ifPresent(why -> node.put("held", why));
        WorkoutJson.content(node, session.workout());
        if (session.workout() instanceof Lift lift) {
            addPlates(node, lift);
        }
        var explanation = options.why(session);
        var why = node.putArray("why");
        explanation
                .reasons()
                .forEach(reason -> why.addObject()
                        .put("rule", reason.rule())
                        .put("title", Rulebook.get(reason.rule()).card().name())
                        .put("text", reason.text())
                        .set("sources", FindingView.sources(reason.sources())));
        var alternatives = node.putArray("alternatives");
        explanation
                .alternatives()
                .forEach(one -> alternatives
                        .addObject()
                        .put("start", Json.local(one.start(), athlete.zone()))
                        .set("cost", VerdictJson.score(one.cost())));
        return node;
    }

    /// Every start that was asked for, with what the rules say of it.
    public static ObjectNode options(Athlete athlete, PlacedSession session, List<MoveOptions.MoveOption> options) {
        var node = Json.object().put("session", session.id()).put("start", Json.local(session.start(), athlete.zone()));
        MoveOptions.heldBy(session).ifPresent(why -> node.put("held", why));
        var array = node.putArray("options");
        for (var option : options) {
            var one = array.addObject()
                    .put("start", Json.local(option.start(), athlete.zone()))
                    .put("light", option.light().name().toLowerCase(Locale.ROOT));
            one.set("cost", VerdictJson.score(option.change().cost()));
            var breaks = one.putArray("breaks");
            option.change().added().forEach(finding -> breaks.add(FindingView.says(finding)));
            var heals = one.putArray("heals");
            option.change().removed().forEach(finding -> heals.add(FindingView.says(finding)));
        }
        return node;
    }

    private static void addPlates(ObjectNode node, Lift lift) {
        for (int k = 0; k < lift.exercises().size(); k++) {
            var written = (ObjectNode) node.path("exercises").path(k);
            plates(lift.exercises().get(k)).ifPresent(plates -> {
                var side = written.putArray("perSide");
                plates.forEach(plate -> side.add(plate.kilograms()));
            });
        }
    }

    /// Plates of one side; empty for what is not put on a bar.
    private static Optional<List<Weight>> plates(PrescribedExercise one) {
        return one.exercise().equipment().contains(Equipment.BARBELL)
                        && one.exercise().loading() instanceof Loading.External external
                        && one.load() instanceof PrescribedLoad.Exactly exactly
                ? Optional.of(PlateLoading.load(exactly.weight(), external.lightest(), PlateLoading.GYM_PAIRS)
                        .perSide())
                : Optional.empty();
    }
}
