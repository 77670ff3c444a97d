package ironstride.codec.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import ironstride.exercise.Exercise;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.journal.Activity;
import ironstride.journal.BodyEvent;
import ironstride.journal.ExerciseName;
import ironstride.workout.End;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.RunBlock;
import ironstride.workout.Target;
import ironstride.workout.Workout;
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

/// The records of the domain as JSON, field by field, exercises by their id, sealed types by the name of their kind.
final class DomainJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Exercise.class, new ExerciseById())
                    .addDeserializer(Exercise.class, new ExerciseOfId()))
            .addMixIn(Workout.class, Kinds.class)
            .addMixIn(RunBlock.class, Kinds.class)
            .addMixIn(End.class, Kinds.class)
            .addMixIn(Target.class, Kinds.class)
            .addMixIn(PrescribedLoad.class, Kinds.class)
            .addMixIn(Activity.class, Kinds.class)
            .addMixIn(ExerciseName.class, Kinds.class)
            .addMixIn(BodyEvent.class, Kinds.class)
            .changeDefaultVisibility(found -> found.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY)
                    .withCreatorVisibility(Visibility.ANY))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private DomainJson() {}

    /// The kinds of a sealed type are told apart by their own names.
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface Kinds {}

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
