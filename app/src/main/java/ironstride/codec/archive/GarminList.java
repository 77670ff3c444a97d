package ironstride.codec.archive;

import ironstride.codec.liftlog.ExerciseNames;
import ironstride.codec.reading.Draft;
import ironstride.codec.reading.Fingerprint;
import ironstride.codec.reading.Kind;
import ironstride.codec.reading.Plausible;
import ironstride.codec.reading.Reading;
import ironstride.codec.reading.Recorded;
import ironstride.codec.reading.SportWords;
import ironstride.journal.Activity;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneOther.Sport;
import ironstride.journal.ExerciseSet;
import ironstride.journal.Origin;
import ironstride.journal.Origin.Source;
import ironstride.journal.SetType;
import ironstride.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `*_summarizedActivities.json` of a Garmin archive: distances and heights in centimetres, times in milliseconds.
public final class GarminList {

    /// The property that holds the activities.
    public static final String PROPERTY = "summarizedActivitiesExport";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final double CENTIMETRES = 100;
    private static final double MILLIS = 1000;
    private static final double TENTHS = 10;
    private static final double GRAMS = 1000;
    private static final int MOST_SETS = 100;

    private GarminList() {}

    public static Reading read(byte[] bytes) {
        var activities = new ArrayList<Recorded>();
        var warnings = new ArrayList<String>();
        int undated = 0;
        try (var parser = MAPPER.createParser(bytes)) {
            boolean inside = false;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    inside = parser.currentName().equals(PROPERTY);
                } else if (token == JsonToken.START_OBJECT && inside) {
                    JsonNode one = parser.readValueAsTree();
                    var activity = activity(one);
                    activity.ifPresent(activities::add);
                    undated += activity.isEmpty() ? 1 : 0;
                }
            }
        } catch (JacksonException problem) {
            warnings.add("it breaks off or is no JSON; what comes before that was read");
        }
        if (undated > 0) {
            warnings.add(undated + " activities have no time and were left out");
        }
        return activities.isEmpty()
                ? new Reading.NotUnderstood("no activity in it could be read", "Ask Garmin for the archive once more.")
                : Reading.Understood.of(activities, warnings);
    }

    private static Optional<Recorded> activity(JsonNode node) {
        var millis = first(node, "beginTimestamp", "startTimeGmt");
        var start = Plausible.instant(Instant.ofEpochMilli((long) millis.orElse(-1)));
        return start.map(at -> Recorded.of(activity(node, at)));
    }

    private static Activity activity(JsonNode node, Instant at) {
        var name = node.path("activityId").asString("");
        var key = name.isEmpty() ? at.toString() : name;
        var timer = first(node, "duration", "movingDuration");
        var facts = ActivityFacts.of(
                        Fingerprint.id(Source.GARMIN, key),
                        at,
                        duration(first(node, "elapsedDuration", "duration")).orElse(Duration.ZERO),
                        new Origin(Source.GARMIN, Optional.of(key), Optional.empty()))
                .titled(node.path("name").asString(""))
                .noted(node.path("description").asString(""))
                .rated(Plausible.effort(first(node, "workoutRpe").orElse(-TENTHS) / TENTHS))
                .withHeartRate(
                        Plausible.heartRate(first(node, "avgHr").orElse(0)),
                        Plausible.heartRate(first(node, "maxHr").orElse(0)));
        var metres = first(node, "distance");
        var climbed = first(node, "elevationGain");
        var steps = first(node, "avgDoubleCadence");
        var draft = new Draft(
                facts,
                duration(timer),
                metres.isPresent() ? Plausible.distance(metres.getAsDouble() / CENTIMETRES) : Optional.empty(),
                climbed.isPresent()
                        ? Optional.of((int) Math.round(climbed.getAsDouble() / CENTIMETRES))
                        : Optional.empty(),
                steps.isPresent() ? Optional.of((int) Math.round(steps.getAsDouble())) : Optional.empty(),
                List.of(),
                exercises(node.path("summarizedExerciseSets")));
        return draft.as(kind(node));
    }

    private static Kind kind(JsonNode node) {
        var type = node.path("activityType");
        var word = type.isObject() ? type.path("typeKey").asString("") : type.asString("");
        return SportWords.find(word).orElse(new Kind.Other(Sport.OTHER));
    }

    private static OptionalDouble first(JsonNode node, String... names) {
        for (var name : names) {
            if (node.path(name).isNumber()) {
                return OptionalDouble.of(node.path(name).asDouble());
            }
        }
        return OptionalDouble.empty();
    }

    private static Optional<Duration> duration(OptionalDouble millis) {
        return millis.isPresent() ? Plausible.duration(millis.getAsDouble() / MILLIS) : Optional.empty();
    }

    /// The list sums up the sets of an exercise: repetitions and weight of a set are known only where it was the one.
    private static List<DoneExercise> exercises(JsonNode sums) {
        var exercises = new ArrayList<DoneExercise>();
        int number = 0;
        for (var sum : sums) {
            var name = sum.path("subCategory").asString(sum.path("category").asString(""));
            int count = Math.min(MOST_SETS, (int) first(sum, "sets").orElse(0));
            if (name.isBlank() || count <= 0) {
                continue;
            }
            var sets = new ArrayList<ExerciseSet>();
            for (int k = 0; k < count; k++) {
                sets.add(set("s" + number++, count == 1 ? sum : MAPPER.createObjectNode()));
            }
            exercises.add(new DoneExercise(ExerciseNames.find(words(name)), sets, Optional.empty(), ""));
        }
        return exercises;
    }

    private static String words(String name) {
        var lower = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    private static ExerciseSet set(String id, JsonNode known) {
        var reps = first(known, "reps");
        var grams = first(known, "maxWeight");
        return new ExerciseSet(
                id,
                SetType.WORKING,
                grams.isPresent() && grams.getAsDouble() > 0
                        ? Plausible.weight(grams.getAsDouble() / GRAMS)
                        : Optional.<Weight>empty(),
                reps.isPresent() && reps.getAsDouble() >= 0 ? Optional.of((int) reps.getAsDouble()) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
