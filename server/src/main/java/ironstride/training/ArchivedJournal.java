package ironstride.training;

import static ironstride.training.ArchiveReader.check;
import static ironstride.training.ArchiveReader.text;

import ironstride.codec.document.JournalDocument;
import ironstride.store.ArchiveStore.Everything;
import ironstride.store.ArchiveStore.KeptBodyEvent;
import ironstride.store.ArchiveStore.KeptCheckIn;
import ironstride.store.ArchiveStore.Originals;
import ironstride.store.JournalStore.KeptActivity;
import ironstride.store.JournalStore.Original;
import ironstride.store.LiftStore;
import ironstride.store.LiftStore.LoggedChanges;
import ironstride.store.OutcomeStore.Outcome;
import ironstride.store.PlanStore.PlanVersion;
import ironstride.view.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The parts of an archive that hold what was done and felt.
final class ArchivedJournal {

    private static final Set<String> PARTS =
            Set.of("originals.json", "exercise-names.json", "body-events.json", "check-ins.json", "racks.json");
    private static final Pattern ORIGINAL = Pattern.compile("originals/[0-9a-f]{64}");
    private static final Pattern CHANGE = Pattern.compile("[0-9a-f-]{36}");
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_FILE_NAME = 255;
    private static final int LONGEST_SAID = 200;
    private static final int LONGEST_KEY = 210;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<KeptActivity> activities = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private final Map<String, String> fileNames = new HashMap<>();
    private final Map<String, String> exerciseNames = new LinkedHashMap<>();
    private final List<KeptBodyEvent> bodyEvents = new ArrayList<>();
    private final List<KeptCheckIn> checkIns = new ArrayList<>();
    private final List<LoggedChanges> lifts = new ArrayList<>();
    private final Map<String, String> racks = new LinkedHashMap<>();

    static boolean isFile(String name) {
        return ORIGINAL.matcher(name).matches();
    }

    /// Whether a part is a file as it came, which is looked at then, and not kept.
    boolean takesFile(String name, byte[] content) {
        if (!isFile(name)) {
            return false;
        }
        var sha256 = name.substring(name.indexOf('/') + 1);
        check(sha256.equals(sha256(content)));
        files.add(sha256);
        return true;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether a part is one of the journal, which is taken then.
    boolean takes(String name, JsonNode node) {
        if (name.equals("activities/%06d.json".formatted(activities.size() + 1))) {
            activities.add(activity(node));
        } else if (name.equals("lifts/%06d.json".formatted(lifts.size() + 1))) {
            lifts.add(lift(node));
        } else if (PARTS.contains(name)) {
            takeOne(name, node);
        } else {
            return false;
        }
        return true;
    }

    private void takeOne(String name, JsonNode node) {
        switch (name) {
            case "originals.json" ->
                node.properties()
                        .forEach(one -> fileNames.put(one.getKey(), text(string(one.getValue()), LONGEST_FILE_NAME)));
            case "exercise-names.json" ->
                node.properties()
                        .forEach(one -> exerciseNames.put(
                                text(one.getKey(), LONGEST_SAID), text(string(one.getValue()), LONGEST_KEY)));
            case "body-events.json" -> node.path("all").forEach(one -> bodyEvents.add(bodyEvent(one)));
            case "check-ins.json" -> node.path("all").forEach(one -> checkIns.add(checkIn(one)));
            default ->
                node.properties().forEach(one -> {
                    check(LiftParts.isRack(one.getValue()));
                    racks.put(text(one.getKey(), LONGEST_ID), Json.text(one.getValue()));
                });
        }
    }

    private static String string(JsonNode node) {
        check(node.isString());
        return node.asString();
    }

    private static KeptActivity activity(JsonNode node) {
        var activity =
                JournalDocument.activity(Json.text(node.path("document"))).orElseThrow();
        check(PlainText.problems(node).isEmpty());
        return new KeptActivity(
                text(activity.id(), LONGEST_ID),
                activity.start(),
                activity.end(),
                JournalDocument.write(activity),
                activity.facts().origin().original(),
                node.has("session") ? Optional.of(text(string(node.path("session")), LONGEST_ID)) : Optional.empty());
    }

    private static KeptBodyEvent bodyEvent(JsonNode node) {
        check(PlainText.problems(node).isEmpty());
        var event = JournalDocument.bodyEvent(Json.text(node)).orElseThrow();
        return new KeptBodyEvent(text(event.id(), LONGEST_ID), event.from(), JournalDocument.write(event));
    }

    private static KeptCheckIn checkIn(JsonNode node) {
        var checkIn = JournalDocument.checkIn(Json.text(node)).orElseThrow();
        return new KeptCheckIn(checkIn.date(), JournalDocument.write(checkIn));
    }

    private static LoggedChanges lift(JsonNode node) {
        check(PlainText.problems(node).isEmpty());
        var parts = new ArrayList<LiftStore.Part>();
        node.path("parts").forEach(part -> parts.add(part(part)));
        var changes = new ArrayList<String>();
        node.path("changes").forEach(change -> changes.add(change(string(change))));
        return new LoggedChanges(
                new LiftStore.Lift(text(string(node.path("id")), LONGEST_ID), List.copyOf(parts)),
                List.copyOf(changes));
    }

    private static LiftStore.Part part(JsonNode node) {
        check(node.path("removed").isBoolean() && LiftParts.isPart(node.path("value")));
        return new LiftStore.Part(
                text(string(node.path("part")), LONGEST_ID),
                change(string(node.path("revision"))),
                MAPPER.writeValueAsString(node.path("value")),
                node.path("removed").asBoolean());
    }

    private static String change(String id) {
        check(CHANGE.matcher(id).matches());
        return id;
    }

    /// Whether nothing is missing from an archive of a form.
    boolean isWhole(int form, Set<String> parts) {
        return (form == 1 || parts.containsAll(PARTS)) && files.equals(fileNames.keySet());
    }

    /// One of the files that were looked at.
    Original original(String name, byte[] content) {
        var sha256 = name.substring(name.indexOf('/') + 1);
        return new Original(sha256, Optional.ofNullable(fileNames.get(sha256)).orElseThrow(), content);
    }

    Everything with(
            List<PlanVersion> versions, Map<String, Outcome> outcomes, Originals originals, ArchivedCoach coach) {
        return new Everything(
                versions,
                outcomes,
                originals,
                activities,
                exerciseNames,
                bodyEvents,
                checkIns,
                lifts,
                racks,
                coach.decisions(),
                coach.setting());
    }
}
