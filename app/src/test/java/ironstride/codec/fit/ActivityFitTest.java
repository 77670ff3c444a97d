package ironstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.garmin.fit.DeveloperDataIdMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import ironstride.codec.reading.Reading;
import ironstride.codec.reading.Recorded;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import ironstride.journal.ExerciseSet;
import ironstride.journal.Samples.Channel;
import ironstride.quantity.Distance;
import ironstride.quantity.HeartRate;
import ironstride.quantity.Rpe;
import ironstride.quantity.Weight;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ActivityFitTest {

    private static Reading.Understood understood(byte[] file) {
        assertThat(ActivityFit.read(file)).isInstanceOf(Reading.Understood.class);
        return (Reading.Understood) ActivityFit.read(file);
    }

    private static Recorded only(byte[] file) {
        var reading = understood(file);
        assertThat(reading.activities()).hasSize(1);
        return reading.activities().getFirst();
    }

    private static DoneRun run(byte[] file) {
        assertThat(only(file).activity()).isInstanceOf(DoneRun.class);
        return (DoneRun) only(file).activity();
    }

    private static DoneLift lift(byte[] file) {
        assertThat(only(file).activity()).isInstanceOf(DoneLift.class);
        return (DoneLift) only(file).activity();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void aRunHasItsSummary() {
        var run = run(ForeignFit.run(600).bytes());
        assertThat(run.start()).isEqualTo(ForeignFit.START);
        assertThat(run.facts().elapsed()).hasMinutes(10);
        assertThat(run.moving()).contains(Duration.ofSeconds(590));
        assertThat(run.distance()).contains(Distance.ofMetres(1800));
        assertThat(run.ascentMetres()).contains(42);
        assertThat(run.cadence()).as("steps of both feet").contains(176);
        assertThat(run.facts().averageHeartRate()).contains(new HeartRate(151));
        assertThat(run.facts().highestHeartRate()).contains(new HeartRate(180));
        assertThat(run.facts().effort()).contains(Rpe.of(7));
        assertThat(understood(ForeignFit.run(600).bytes()).warnings()).isEmpty();
    }

    @Test
    void aRunHasItsLapsWithTheStepsOfTheWorkout() {
        var laps = run(ForeignFit.run(600).bytes()).laps();
        assertThat(laps)
                .containsExactly(
                        new DoneRun.Lap(
                                Duration.ZERO,
                                Duration.ofMinutes(5),
                                Optional.of(Distance.ofMetres(900)),
                                Optional.of(new HeartRate(150)),
                                Optional.of(0)),
                        new DoneRun.Lap(
                                Duration.ofMinutes(5),
                                Duration.ofMinutes(5),
                                Optional.of(Distance.ofMetres(900)),
                                Optional.of(new HeartRate(150)),
                                Optional.of(1)));
    }

    @Test
    void aRunHasItsSamplesInOurUnits() {
        var samples = only(ForeignFit.run(600).bytes()).samples().orElseThrow();
        assertThat(samples.size()).isEqualTo(600);
        assertThat(samples.seconds()[599]).isEqualTo(599);
        assertThat(samples.column(Channel.LATITUDE).orElseThrow()[0]).isCloseTo(50.2914, within(1e-4));
        assertThat(samples.column(Channel.HEART_RATE).orElseThrow()[100]).isEqualTo(130);
        assertThat(samples.column(Channel.CADENCE).orElseThrow()[5]).isEqualTo(180);
        assertThat(samples.column(Channel.DISTANCE).orElseThrow()[100]).isEqualTo(300);
        assertThat(samples.column(Channel.SPEED).orElseThrow()[100]).isEqualTo(3);
        assertThat(samples.column(Channel.ALTITUDE).orElseThrow()[1]).isCloseTo(201, within(1e-9));
        assertThat(samples.column(Channel.POWER)).isEmpty();
    }

    @Test
    void theSameFileGivesTheSameNamesAndAnotherStartAnotherName() {
        var once = run(ForeignFit.run(600).bytes());
        assertThat(run(ForeignFit.run(600).bytes()).id()).isEqualTo(once.id());
        var later = new ForeignFit().records(700, 60).session(700, 60, Sport.RUNNING, SubSport.TRAIL, 100);
        assertThat(run(later.bytes()).id()).isNotEqualTo(once.id());
        assertThat(once.facts().origin().externalId())
                .hasValueSatisfying(key -> assertThat(key).startsWith("1-3999888777-"));
    }

    @Test
    void aStrengthSessionHasItsSetsByExercise() {
        var lift = lift(new ForeignFit()
                .set(0, 30, 8, 82.5f, 28, 6)
                .rest(30, 120)
                .set(150, 30, 7, 82.5f, 28, 6)
                .set(300, 30, 10, 0, 22, 77)
                .set(400, 30, 12, 0, 0, 1)
                .session(0, 900, Sport.TRAINING, SubSport.STRENGTH_TRAINING, 0)
                .bytes());
        assertThat(lift.exercises())
                .extracting(one -> one.exercise().key())
                .containsExactly("back-squat", "push-up", "bench-press");
        var squats = lift.exercises().getFirst().sets();
        assertThat(squats).extracting(set -> set.reps().orElseThrow()).containsExactly(8, 7);
        assertThat(squats.getFirst().weight()).contains(Weight.ofKilograms(82.5));
        assertThat(squats.getFirst().doneAt()).contains(ForeignFit.START.plusSeconds(30));
        assertThat(lift.exercises().get(1).sets().getFirst().weight())
                .as("0 kg of a push-up is true")
                .contains(Weight.ZERO);
        assertThat(lift.exercises().get(2).sets().getFirst().weight())
                .as("0 kg of a bench press was not entered")
                .isEmpty();
    }

    @Test
    void anExerciseThatTheCatalogueDoesNotHaveKeepsItsTitle() {
        var reading = understood(new ForeignFit()
                .set(0, 30, 8, 20, 18, 5)
                .set(60, 30, 8, 20, 65534, 0)
                .set(120, 30, 8, 20, 26, 77)
                .title(18, 5, "Turkish get-up with a cup")
                .session(0, 900, Sport.TRAINING, SubSport.STRENGTH_TRAINING, 0)
                .bytes());
        assertThat(reading.unknownExercises())
                .containsExactly("Turkish get-up with a cup", "Unknown exercise", "Shrug no. 77");
    }

    @Test
    void aFileOfSeveralSportsGivesAnActivityForEach() {
        var reading = understood(new ForeignFit()
                .set(10, 30, 8, 60, 28, 6)
                .records(600, 600)
                .lap(600, 600, 1800, 0)
                .set(1300, 30, 8, 60, 8, 0)
                .session(0, 600, Sport.TRAINING, SubSport.STRENGTH_TRAINING, 0)
                .session(600, 5, Sport.TRANSITION, SubSport.GENERIC, 0)
                .session(605, 600, Sport.RUNNING, SubSport.TREADMILL, 1800)
                .session(1250, 600, Sport.TRAINING, SubSport.STRENGTH_TRAINING, 0)
                .bytes());
        assertThat(reading.activities())
                .extracting(one -> one.activity().word())
                .containsExactly("lift", "run", "lift");
        assertThat(((DoneLift) reading.activities().get(0).activity()).exercises())
                .extracting(one -> one.exercise().key())
                .containsExactly("back-squat");
        assertThat(((DoneLift) reading.activities().get(2).activity()).exercises())
                .extracting(one -> one.exercise().key())
                .containsExactly("deadlift");
        assertThat(reading.activities().get(1).samples().orElseThrow().size()).isEqualTo(595);
        assertThat(reading.activities()).extracting(one -> one.activity().id()).doesNotHaveDuplicates();
    }

    @Test
    void otherSportsAreOtherTraining() {
        var ride = only(new ForeignFit()
                        .session(0, 3600, Sport.CYCLING, SubSport.ROAD, 30_000)
                        .bytes())
                .activity();
        assertThat(ride).isInstanceOf(DoneOther.class);
        assertThat(((DoneOther) ride).sport()).isEqualTo(DoneOther.Sport.RIDE);
        assertThat(((DoneOther) ride).distance()).contains(Distance.ofKilometres(30));
    }

    @Test
    void aPlannedWorkoutIsNoTraining() {
        var file = new FitFile(List.of(new FitMessage(0, List.of(FitField.ofEnum(0, 5)))));
        assertThat(ActivityFit.read(file.encode())).isEqualTo(new Reading.NotTraining("a planned workout"));
    }

    @Test
    void whatIsNoFitFileIsSaidSo() {
        assertThat(ActivityFit.read(new byte[3])).isInstanceOf(Reading.NotUnderstood.class);
        assertThat(ActivityFit.read("a text that is no FIT file".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Reading.NotUnderstood.class);
        assertThat(ActivityFit.read(new FitFile(List.of(new FitMessage(0, List.of(FitField.ofEnum(0, 4))))).encode()))
                .isInstanceOfSatisfying(
                        Reading.NotUnderstood.class,
                        not -> assertThat(not.why()).contains("nothing was recorded"));
    }

    @Test
    void aRunWithoutItsEndIsTakenFromWhatWasRecorded() {
        var whole = ForeignFit.run(600).bytes();
        var reading = understood(Arrays.copyOf(whole, whole.length * 2 / 3));
        assertThat(reading.warnings()).anySatisfy(text -> assertThat(text).contains("bytes are missing"));
        assertThat(reading.warnings()).anySatisfy(text -> assertThat(text).contains("summary is missing"));
        var run = (DoneRun) reading.activities().getFirst().activity();
        assertThat(run.start()).isEqualTo(ForeignFit.START);
        assertThat(run.distance().orElseThrow().metres()).isBetween(900.0, 1500.0);
        assertThat(run.facts().averageHeartRate()).isPresent();
    }

    @Test
    void wrongChecksumsNoSizeAndChainedFilesAreRead() {
        var whole = ForeignFit.run(60).bytes();
        var wrong = whole.clone();
        wrong[wrong.length - 1] ^= 1;
        assertThat(understood(wrong).warnings())
                .anySatisfy(text -> assertThat(text).contains("checksum"));
        var noSize = whole.clone();
        Arrays.fill(noSize, 4, 8, (byte) 0);
        assertThat(understood(noSize).activities()).hasSize(1);
        var noHeaderSum = whole.clone();
        Arrays.fill(noHeaderSum, 12, 14, (byte) 0);
        assertThat(understood(noHeaderSum).activities()).hasSize(1);
        var lift = new ForeignFit().session(9000, 60, Sport.TRAINING, SubSport.STRENGTH_TRAINING, 0);
        assertThat(understood(joined(whole, lift.bytes())).activities()).hasSize(2);
        var huge = whole.clone();
        Arrays.fill(huge, 4, 8, (byte) 0xFF);
        assertThat(understood(huge).activities()).as("a size of 4 GB").hasSize(1);
    }

    @Test
    void developerFieldsAreSteppedOver() {
        var developer = new DeveloperDataIdMesg();
        developer.setDeveloperDataIndex((short) 0);
        assertThat(run(ForeignFit.run(60).add(developer).bytes()).laps()).hasSize(2);
    }

    @Test
    void aLiftThatWeWroteIsReadByTheVendorAndByUs() {
        var random = new SplittableRandom(225);
        for (int k = 0; k < 200; k++) {
            var lift = DoneActivities.lift(random);
            var bytes = ActivityFitWriter.write(lift);
            var theirs = Garmin.read(bytes);
            assertThat(theirs.sets())
                    .hasSize(lift.exercises().stream()
                            .mapToInt(one -> one.sets().size())
                            .sum());
            var back = lift(bytes);
            assertThat(back.start()).isEqualTo(lift.start());
            assertThat(back.facts().elapsed()).isEqualTo(lift.facts().elapsed());
            assertThat(back.facts().effort()).isEqualTo(lift.facts().effort());
            assertThat(back.exercises())
                    .extracting(DoneExercise::exercise)
                    .isEqualTo(lift.exercises().stream()
                            .map(DoneExercise::exercise)
                            .toList());
            for (int n = 0; n < lift.exercises().size(); n++) {
                assertSame(
                        lift.exercises().get(n).sets(), back.exercises().get(n).sets());
            }
        }
    }

    private static void assertSame(List<ExerciseSet> written, List<ExerciseSet> read) {
        assertThat(read).hasSameSizeAs(written);
        for (int k = 0; k < read.size(); k++) {
            assertThat(read.get(k).reps()).isEqualTo(written.get(k).reps());
            assertThat(read.get(k).duration()).isEqualTo(written.get(k).duration());
            assertThat(read.get(k).doneAt()).isEqualTo(written.get(k).doneAt());
            long grams = written.get(k).weight().map(Weight::grams).orElse(0L);
            assertThat(read.get(k).weight().map(Weight::grams).orElse(0L))
                    .as("sixteenths of a kilogram")
                    .isCloseTo(grams, within(32L));
        }
    }

    @Test
    void weightsOfASetAreKilogramsForTheVendor() {
        var set = Garmin.read(ActivityFitWriter.write(DoneActivities.squats(102.5, 5)))
                .sets()
                .getFirst();
        assertThat(set.getWeight()).isEqualTo(102.5f);
        assertThat(set.getRepetitions()).isEqualTo(5);
        assertThat(set.getCategory(0)).isEqualTo(28);
        assertThat(set.getCategorySubtype(0)).isEqualTo(6);
        assertThat(set.getSetType()).isEqualTo((short) 1);
    }

    @Test
    void aRunThatWeWroteIsReadBack() {
        var random = new SplittableRandom(18);
        for (int k = 0; k < 200; k++) {
            var run = DoneActivities.run(random);
            var bytes = ActivityFitWriter.write(run);
            assertThat(Garmin.read(bytes).sessions()).hasSize(1);
            var back = run(bytes);
            assertThat(back.distance()).isEqualTo(run.distance());
            assertThat(back.duration()).isEqualTo(run.duration());
            assertThat(back.ascentMetres()).isEqualTo(run.ascentMetres());
            assertThat(back.cadence()).isEqualTo(run.cadence());
            assertThat(back.facts().averageHeartRate()).isEqualTo(run.facts().averageHeartRate());
            if (!run.laps().isEmpty()) {
                assertThat(back.laps()).isEqualTo(run.laps());
            }
        }
    }

    @Test
    void anyBytesGiveAnAnswer() {
        var random = new SplittableRandom(0xF17);
        var small = new ForeignFit()
                .records(0, 5)
                .set(0, 30, 8, 60, 28, 6)
                .lap(0, 5, 15, 0)
                .session(0, 60, Sport.RUNNING, SubSport.GENERIC, 15)
                .bytes();
        for (int k = 0; k < small.length; k++) {
            assertThat(ActivityFit.read(Arrays.copyOf(small, k))).isNotNull();
        }
        for (int k = 0; k < 20_000; k++) {
            var flipped = small.clone();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(ActivityFit.read(flipped)).isNotNull();
            var noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            if (noise.length > 12) {
                System.arraycopy(small, 0, noise, 0, 12);
            }
            assertThat(ActivityFit.read(noise)).isNotNull();
        }
    }
}
