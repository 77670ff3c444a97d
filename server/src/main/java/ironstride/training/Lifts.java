package ironstride.training;

import ironstride.athlete.Athlete;
import ironstride.athlete.Place;
import ironstride.codec.document.JournalDocument;
import ironstride.journal.DoneLift;
import ironstride.plan.PlacedSession;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import ironstride.store.JournalStore.KeptActivity;
import ironstride.store.LiftStore;
import ironstride.store.LiftStore.Change;
import ironstride.store.LiftStore.Finished;
import ironstride.store.LiftStore.Lift;
import ironstride.store.LiftStore.Part;
import ironstride.store.RackStore;
import ironstride.strength.Rack;
import ironstride.view.Json;
import ironstride.view.LogKitView;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Lifts that are being logged, and the racks they are done at.
public final class Lifts {

    /// Ways to load one side; a well-stocked gym has a tenth.
    public static final long MOST_LOADS = 20_000;

    private static final int MOST_LIFTS = 50;

    private final LiftStore store;
    private final RackStore racks;
    private final Journals journals;
    private final Clock clock;

    public Lifts(LiftStore store, RackStore racks, Journals journals, Clock clock) {
        this.store = store;
        this.racks = racks;
        this.journals = journals;
        this.clock = clock;
    }

    /// Whether a lift or a place can be called so.
    public static boolean isName(String name) {
        return !name.isBlank() && PlainText.isPlain(name);
    }

    /// Everything that logging needs.
    ///
    /// @param session what was planned; empty for a lift that was not
    public ObjectNode kit(String id, Athlete athlete, Optional<PlacedSession> session) {
        var place = session.flatMap(PlacedSession::place).or(() -> usualPlace(athlete));
        return LogKitView.of(athlete, session, place, journals.of(id), rack(id, athlete, place));
    }

    private static Optional<String> usualPlace(Athlete athlete) {
        return athlete.places().values().stream()
                .filter(place -> place.kind() == Place.Kind.GYM)
                .map(Place::name)
                .sorted()
                .findFirst();
    }

    private Rack rack(String id, Athlete athlete, Optional<String> place) {
        return place.flatMap(name -> racks.find(id, name))
                .map(text -> rack(JsonMapper.shared().readTree(text)))
                .orElse(athlete.units() == Units.METRIC ? Rack.KILOGRAM_GYM : Rack.POUND_GYM);
    }

    private static Rack rack(JsonNode body) {
        var pairs = new HashMap<Weight, Integer>();
        body.path("plates")
                .forEach(plate -> pairs.put(
                        Weight.ofKilograms(plate.path("kg").asDouble()),
                        plate.path("pairs").asInt()));
        pairs.remove(Weight.ZERO);
        var dumbbells = new ArrayList<Weight>();
        body.path("dumbbells").forEach(kg -> dumbbells.add(Weight.ofKilograms(kg.asDouble())));
        var bar =
                Optional.of(body.path("barKg")).filter(JsonNode::isNumber).map(kg -> Weight.ofKilograms(kg.asDouble()));
        return new Rack(true, bar, pairs, dumbbells);
    }

    /// In how many ways one side of a bar could be loaded with a contract's `Rack`.
    public static long loads(JsonNode body) {
        double ways = 1;
        for (var plate : body.path("plates")) {
            ways *= 1 + plate.path("pairs").asInt();
        }
        return (long) ways;
    }

    /// Keeps what a place has, as the contract's `Rack`; empty when the athlete is gone.
    public Optional<ObjectNode> putRack(String athlete, String place, JsonNode body) {
        return racks.put(athlete, place, Json.text(body), clock.instant())
                ? Optional.of(LogKitView.rack(rack(body)))
                : Optional.empty();
    }

    /// A lift with its parts; without any when nothing was logged yet.
    public ObjectNode lift(String athlete, String lift) {
        return json(store.find(athlete, lift).orElseGet(() -> new Lift(lift, List.of())));
    }

    /// The one that was changed last first.
    public JsonNode all(String athlete) {
        var array = Json.array();
        store.lifts(athlete, MOST_LIFTS)
                .forEach(id -> store.find(athlete, id).ifPresent(lift -> array.add(json(lift))));
        return array;
    }

    /// Makes the contract's `LiftChanges`; empty when the athlete is gone.
    public Optional<ObjectNode> change(String athlete, String lift, JsonNode body) {
        var changes = new ArrayList<Change>();
        body.path("changes").forEach(change -> changes.add(change(change)));
        return store.apply(athlete, lift, changes, new Reading(), clock.instant())
                .map(applied -> {
                    var node = Json.object();
                    var answers = node.putArray("answers");
                    applied.answers()
                            .forEach(answer -> answers.add(answer.name().toLowerCase(Locale.ROOT)));
                    node.set("lift", json(applied.lift()));
                    return node;
                });
    }

    private static Change change(JsonNode change) {
        return new Change(
                change.path("id").asString(),
                change.path("part").asString(),
                change.has("base") ? Optional.of(change.path("base").asString()) : Optional.empty(),
                change.has("value") ? Optional.of(Json.text(sorted(change.path("value")))) : Optional.empty());
    }

    /// Two devices that mean the same send the same text, in whatever order they name the fields.
    private static ObjectNode sorted(JsonNode value) {
        var node = Json.object();
        value.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> node.set(field.getKey(), field.getValue()));
        return node;
    }

    static ObjectNode json(Lift lift) {
        var node = Json.object().put("id", lift.id());
        var parts = node.putArray("parts");
        for (var part : lift.parts()) {
            parts.addObject()
                    .put("part", part.id())
                    .put("revision", part.revision())
                    .put("removed", part.removed())
                    .set("value", JsonMapper.shared().readTree(part.document()));
        }
        return node;
    }

    /// What the store asks about parts.
    private static final class Reading implements LiftStore.Reading {

        /// Two devices that began the same lift mean the same one: it began when the first of them did.
        @Override
        public Optional<String> merged(Part theirs, String mine) {
            var one = JsonMapper.shared().readTree(theirs.document());
            var other = JsonMapper.shared().readTree(mine);
            boolean heads = List.of(one, other).stream()
                    .allMatch(part -> part.path("kind").asString().equals("head"));
            if (!heads) {
                return Optional.empty();
            }
            boolean theirsIsEarlier = one.path("startedAt")
                            .asString()
                            .compareTo(other.path("startedAt").asString())
                    < 0;
            return Optional.of(theirsIsEarlier ? theirs.document() : mine);
        }

        @Override
        public Optional<Finished> finished(Lift lift) {
            var logged = LoggedLift.of(lift);
            return logged.done()
                    .map(done -> new Finished(kept(done, logged.session()), logged.effort(), logged.note()));
        }

        private static KeptActivity kept(DoneLift lift, Optional<String> session) {
            return new KeptActivity(
                    lift.id(), lift.start(), lift.end(), JournalDocument.write(lift), Optional.empty(), session);
        }
    }
}
