package ironstride.codec.plandocument;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import ironstride.coach.CurrentPlan;
import ironstride.exercise.Exercise;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.workout.End;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.RunBlock;
import ironstride.workout.Target;
import ironstride.workout.Workout;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/// A plan as JSON for keeping: reading what was written gives an equal plan. Unlike `plan.json`, which others read, it
/// follows the records of the domain and carries a number of its own form.
public final class PlanDocument {

    /// The form that is written. Raise it when a record that it holds changes, and go on reading the earlier ones.
    private static final int FORM = 2;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Exercise.class, new ExerciseById())
                    .addDeserializer(Exercise.class, new ExerciseOfId()))
            .addMixIn(Workout.class, Kinds.class)
            .addMixIn(RunBlock.class, Kinds.class)
            .addMixIn(End.class, Kinds.class)
            .addMixIn(Target.class, Kinds.class)
            .addMixIn(PrescribedLoad.class, Kinds.class)
            .changeDefaultVisibility(found -> found.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY)
                    .withCreatorVisibility(Visibility.ANY))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private PlanDocument() {}

    private record Kept(int form, CurrentPlan plan) {}

    /// The kinds of a sealed type are told apart by their own names.
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface Kinds {}

    public static String write(CurrentPlan plan) {
        return MAPPER.writeValueAsString(new Kept(FORM, plan));
    }

    /// The plan; empty when the text is no plan document, or one of a later form.
    public static Optional<CurrentPlan> read(String json) {
        try {
            if (!(MAPPER.readTree(json) instanceof ObjectNode written)) {
                return Optional.empty();
            }
            var kept = MAPPER.treeToValue(inThisForm(written), Kept.class);
            return kept.form() == FORM ? Optional.of(kept.plan()) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The first form knew no exchanged exercises.
    private static ObjectNode inThisForm(ObjectNode written) {
        if (written.path("form").asInt(0) == 1 && written.path("plan") instanceof ObjectNode plan) {
            written.put("form", FORM);
            plan.putArray("swaps");
        }
        return written;
    }

    private static final class ExerciseById extends ValueSerializer<Exercise> {
        @Override
        public void serialize(Exercise exercise, JsonGenerator out, SerializationContext context) {
            out.writeString(exercise.id());
        }
    }

    private static final class ExerciseOfId extends ValueDeserializer<Exercise> {
        @Override
        public Exercise deserialize(JsonParser in, DeserializationContext context) {
            var id = in.getString();
            return ExerciseCatalogue.find(id)
                    .orElseThrow(() -> DatabindException.from(in, "the catalogue has no exercise " + id));
        }
    }
}
