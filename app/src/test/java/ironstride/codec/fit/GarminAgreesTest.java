package ironstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.DeveloperDataIdMesg;
import com.garmin.fit.DeveloperField;
import com.garmin.fit.Field;
import com.garmin.fit.FieldDescriptionMesg;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.FitBaseType;
import com.garmin.fit.FitBaseUnit;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.Mesg;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SetMesg;
import com.garmin.fit.WorkoutStepMesg;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Our decoder and the vendor's read the same in the files of either encoder.
class GarminAgreesTest {

    private static final long TIME = 1_167_000_000L;

    private static List<FitMessage> ours(byte[] bytes) {
        assertThat(FitDecoder.read(bytes)).isInstanceOf(FitReading.Readable.class);
        var reading = (FitReading.Readable) FitDecoder.read(bytes);
        assertThat(reading.warnings()).isEmpty();
        return reading.files().getFirst().messages();
    }

    private static byte[] written(List<? extends Mesg> messages) {
        var encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        encoder.open();
        messages.forEach(encoder::write);
        return encoder.close();
    }

    private static FileIdMesg activity() {
        var id = new FileIdMesg();
        id.setType(File.ACTIVITY);
        id.setManufacturer(Manufacturer.DEVELOPMENT);
        id.setSerialNumber(4_000_000_000L);
        id.setTimeCreated(new DateTime(TIME));
        return id;
    }

    private static SetMesg set(SplittableRandom random) {
        var set = new SetMesg();
        set.setTimestamp(new DateTime(TIME + random.nextInt(10_000)));
        set.setDuration(random.nextInt(100_000) / 1000f);
        set.setRepetitions(random.nextInt(30));
        set.setWeight(random.nextInt(4000) / 16f);
        set.setSetType((short) random.nextInt(2));
        for (int k = 0; k <= random.nextInt(3); k++) {
            set.setCategory(k, random.nextInt(33));
            set.setCategorySubtype(k, random.nextInt(100));
        }
        set.setWeightDisplayUnit(FitBaseUnit.POUND);
        set.setMessageIndex(random.nextInt(100));
        return set;
    }

    private static WorkoutStepMesg step(SplittableRandom random) {
        var step = new WorkoutStepMesg();
        step.setWktStepName(RandomMessages.text(random) + "x");
        step.setNotes(RandomMessages.text(random) + "y");
        step.setDurationValue(random.nextLong(0xFFFF_FFFFL));
        step.setExerciseWeight(random.nextInt(65_000) / 100f);
        return step;
    }

    /// Whatever the vendor's message holds, ours holds raw. Theirs leaves out what is not known.
    private static void assertSame(Mesg theirs, FitMessage ours) {
        assertThat(ours.globalNumber()).isEqualTo(theirs.getNum());
        var numbers = ours.fields().stream().map(FitField::number).toList();
        for (var field : theirs.getFields()) {
            assertThat(numbers).contains(field.getNum());
            assertSame(field, ours.fields().get(numbers.indexOf(field.getNum())));
        }
    }

    private static void assertSame(Field theirs, FitField ours) {
        assertThat(ours.type().code()).isEqualTo(theirs.getType());
        var raw = IntStream.range(0, theirs.getNumValues())
                .mapToObj(theirs::getRawValue)
                .toList();
        switch (ours) {
            case FitField.Text(int _, var values) -> assertThat(values).isEqualTo(raw);
            case FitField.Decimal(int _, var _, var values) ->
                assertThat(raw).map(value -> ((Number) value).doubleValue()).isEqualTo(values);
            case FitField.Whole(int _, var _, var values) ->
                assertThat(raw).map(value -> ((Number) value).longValue()).isEqualTo(values);
        }
    }

    private static void assertSame(byte[] bytes) {
        var theirs = Garmin.read(bytes).messages();
        var ours = ours(bytes);
        assertThat(ours).hasSameSizeAs(theirs);
        for (int k = 0; k < ours.size(); k++) {
            assertSame(theirs.get(k), ours.get(k));
        }
    }

    @Test
    void setsOfAnActivityThatTheVendorWrote() {
        var random = new SplittableRandom(225);
        var messages = new ArrayList<Mesg>(List.of(activity()));
        for (int k = 0; k < 300; k++) {
            messages.add(set(random));
        }
        assertSame(written(messages));
    }

    @Test
    void weightAndRepetitionsOfASetAreRawByTheProfile() {
        var set = new SetMesg();
        set.setRepetitions(8);
        set.setWeight(82.5f);
        set.setDuration(31.25f);
        var read = ours(written(List.of(activity(), set))).get(1);
        assertThat(read.globalNumber()).isEqualTo(225);
        assertThat(read.number(3)).hasValue(8);
        assertThat(read.number(4)).as("sixteenths of a kilogram").hasValue(82 * 16 + 8);
        assertThat(read.number(0)).as("milliseconds").hasValue(31_250);
        assertThat(read.number(10)).isEmpty();
    }

    @Test
    void stepsOfAWorkoutThatTheVendorWrote() {
        var random = new SplittableRandom(27);
        var messages = new ArrayList<Mesg>(List.of(activity()));
        for (int k = 0; k < 300; k++) {
            messages.add(step(random));
        }
        assertSame(written(messages));
    }

    @Test
    void developerFieldsThatTheVendorWrote() {
        var developer = new DeveloperDataIdMesg();
        developer.setDeveloperDataIndex((short) 0);
        var description = new FieldDescriptionMesg();
        description.setDeveloperDataIndex((short) 0);
        description.setFieldDefinitionNumber((short) 0);
        description.setFitBaseTypeId(FitBaseType.UINT16);
        description.setFieldName(0, "bounce");
        var messages = new ArrayList<Mesg>(List.of(activity(), developer, description));
        for (int k = 0; k < 50; k++) {
            var record = new RecordMesg();
            record.setTimestamp(new DateTime(TIME + k));
            record.setHeartRate((short) (100 + k));
            var bounce = new DeveloperField(description, developer);
            bounce.setValue(k);
            record.addDeveloperField(bounce);
            messages.add(record);
        }
        var bytes = written(messages);
        assertSame(bytes);
        assertThat(ours(bytes).getLast().fields()).hasSize(2);
        assertThat(ours(bytes).getLast().number(3)).hasValue(149);
    }

    @Test
    void randomMessagesThatWeWrote() {
        var random = new SplittableRandom(0xF17);
        for (int k = 0; k < 300; k++) {
            var file = RandomMessages.file(random);
            if (!file.messages().isEmpty()) {
                assertSame(file.encode());
            }
        }
    }
}
