package ironstride.training;

import ironstride.exercise.ExerciseCatalogue;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.ExerciseName;
import ironstride.journal.ExerciseSet;
import ironstride.journal.Origin;
import ironstride.journal.SetType;
import ironstride.quantity.Rir;
import ironstride.quantity.Rpe;
import ironstride.quantity.Weight;
import ironstride.store.LiftStore;
import ironstride.store.LiftStore.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The parts of a lift, read as the activity they are.
final class LoggedLift {

    /// Who says only long after the last set that it is over has forgotten to.
    private static final Duration FORGOTTEN = Duration.ofMinutes(30);

    private final String id;
    private final List<Read> parts;

    private LoggedLift(String id, List<Read> parts) {
        this.id = id;
        this.parts = parts;
    }

    private record Read(String id, boolean removed, JsonNode value) {

        boolean is(String kind) {
            return value.path("kind").asString("").equals(kind);
        }

        double order() {
            return value.path("order").asDouble(0);
        }
    }

    static LoggedLift of(LiftStore.Lift lift) {
        return new LoggedLift(
                lift.id(), lift.parts().stream().map(LoggedLift::read).toList());
    }

    private static Read read(Part part) {
        return new Read(part.id(), part.removed(), JsonMapper.shared().readTree(part.document()));
    }

    private Stream<Read> there(String kind) {
        return parts.stream().filter(part -> !part.removed() && part.is(kind));
    }

    private Optional<JsonNode> one(String kind) {
        return there(kind).map(Read::value).findFirst();
    }

    Optional<String> session() {
        return one("head").map(head -> head.path("session").asString("")).filter(session -> !session.isEmpty());
    }

    Optional<Integer> effort() {
        return one("finish")
                .map(finish -> finish.path("effort"))
                .filter(JsonNode::isInt)
                .map(JsonNode::asInt);
    }

    String note() {
        return one("note").map(note -> note.path("text").asString("")).orElse("");
    }

    /// Empty while it goes on, or when nobody has said when it began.
    Optional<DoneLift> done() {
        return one("finish").flatMap(finish -> one("head").map(head -> done(head, finish)));
    }

    private DoneLift done(JsonNode head, JsonNode finish) {
        var start = moment(head, "startedAt");
        var said = moment(finish, "finishedAt");
        var last = there("set")
                .map(set -> moment(set.value(), "doneAt"))
                .max(Comparator.naturalOrder())
                .filter(set -> set.isBefore(said.minus(FORGOTTEN)))
                .orElse(said);
        // A clock that was set back in between makes no negative time.
        var elapsed = last.isAfter(start) ? Duration.between(start, last) : Duration.ZERO;
        var facts = ActivityFacts.of(LiftStore.activityId(id), start, elapsed, Origin.LOGGER)
                .titled(head.path("title").asString())
                .noted(note())
                .rated(effort().map(effort -> Rpe.of(effort)));
        return new DoneLift(facts, exercises());
    }

    /// Exercises with at least one set, also when another device has taken the exercise itself out.
    private List<DoneExercise> exercises() {
        var all = new ArrayList<DoneExercise>();
        parts.stream()
                .filter(part -> part.is("exercise"))
                .sorted(Comparator.comparing(Read::order).thenComparing(Read::id))
                .forEach(exercise -> {
                    var sets = sets(exercise.id());
                    if (!sets.isEmpty()) {
                        all.add(exercise(exercise.value(), sets));
                    }
                });
        return all;
    }

    private static DoneExercise exercise(JsonNode value, List<ExerciseSet> sets) {
        var superset = value.path("superset");
        return new DoneExercise(
                name(value),
                sets,
                superset.isInt() ? Optional.of(superset.asInt()) : Optional.empty(),
                value.path("note").asString(""));
    }

    private static ExerciseName name(JsonNode value) {
        return ExerciseCatalogue.find(value.path("exercise").asString())
                .<ExerciseName>map(ExerciseName.Catalogued::new)
                .orElseGet(() -> new ExerciseName.Own(value.path("name").asString()));
    }

    private List<ExerciseSet> sets(String exercise) {
        return there("set")
                .filter(set -> set.value().path("exercise").asString().equals(exercise))
                .sorted(Comparator.comparing(Read::order).thenComparing(Read::id))
                .map(set -> set(set.id(), set.value()))
                .toList();
    }

    private static ExerciseSet set(String id, JsonNode value) {
        return new ExerciseSet(
                id,
                SetType.valueOf(
                        value.path("type").asString().toUpperCase(Locale.ROOT).replace('-', '_')),
                number(value, "kg").map(kg -> Weight.ofKilograms(kg.asDouble())),
                number(value, "reps").map(JsonNode::asInt),
                number(value, "seconds").map(seconds -> Duration.ofSeconds(seconds.asInt())),
                Optional.empty(),
                number(value, "rir").map(rir -> Rir.of(rir.asDouble())),
                Optional.of(moment(value, "doneAt")));
    }

    private static Optional<JsonNode> number(JsonNode value, String key) {
        return Optional.of(value.path(key)).filter(JsonNode::isNumber);
    }

    private static Instant moment(JsonNode value, String key) {
        return Instant.parse(value.path(key).asString());
    }
}
