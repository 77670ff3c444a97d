package ironstride.view;

import ironstride.athlete.Athlete;
import ironstride.exercise.Equipment;
import ironstride.exercise.Exercise;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.exercise.Loading;
import ironstride.journal.DoneExercise;
import ironstride.journal.ExerciseSet;
import ironstride.journal.Journal;
import ironstride.journal.SetType;
import ironstride.plan.PlacedSession;
import ironstride.program.Substitutes;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import ironstride.strength.Ask;
import ironstride.strength.NextTargets;
import ironstride.strength.PlateLoading;
import ironstride.strength.ProgressionChoice;
import ironstride.strength.Rack;
import ironstride.strength.SessionClock;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Everything that logging a lift needs, so that it can be logged without a network.
public final class LogKitView {

    private static final int MOST_SUBSTITUTES = 12;

    private LogKitView() {}

    /// @param session what was planned; empty for a lift that was not
    /// @param place where it is done, when that is known
    /// @param rack what lies there
    public static ObjectNode of(
            Athlete athlete, Optional<PlacedSession> session, Optional<String> place, Journal journal, Rack rack) {
        var node = Json.object();
        session.ifPresent(one -> node.set("session", SessionView.of(one, athlete.zone())));
        place.ifPresent(where -> node.put("place", where));
        node.put("units", athlete.units().name().toLowerCase(Locale.ROOT));
        node.put("restSeconds", SessionClock.ACCESSORY_REST_SECONDS);
        node.put("withinSeconds", SessionClock.WITHIN_SUPERSET_SECONDS);
        node.set("planned", planned(athlete, session, place, journal));
        var catalogue = node.putArray("catalogue");
        ExerciseCatalogue.all().forEach(exercise -> catalogue.add(exercise(exercise, rack, athlete.units())));
        node.set("last", last(journal));
        node.set("rack", rack(rack));
        return node;
    }

    private static ArrayNode planned(
            Athlete athlete, Optional<PlacedSession> session, Optional<String> place, Journal journal) {
        var array = Json.array();
        if (session.isPresent() && session.get().workout() instanceof Lift lift) {
            var substitutes = new Substitutes(athlete, place);
            var targets =
                    new NextTargets(athlete, journal, session.get().start().date());
            lift.exercises().forEach(one -> array.add(planned(one, lift, substitutes, targets, athlete)));
        }
        return array;
    }

    private static ObjectNode planned(
            PrescribedExercise one, Lift lift, Substitutes substitutes, NextTargets targets, Athlete athlete) {
        var node = Json.object()
                .put("exercise", one.exercise().id())
                .put("sets", one.sets())
                .put("minReps", one.minReps())
                .put("maxReps", one.maxReps())
                .put("rir", one.reserve().repetitions())
                .put("restSeconds", one.restSeconds());
        switch (one.load()) {
            case PrescribedLoad.Exactly(var weight, var _) -> node.put("kg", weight.kilograms());
            case PrescribedLoad.Percent(int percent) -> node.put("percent", percent / 10.0);
            case PrescribedLoad.ByReserve _ -> {}
        }
        if (!targets.sessions(one.exercise()).isEmpty()) {
            target(node, one, targets, athlete);
        }
        var others = node.putArray("substitutes");
        substitutes.of(one.exercise(), lift).stream()
                .limit(MOST_SUBSTITUTES)
                .map(Exercise::id)
                .forEach(others::add);
        return node;
    }

    /// What follows from the log takes the place of the weight that was planned.
    private static void target(ObjectNode node, PrescribedExercise one, NextTargets targets, Athlete athlete) {
        var own = Optional.ofNullable(
                athlete.strength().schemes().get(one.exercise().id()));
        var choice = ProgressionChoice.of(one, athlete.strength().level(), own);
        var target = targets.of(Ask.of(one, choice.progression()));
        target.heaviest().ifPresent(weight -> node.put("kg", weight.kilograms()).remove("percent"));
        node.put("why", target.reason().sentence(athlete.units()));
        target.stall().ifPresent(stall -> node.put("stall", stall.sentence(athlete.units())));
    }

