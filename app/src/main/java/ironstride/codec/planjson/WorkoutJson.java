package ironstride.codec.planjson;

import ironstride.exercise.Loading;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.End;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.Target;
import ironstride.workout.Workout;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a session holds, as JSON.
public final class WorkoutJson {

    private WorkoutJson() {}

    /// Kind, type or focus, and leg load.
    public static void head(ObjectNode node, Workout workout) {
        switch (workout) {
            case Run run -> node.put("kind", "run").put("type", run.type().word());
            case Lift lift ->
                node.put("kind", "lift")
                        .put("focus", lift.focus().word())
                        .put("legLoad", lift.legLoad().word());
            case ClassSession lesson ->
                node.put("kind", "class")
                        .put("name", lesson.name())
                        .put("legLoad", lesson.legLoad().word());
            case Cross cross -> node.put("kind", "cross").put("name", cross.name());
            case Mobility mobility -> node.put("kind", "mobility").put("name", mobility.name());
        }
    }

    /// Steps of a run, exercises of a lift.
    public static void content(ObjectNode node, Workout workout) {
        switch (workout) {
            case Run run -> {
                var steps = node.putArray("steps");
                run.blocks().forEach(block -> steps.add(block(block)));
            }
            case Lift lift -> {
                var exercises = node.putArray("exercises");
                lift.exercises().forEach(one -> exercises.add(exercise(one)));
            }
            case ClassSession _, Cross _, Mobility _ -> {}
        }
    }

    private static ObjectNode block(RunBlock block) {
        return switch (block) {
            case RunBlock.RunStep step -> step(step);
            case RunBlock.Repeat repeat -> {
                var node = JsonNodeFactory.instance.objectNode().put("repeat", repeat.times());
                var steps = node.putArray("steps");
                repeat.steps().forEach(step -> steps.add(step(step)));
                yield node;
            }
        };
    }

    private static ObjectNode step(RunBlock.RunStep step) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("purpose", step.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("seconds", step.seconds());
        if (step.end() instanceof End.AfterDistance(var distance)) {
            node.put("metres", Math.round(distance.metres()));
        }
        node.put("intensity", step.intensity().name().toLowerCase(Locale.ROOT));
        switch (step.target()) {
            case Target.PaceRange(var slowest, var fastest) ->
                node.putObject("pace")
                        .put("slowestSecondsPerKm", Math.round(slowest.secondsPerKilometre()))
                        .put("fastestSecondsPerKm", Math.round(fastest.secondsPerKilometre()));
            case Target.HeartRateRange(var lowest, var highest) ->
                node.putObject("heartRate")
                        .put("lowest", lowest.beatsPerMinute())
                        .put("highest", highest.beatsPerMinute());
            case Target.Effort(var rpe) -> node.put("rpe", rpe.rating());
        }
        if (!step.note().isEmpty()) {
            node.put("note", step.note());
        }
        return node;
    }

    private static ObjectNode exercise(PrescribedExercise one) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("exercise", one.exercise().id())
                .put("name", one.exercise().name())
                .put("sets", one.sets())
                .put("minReps", one.minReps())
                .put("maxReps", one.maxReps())
                .put("unit", one.exercise().loading() instanceof Loading.Timed ? "seconds" : "repetitions")
                .put("rir", one.reserve().repetitions())
                .put("restSeconds", one.restSeconds());
        switch (one.load()) {
            case PrescribedLoad.Exactly(var weight, int percent) ->
                node.put("kg", weight.kilograms()).put("percent", percent / 10.0);
            case PrescribedLoad.Percent(int percent) -> node.put("percent", percent / 10.0);
            case PrescribedLoad.ByReserve _ -> {}
        }
        return node;
    }
}
