package ironstride.training;

import ironstride.codec.imports.ImportOutcome;
import ironstride.journal.Activity;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import ironstride.quantity.Distance;
import ironstride.training.Imports.Fate;
import ironstride.training.Imports.Taken;
import ironstride.view.Json;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What is told of an import, as the contract writes it.
final class ImportReport {

    private final Map<Fate, Integer> activities = new EnumMap<>(Fate.class);
    private int notUnderstood;
    private int passedOver;
    private int odd;

    /// @param taken its activities and what became of each; the file is called what the best of them is
    ObjectNode read(ImportOutcome.Read file, List<Taken> taken) {
        var fates = new EnumMap<Fate, Integer>(Fate.class);
        taken.forEach(one -> fates.merge(one.fate(), 1, Integer::sum));
        fates.forEach((fate, count) -> activities.merge(fate, count, Integer::sum));
        odd += file.warnings().isEmpty() ? 0 : 1;
        var best = fates.keySet().stream().findFirst().orElse(Fate.ALREADY_THERE);
        var node = outcome(file.name(), word(best));
        counts(node.putObject("activities"), fates);
        if (taken.size() == 1) {
            node.set("activity", activity(taken.getFirst().activity()));
        }
        var warnings = node.putArray("warnings");
        file.warnings().forEach(warnings::add);
        var unknown = node.putArray("unknownExercises");
        file.unknownExercises().forEach(unknown::add);
        return node;
    }

    ObjectNode notUnderstood(ImportOutcome.NotUnderstood file) {
        notUnderstood++;
        return outcome(file.name(), "not-understood")
                .put("why", sentence(file.why()))
                .put("remedy", file.remedy());
    }

    ObjectNode passedOver(ImportOutcome.Skipped file) {
        passedOver++;
        return outcome(file.name(), "passed-over").put("why", sentence(file.what()));
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private static ObjectNode outcome(String file, String fate) {
        return Json.object().put("file", file).put("fate", fate);
    }

    private static String word(Fate fate) {
        return switch (fate) {
            case TAKEN -> "taken";
            case COMPLETED -> "completed";
            case ALREADY_THERE -> "already-there";
        };
    }

    private static void counts(ObjectNode node, Map<Fate, Integer> fates) {
        node.put("taken", fates.getOrDefault(Fate.TAKEN, 0))
                .put("completed", fates.getOrDefault(Fate.COMPLETED, 0))
                .put("alreadyThere", fates.getOrDefault(Fate.ALREADY_THERE, 0));
    }

    private static ObjectNode activity(Activity activity) {
        var facts = activity.facts();
        var node = Json.object()
                .put("id", facts.id())
                .put("kind", activity.word())
                .put("title", facts.title())
                .put("start", facts.start().toString())
                .put("seconds", facts.elapsed().toSeconds());
        var ground = switch (activity) {
            case DoneRun run -> run.distance();
            case DoneOther other -> other.distance();
            case DoneLift _ -> Optional.<Distance>empty();
        };
        ground.ifPresent(distance -> node.put("metres", distance.millimetres() / 1000.0));
        if (activity instanceof DoneLift lift) {
            node.put("workingSets", lift.workingSets());
        }
        return node;
    }

    ObjectNode summary() {
        var node = Json.object();
        counts(node.putObject("activities"), activities);
        return node.put("notUnderstood", notUnderstood)
                .put("passedOver", passedOver)
                .put("odd", odd);
    }
}