    private static ObjectNode exercise(Exercise exercise, Rack rack, Units units) {
        var node = Json.object()
                .put("id", exercise.id())
                .put("name", exercise.name())
                .put(
                        "pattern",
                        exercise.pattern().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        switch (exercise.loading()) {
            case Loading.External external -> weights(node, exercise, external, rack, units);
            case Loading.Bodyweight _ -> node.put("loading", "bodyweight");
            case Loading.Band _ -> node.put("loading", "band");
            case Loading.Timed _ -> node.put("loading", "timed");
            case Loading.Contacts _ -> node.put("loading", "contacts");
        }
        return node;
    }

    private static void weights(ObjectNode node, Exercise exercise, Loading.External external, Rack rack, Units units) {
        boolean onBar = exercise.equipment().stream().anyMatch(Set.of(Equipment.BARBELL, Equipment.TRAP_BAR)::contains);
        boolean inHands = exercise.equipment().contains(Equipment.DUMBBELLS);
        var lightest = onBar ? rack.bar().orElse(external.lightest(units)) : external.lightest(units);
        node.put("loading", onBar ? "plates" : inHands ? "dumbbells" : "weight")
                .put("lightestKg", lightest.kilograms())
                .put("stepKg", external.increment(Units.METRIC).kilograms())
                .put("stepLb", external.increment(Units.IMPERIAL).pounds())
                .put("perHand", external.perHand());
    }

    /// @param at when the lift began
    private record Done(DoneExercise exercise, Instant at) {}

    private static ArrayNode last(Journal journal) {
        var latest = new LinkedHashMap<String, Done>();
        journal.lifts()
                .forEach(lift -> lift.exercises().stream()
                        .filter(exercise -> !exercise.sets().isEmpty())
                        .forEach(exercise -> latest.put(exercise.exercise().key(), new Done(exercise, lift.start()))));
        var array = Json.array();
        latest.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> array.add(last(one.getKey(), one.getValue())));
        return array;
    }

    private static ObjectNode last(String key, Done done) {
        var node = Json.object()
                .put("exercise", key)
                .put("name", done.exercise().exercise().name())
                .put("at", done.at().toString());
        if (!done.exercise().note().isEmpty()) {
            node.put("note", done.exercise().note());
        }
        var sets = node.putArray("sets");
        done.exercise().sets().forEach(set -> sets.add(set(set)));
        return node;
    }

    private static ObjectNode set(ExerciseSet set) {
        var node = Json.object().put("type", word(set.type()));
        set.weight().ifPresent(weight -> node.put("kg", weight.kilograms()));
        set.reps().ifPresent(reps -> node.put("reps", reps));
        set.duration().ifPresent(duration -> node.put("seconds", Math.toIntExact(duration.toSeconds())));
        set.reserve().ifPresent(left -> node.put("rir", left.repetitions()));
        return node;
    }

    /// Such as `warm-up`.
    public static String word(SetType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What can be loaded with it.
    public static ObjectNode rack(Rack rack) {
        var node = Json.object().put("counted", rack.counted());
        rack.bar().ifPresent(bar -> node.put("barKg", bar.kilograms()));
        var plates = node.putArray("plates");
        rack.pairs().entrySet().stream()
                .sorted(Map.Entry.<Weight, Integer>comparingByKey(Comparator.reverseOrder()))
                .forEach(pair ->
                        plates.addObject().put("kg", pair.getKey().kilograms()).put("pairs", pair.getValue()));
        var dumbbells = node.putArray("dumbbells");
        rack.dumbbells().forEach(weight -> dumbbells.add(weight.kilograms()));
        var sides = node.putArray("sides");
        for (var side : PlateLoading.sides(rack.pairs())) {
            var on = sides.addObject().put("kg", side.weight().kilograms()).putArray("plates");
            side.plates().forEach(plate -> on.add(plate.kilograms()));
        }
        return node;
    }
}
