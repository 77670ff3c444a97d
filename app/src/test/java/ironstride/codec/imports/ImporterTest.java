package ironstride.codec.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import ironstride.codec.fit.ForeignFit;
import ironstride.codec.track.Tracks;
import ironstride.journal.Activity;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import ironstride.journal.Origin.Source;
import ironstride.quantity.Distance;
import ironstride.quantity.HeartRate;
import ironstride.quantity.Rpe;
import ironstride.quantity.Units;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

    @TempDir
    private Path folder;

    private List<ImportOutcome> read(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.write(file, bytes);
        return read(file);
    }

    private static List<ImportOutcome> read(Path path) throws IOException {
        var outcomes = new ArrayList<ImportOutcome>();
        var shares = new ArrayList<Double>();
        new Importer(ZoneId.of("Europe/Berlin"), Units.METRIC, outcomes::add, shares::add).read(path);
        assertThat(shares).isSorted().endsWith(1.0).allMatch(share -> share >= 0 && share <= 1);
        return outcomes;
    }

    private static List<Activity> activities(List<ImportOutcome> outcomes) {
        return outcomes.stream()
                .filter(ImportOutcome.Read.class::isInstance)
                .flatMap(outcome -> ((ImportOutcome.Read) outcome).activities().stream())
                .map(one -> one.activity())
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ImportOutcome only(List<ImportOutcome> outcomes) {
        assertThat(outcomes).hasSize(1);
        return outcomes.getFirst();
    }

    @Test
    void filesAreToldByTheirContentWhateverTheirName() throws IOException {
        assertThat(activities(read("a.txt", ForeignFit.run(60).bytes()))).hasOnlyElementsOfType(DoneRun.class);
        assertThat(activities(read("b.bin", utf8(Tracks.gpx(Tracks.START, 20, "running")))))
                .hasSize(1);
        assertThat(activities(read("c", utf8(Tracks.tcx(Tracks.START, 20, "Running")))))
                .hasSize(1);
        assertThat(activities(read("d.xml", Packed.gzip(utf8(Tracks.tcx(Tracks.START, 20, "Running"))))))
                .hasSize(1);
        assertThat(activities(read("e.fit", Packed.gzip(ForeignFit.run(60).bytes()))))
                .hasSize(1);
    }

    @Test
    void theOriginalIsKeptUnpackedWithItsChecksum() throws IOException {
        var bytes = ForeignFit.run(60).bytes();
        var packed = (ImportOutcome.Read) only(read("run.fit.gz", Packed.gzip(bytes)));
        var original = packed.original().orElseThrow();
        assertThat(original.name()).isEqualTo("run.fit");
        assertThat(original.bytes()).isEqualTo(bytes);
        assertThat(packed.activities().getFirst().activity().facts().origin().original())
                .contains(original.sha256());
        var plain = (ImportOutcome.Read) only(read("run.fit", bytes));
        assertThat(plain.original().orElseThrow().sha256()).isEqualTo(original.sha256());
        assertThat(plain.activities().getFirst().activity().id())
                .isEqualTo(packed.activities().getFirst().activity().id());
    }

    private static final String STRAVA = """
            Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss,Elevation Low,Elevation High,Max Grade,Average Grade,Average Positive Grade,Average Negative Grade,Max Cadence,Average Cadence,Max Heart Rate,Average Heart Rate,Perceived Exertion
            1001,"Oct 1, 2026, 5:00:00\u202FPM",Evening run,Run,felt good,600,1.80,,,false,,,activities/1001.fit.gz,70,,600,590,1800,4,3,40,40,200,240,,,,,,,180,150,7
            1002,"Oct 2, 2026, 6:00:00\u202FAM",Lunch ride,Ride,,1200,10.00,,,false,,,activities/1002.gpx,70,,1200,1190,10000,4,3,40,40,200,240,,,,,,,,,
            1003,"Oct 3, 2026, 6:00:00\u202FAM",By hand,Weight Training,,3600,0,,,false,,,,70,,3600,3600,0,,,,,,,,,,,,,,,
            1004,"Oct 4, 2026, 6:00:00\u202FAM",Broken,Trail Run,,3600,12.00,,,false,,,activities/1004.tcx.gz,70,,3600,3500,12000,4,3,321,40,200,240,,,,,,,177,155,
            """;

    private static byte[] strava(String list) {
        return new Packed()
                .with("activities/1001.fit.gz", Packed.gzip(ForeignFit.run(600).bytes()))
                .with("activities/1002.gpx", Tracks.gpx(Instant.parse("2026-10-02T06:00:00Z"), 1200, ""))
                .with("activities/1004.tcx.gz", Packed.gzip(utf8("<TrainingCenterDatabase><Activ")))
                .with("bikes.csv", "Bike Name,Bike Brand\nx,y\n")
                .with("media/1.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})
                .with("activities.csv", list)
                .bytes();
    }

    @Test
    void aStravaArchiveHasTheTitlesOfItsListAndWhatHasNoFile() throws IOException {
        var outcomes = read("export.zip", strava(STRAVA));
        var activities = activities(outcomes);
        assertThat(activities)
                .extracting(one -> one.facts().title() + "/" + one.word())
                .containsExactlyInAnyOrder("Evening run/run", "Lunch ride/ride", "By hand/lift", "Broken/run");
        var evening = activities.stream()
                .filter(one -> one.facts().title().equals("Evening run"))
                .findFirst()
                .orElseThrow();
        assertThat(evening.facts().origin().source()).isEqualTo(Source.FIT);
        assertThat(evening.facts().note()).isEqualTo("felt good");
        var broken = (DoneRun) activities.stream()
                .filter(one -> one.facts().title().equals("Broken"))
                .findFirst()
                .orElseThrow();
        assertThat(broken.facts().origin().externalId()).contains("1004");
        assertThat(broken.distance()).contains(Distance.ofKilometres(12));
        assertThat(broken.moving()).contains(Duration.ofSeconds(3500));
        assertThat(broken.facts().averageHeartRate()).contains(new HeartRate(155));
        assertThat(broken.facts().highestHeartRate()).contains(new HeartRate(177));
        assertThat(broken.ascentMetres()).contains(321);
        assertThat(outcomes)
                .filteredOn(ImportOutcome.NotUnderstood.class::isInstance)
                .extracting(ImportOutcome::name)
                .containsExactly("export.zip/activities/1004.tcx");
        assertThat(outcomes)
                .filteredOn(ImportOutcome.Skipped.class::isInstance)
                .extracting(ImportOutcome::name)
                .containsExactly("export.zip/bikes.csv", "export.zip/media/1.jpg");
    }

    @Test
    void aStravaListInAnotherLanguageIsReadByPosition() throws IOException {
        var german = STRAVA.replaceFirst(
                        "Activity ID[^\n]*",
                        "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Beschreibung,Bewegungszeit,Distanz,"
                                + "Max. Herzfrequenz,Relative Leistung,Pendeln,Notiz,Ausrüstung,Dateiname,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t")
                .replace("\"Oct 1, 2026, 5:00:00\u202FPM\"", "\"01.10.2026, 17:00:00\"")
                .replaceAll("\"Oct (\\d), 2026, 6:00:00\u202FAM\"", "\"0$1.10.2026, 06:00:00\"")
                .replace("Trail Run", "Traillauf")
                .replace("Weight Training", "Krafttraining");
        var activities = activities(read("export.zip", strava(german)));
        assertThat(activities)
                .extracting(one -> one.facts().title() + "/" + one.word())
                .containsExactlyInAnyOrder("Evening run/run", "Lunch ride/ride", "By hand/lift", "Broken/run");
        var broken = (DoneRun) activities.stream()
                .filter(one -> one.facts().title().equals("Broken"))
                .findFirst()
                .orElseThrow();
        assertThat(broken.start()).isEqualTo(Instant.parse("2026-10-04T06:00:00Z"));
        assertThat(broken.facts().averageHeartRate()).contains(new HeartRate(155));
        assertThat(broken.distance()).contains(Distance.ofKilometres(12));
    }

    @Test
    void anUnpackedArchiveInAFolderIsTheSame() throws IOException {
        var unpacked = Files.createDirectories(folder.resolve("strava/activities"));
        Files.write(
                unpacked.resolve("1001.fit.gz"), Packed.gzip(ForeignFit.run(600).bytes()));
        Files.writeString(folder.resolve("strava/activities.csv"), STRAVA);
        assertThat(activities(read(folder.resolve("strava"))))
                .extracting(one -> one.facts().title())
                .containsExactlyInAnyOrder("Evening run", "Lunch ride", "By hand", "Broken");
    }

    @Test
    void aGarminArchiveHasItsListAndThePackedFiles() throws IOException {
        var list = """
                [{"summarizedActivitiesExport":[
                {"activityId":9001,"name":"Berlin Running","activityType":"running","beginTimestamp":1790874000000,
                 "duration":590000.0,"elapsedDuration":600000.0,"distance":180000.0,"elevationGain":4200.0,"avgHr":151.0,
                 "maxHr":180.0,"avgDoubleCadence":176.0,"workoutRpe":70,"avgSpeed":0.305},
                {"activityId":9002,"name":"Strength","activityType":"strength_training","beginTimestamp":1790960400000,
                 "duration":3600000.0,"totalSets":3,"summarizedExerciseSets":[
                   {"category":"BENCH_PRESS","subCategory":"BARBELL_BENCH_PRESS","reps":8,"sets":1,"maxWeight":80000.0},
                   {"category":"SQUAT","reps":15,"sets":3,"maxWeight":100000.0}]},
                {"activityId":9003,"name":"no time"}]}]
                """;
        var inner = new Packed().with("1_9001.fit", ForeignFit.run(600).bytes()).bytes();
        var outcomes = read(
                "garmin.zip",
                new Packed()
                        .with("DI_CONNECT/DI-Connect-Fitness/x_0_summarizedActivities.json", list)
                        .with("DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", inner)
                        .with("DI_CONNECT/DI-Connect-Wellness/2026_sleepData.json", "[{}]")
                        .bytes());
        var activities = activities(outcomes);
        assertThat(activities).hasSize(3);
        var run = (DoneRun) activities.get(0);
        assertThat(run.distance()).contains(Distance.ofMetres(1800));
        assertThat(run.facts().elapsed()).isEqualTo(Duration.ofMinutes(10));
        assertThat(run.ascentMetres()).contains(42);
        assertThat(run.cadence()).contains(176);
        assertThat(run.facts().effort()).contains(Rpe.of(7));
        var lift = (DoneLift) activities.get(1);
        assertThat(lift.exercises())
                .extracting(one -> one.exercise().key())
                .containsExactly("bench-press", "back-squat");
        assertThat(lift.exercises().get(0).sets().getFirst().reps()).contains(8);
        assertThat(lift.exercises().get(1).sets())
                .hasSize(3)
                .allMatch(set -> set.reps().isEmpty());
        assertThat(activities.get(2).facts().origin().source()).isEqualTo(Source.FIT);
        assertThat(outcomes.getFirst())
                .isInstanceOfSatisfying(
                        ImportOutcome.Read.class,
                        read -> assertThat(read.warnings())
                                .anySatisfy(text -> assertThat(text).contains("no time")));
    }

    private static final String APPLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE HealthData [
            <!-- HealthKit Export Version: 14 -->
            <!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
            <!ATTLIST HealthData locale CDATA #REQUIRED>
            ]>
            <HealthData locale="en_GB">
             <ExportDate value="2026-11-01 10:00:00 +0100"/>
             <Record type="HKQuantityTypeIdentifierHeartRate" value="61" startDate="2026-10-01 08:00:00 +0200"/>
             <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="31.5" durationUnit="min" sourceName="Watch" startDate="2026-10-01 08:00:00 +0200" endDate="2026-10-01 08:33:00 +0200">
              <MetadataEntry key="HKIndoorWorkout" value="0"/>
              <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="151.4" minimum="90" maximum="177" unit="count/min"/>
              <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="6.2" unit="km"/>
             </Workout>
             <Workout workoutActivityType="HKWorkoutActivityTypeTraditionalStrengthTraining" duration="45" durationUnit="min" sourceName="Watch" startDate="2026-10-02 08:00:00 +0200" endDate="2026-10-02 08:45:00 +0200"/>
             <Workout workoutActivityType="HKWorkoutActivityTypeCycling" duration="20" durationUnit="min" totalDistance="5" totalDistanceUnit="mi" sourceName="Phone" startDate="2026-10-03 08:00:00 +0200" endDate="2026-10-03 08:20:00 +0200">
              <WorkoutRoute><FileReference path="/workout-routes/route_1.gpx"/></WorkoutRoute>
             </Workout>
            </HealthData>
            """;

    @Test
    void appleHealthHasItsWorkoutsAndRoutesOfTheRightSport() throws IOException {
        var outcomes = read(
                "export.zip",
                new Packed()
                        .with(
                                "apple_health_export/workout-routes/route_1.gpx",
                                Tracks.gpx(Instant.parse("2026-10-03T06:00:00Z"), 1200, ""))
                        .with("apple_health_export/exportación.xml", APPLE)
                        .bytes());
        var activities = activities(outcomes);
        assertThat(activities).extracting(Activity::word).containsExactly("run", "lift", "ride", "ride");
        var run = (DoneRun) activities.getFirst();
        assertThat(run.start()).isEqualTo(Instant.parse("2026-10-01T06:00:00Z"));
        assertThat(run.facts().elapsed()).isEqualTo(Duration.ofMinutes(33));
        assertThat(run.moving()).contains(Duration.ofSeconds(1890));
        assertThat(run.distance()).contains(Distance.ofKilometres(6.2));
        assertThat(run.facts().averageHeartRate()).contains(new HeartRate(151));
        assertThat(((DoneOther) activities.get(2)).distance()).contains(Distance.ofMiles(5));
        assertThat(activities.get(3).facts().origin().source()).isEqualTo(Source.GPX);
        assertThat(activities(read("export.xml", utf8(APPLE)))).hasSize(3);
    }

    @Test
    void importingAgainGivesTheSameNames() throws IOException {
        var first = activities(read("a.zip", strava(STRAVA)));
        var again = activities(read("b.zip", strava(STRAVA)));
        assertThat(again)
                .extracting(Activity::id)
                .isEqualTo(first.stream().map(Activity::id).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void namesThatPointOutsideAreRefused() throws IOException {
        var run = ForeignFit.run(60).bytes();
        for (var name : List.of("../run.fit", "a/../../run.fit", "/etc/run.fit", "C:\\run.fit", "..\\run.fit")) {
            assertThat(only(read("x.zip", new Packed().with(name, run).bytes())))
                    .isInstanceOfSatisfying(
                            ImportOutcome.NotUnderstood.class,
                            not -> assertThat(not.why()).contains("outside"));
        }
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        long start = System.nanoTime();
        var bomb = new Packed()
                .with("run.fit", ForeignFit.run(60).bytes())
                .withZeros("zeros.bin", 3L << 30)
                .bytes();
        var outcomes = read("bomb.zip", bomb);
        assertThat(activities(outcomes)).as("what comes before it").hasSize(1);
        assertThat(outcomes.getLast())
                .isInstanceOfSatisfying(
                        ImportOutcome.NotUnderstood.class,
                        not -> assertThat(not.why()).contains("300 times"));
        var nested = new Packed()
                .with("inner.zip", new Packed().withZeros("a", 1L << 30).bytes())
                .bytes();
        assertThat(read("nested.zip", nested)).last().isInstanceOf(ImportOutcome.NotUnderstood.class);
        var gzip = Packed.gzip(new byte[200 << 20]);
        assertThat(only(read("bomb.gz", gzip))).isInstanceOf(ImportOutcome.NotUnderstood.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void packedTooOftenIsRefused() throws IOException {
        var bytes = ForeignFit.run(60).bytes();
        for (int k = 0; k < 8; k++) {
            bytes = new Packed().with("a.zip", bytes).bytes();
        }
        assertThat(only(read("deep.zip", bytes))).isInstanceOf(ImportOutcome.NotUnderstood.class);
    }

    @Test
    void declaredSizesAreNotBelieved() throws IOException {
        var zip = new Packed().with("run.fit", ForeignFit.run(60).bytes()).bytes();
        // Sizes of the list at the end: 4 GB each.
        for (int k = zip.length - 4; k >= 0; k--) {
            if (zip[k] == 'P' && zip[k + 1] == 'K' && zip[k + 2] == 1 && zip[k + 3] == 2) {
                Arrays.fill(zip, k + 20, k + 28, (byte) 0xFE);
                break;
            }
        }
        assertThat(activities(read("huge.zip", zip))).hasSize(1);
    }

    @Test
    void anArchiveThatBreaksOffGivesWhatIsThere() throws IOException {
        var whole = new Packed()
                .with("a.fit", ForeignFit.run(60).bytes())
                .with("b.fit", ForeignFit.run(Tracks.START, 60).bytes())
                .bytes();
        var outcomes = read("half.zip", Arrays.copyOf(whole, whole.length * 6 / 10));
        assertThat(activities(outcomes)).hasSizeGreaterThanOrEqualTo(1);
        assertThat(outcomes).last().isInstanceOf(ImportOutcome.NotUnderstood.class);
    }

    @Test
    void filesWithoutTrainingAreSaidSo() throws IOException {
        assertThat(only(read("a.txt", utf8("hello, world\n1,2\n")))).isInstanceOf(ImportOutcome.NotUnderstood.class);
        assertThat(only(read("empty.fit", new byte[0]))).isInstanceOf(ImportOutcome.NotUnderstood.class);
        assertThat(only(read("p.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2})))
                .isInstanceOf(ImportOutcome.Skipped.class);
        assertThat(only(read("e.zip", new Packed().bytes()))).isInstanceOf(ImportOutcome.Skipped.class);
    }

    @Test
    void anyArchiveGivesAnAnswer() throws IOException {
        var random = new SplittableRandom(0x21F);
        var small = new Packed()
                .with(
                        "activities/1001.fit.gz",
                        Packed.gzip(new ForeignFit()
                                .session(0, 60, Sport.RUNNING, SubSport.GENERIC, 15)
                                .bytes()))
                .with("activities.csv", STRAVA)
                .with("b.gpx", Tracks.gpx(Tracks.START, 2, ""))
                .bytes();
        for (int k = 0; k < small.length; k++) {
            assertThat(read("cut.zip", Arrays.copyOf(small, k))).isNotEmpty();
        }
        for (int k = 0; k < 3_000; k++) {
            var flipped = small.clone();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(read("flipped.zip", flipped)).isNotEmpty();
            var noise = new byte[1 + random.nextInt(300)];
            random.nextBytes(noise);
            assertThat(read("noise", noise)).isNotEmpty();
        }
    }
}
