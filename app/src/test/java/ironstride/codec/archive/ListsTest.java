package ironstride.codec.archive;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.codec.reading.Reading;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// The lists of archives, cut and damaged; what is in whole ones is told in the test of the importer.
class ListsTest {

    private static final String GARMIN = """
            [{"summarizedActivitiesExport":[{"activityId":9001,"name":"Run","activityType":{"typeKey":"running"},
            "beginTimestamp":1790874000000,"duration":590000.0,"distance":180000.0,"avgHr":151.0},
            {"activityId":9002,"activityType":"strength_training","beginTimestamp":1790960400000,"duration":3600000.0,
            "summarizedExerciseSets":[{"category":"SQUAT","reps":15,"sets":3,"maxWeight":100000.0}]}]}]
            """;

    private static final String APPLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <HealthData locale="en_GB">
             <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="31.5" durationUnit="min" sourceName="Watch" startDate="2026-10-01 08:00:00 +0200" endDate="2026-10-01 08:33:00 +0200">
              <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="151.4" maximum="177" unit="count/min"/>
              <WorkoutRoute><FileReference path="/workout-routes/route_1.gpx"/></WorkoutRoute>
             </Workout>
            </HealthData>
            """;

    private static final String STRAVA = """
            Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Filename
            1001,"Oct 1, 2026, 5:00:00\u202FPM",Evening run,Run,"felt ""good\""",600,1.80,activities/1001.fit.gz
            1002,"Oct 2, 2026, 5:00:00\u202FPM",Ride,Ride,,600,1.80,
            """;

    /// Cut at every byte, and with bits turned over.
    private static void damaged(String text, Consumer<byte[]> reader) {
        var whole = text.getBytes(StandardCharsets.UTF_8);
        for (int k = 0; k < whole.length; k++) {
            reader.accept(Arrays.copyOf(whole, k));
        }
        var random = new SplittableRandom(0x11);
        for (int k = 0; k < 3_000; k++) {
            var flipped = whole.clone();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            reader.accept(flipped);
        }
    }

    @Test
    void garminsListGivesAnAnswerWhateverIsInIt() {
        damaged(GARMIN, bytes -> assertThat(GarminList.read(bytes)).isNotNull());
    }

    @Test
    void garminsListThatBreaksOffGivesWhatIsThere() {
        var half = GARMIN.substring(0, GARMIN.indexOf("9002")).getBytes(StandardCharsets.UTF_8);
        assertThat(GarminList.read(half)).isInstanceOfSatisfying(Reading.Understood.class, reading -> {
            assertThat(reading.activities()).hasSize(1);
            assertThat(reading.warnings()).hasSize(1);
        });
    }

    @Test
    void numbersBeyondReasonAreNotKnown() {
        var odd = GARMIN.replace("180000.0", "1e300").replace("590000.0", "-5").replace("151.0", "99999");
        assertThat(GarminList.read(odd.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Reading.Understood.class);
        var late = GARMIN.replace("1790874000000", "9223372036854775807");
        assertThat(GarminList.read(late.getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    @Test
    void applesExportGivesAnAnswerWhateverIsInIt() {
        damaged(
                APPLE,
                bytes -> assertThat(AppleHealth.read(new ByteArrayInputStream(bytes)))
                        .isNotNull());
    }

    @Test
    void applesEntitiesAreRefused() {
        var text = APPLE.replace(
                        "<HealthData", "<!DOCTYPE HealthData [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<HealthData")
                .replace("sourceName=\"Watch\"", "sourceName=\"&x;\"");
        var health = AppleHealth.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(health.workouts()).isEmpty();
        assertThat(health.warnings()).hasSize(1);
    }

    @Test
    void stravasListGivesAnAnswerWhateverIsInIt() {
        damaged(STRAVA, bytes -> assertThat(StravaList.read(bytes)).isNotNull());
    }
}
