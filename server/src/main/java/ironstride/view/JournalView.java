package ironstride.view;

import ironstride.codec.planjson.VerdictJson;
import ironstride.journal.Activity;
import ironstride.journal.BodyEvent;
import ironstride.journal.BodyEvent.Illness;
import ironstride.journal.BodyEvent.Pain;
import ironstride.journal.CheckIn;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import ironstride.journal.ExerciseName;
import ironstride.journal.ExerciseSet;
import ironstride.quantity.Distance;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What was done and felt.
public final class JournalView {

    private JournalView() {}

    /// @param session the planned session it is taken for
    /// @param said whether that was said and not found out
    public static ObjectNode activity(Activity activity, Optional<String> session, boolean said, ZoneId zone) {
        var facts = activity.facts();
        var node = Json.object()
                .put("id", facts.id())
                .put("kind", kind(activity))
                .put("start", facts.start().atZone(zone).toOffsetDateTime().toString())
                .put("minutes", tenths(facts.elapsed()))
                .put("source", word(facts.origin().source()));
        put(node, "title", facts.title());
        put(node, "note", facts.note());
        facts.effort().ifPresent(effort -> VerdictJson.number(node, "effort", effort.rating()));
        facts.averageHeartRate().ifPresent(rate -> node.put("heartRate", rate.beatsPerMinute()));
        switch (activity) {
            case DoneRun run -> run.distance().ifPresent(distance -> km(node, distance));
            case DoneLift lift -> node.put("sets", lift.workingSets());
            case DoneOther other -> {
                node.put("sport", word(other.sport()));
                other.distance().ifPresent(distance -> km(node, distance));
            }
        }
        session.ifPresent(id -> node.put("session", id));
        return said ? node.put("said", true) : node;
    }

    private static String kind(Activity activity) {
        return switch (activity) {
            case DoneRun _ -> "run";
            case DoneLift _ -> "lift";
            case DoneOther _ -> "other";
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void put(ObjectNode node, String key, String text) {
        if (!text.isEmpty()) {
            node.put(key, text);
        }
    }

    private static void km(ObjectNode node, Distance distance) {
        node.put("km", SessionView.km(distance.metres()));
    }

    private static double tenths(Duration time) {
        return Math.round(time.toMillis() / 6_000.0) / 10.0;
    }

    private static double seconds(Duration time) {
        return Math.round(time.toMillis() / 100.0) / 10.0;
    }

    /// @param line the same activity without them
    public static ObjectNode detail(Activity activity, ObjectNode line) {
        var node = Json.object();
        node.set("activity", line);
        var laps = node.putArray("laps");
        if (activity instanceof DoneRun run) {
            run.laps().forEach(lap -> laps.add(lap(lap)));
        }
        var exercises = node.putArray("exercises");
        if (activity instanceof DoneLift lift) {
            lift.exercises().forEach(exercise -> exercises.add(exercise(exercise)));
        }
        return node;
    }

    private static ObjectNode lap(DoneRun.Lap lap) {
        var node = Json.object().put("seconds", seconds(lap.duration()));
        lap.distance().ifPresent(distance -> km(node, distance));
        lap.heartRate().ifPresent(rate -> node.put("heartRate", rate.beatsPerMinute()));
        lap.step().ifPresent(step -> node.put("step", step));
        return node;
    }

    private static ObjectNode exercise(DoneExercise done) {
        var node = Json.object().put("name", done.exercise().name());
        if (done.exercise() instanceof ExerciseName.Catalogued(var exercise)) {
            node.put("id", exercise.id());
        }
        var sets = node.putArray("sets");
        done.sets().forEach(set -> sets.add(set(set)));
        return node;
    }

    private static ObjectNode set(ExerciseSet set) {
        var node = Json.object().put("type", word(set.type()));
        set.weight().ifPresent(weight -> VerdictJson.number(node, "kg", weight.kilograms()));
        set.reps().ifPresent(reps -> node.put("reps", reps));
        set.duration().ifPresent(time -> node.put("seconds", seconds(time)));
        set.distance().ifPresent(distance -> km(node, distance));
        set.reserve().ifPresent(left -> VerdictJson.number(node, "reserve", left.repetitions()));
        return node;
    }

    public static ObjectNode bodyEvent(BodyEvent event) {
        var node = Json.object().put("id", event.id()).put("from", event.from().toString());
        switch (event) {
            case Illness illness -> {
                node.put("kind", "illness").put("symptoms", word(illness.symptoms()));
                illness.lastDay().ifPresent(day -> node.put("lastDay", day.toString()));
            }
            case Pain pain -> {
                node.put("kind", "pain")
                        .put("where", pain.where())
                        .put("level", pain.level())
                        .put("altersGait", pain.altersGait())
                        .put("worseNextMorning", pain.worseNextMorning());
                pain.gone().ifPresent(day -> node.put("gone", day.toString()));
            }
        }
        return node;
    }

    public static ObjectNode checkIn(CheckIn checkIn) {
        var node = Json.object();
        checkIn.sleep().ifPresent(answer -> node.put("sleep", answer));
        checkIn.energy().ifPresent(answer -> node.put("energy", answer));
        checkIn.mood().ifPresent(answer -> node.put("mood", answer));
        checkIn.soreness().ifPresent(answer -> node.put("soreness", answer));
        checkIn.legSoreness().ifPresent(answer -> node.put("legSoreness", answer));
        checkIn.restingHeartRate().ifPresent(rate -> node.put("restingHeartRate", rate.beatsPerMinute()));
        return node;
    }
}
