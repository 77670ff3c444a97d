package ironstride.codec.liftlog;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.codec.reading.Reading;
import ironstride.journal.DoneLift;
import ironstride.journal.ExerciseName;
import ironstride.journal.Origin.Source;
import ironstride.journal.SetType;
import ironstride.quantity.Distance;
import ironstride.quantity.Rir;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LiftLogTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final String HEVY = """
            "title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"
            "Legs","26 Mar 2024, 17:26","26 Mar 2024, 18:31","tired, but ""fine\""","Squat (Barbell)",,"",0,"warmup",60,5,,,
            "Legs","26 Mar 2024, 17:26","26 Mar 2024, 18:31","tired, but ""fine\""","Squat (Barbell)",,"",1,"normal",102.5,5,,,8.5
            "Legs","26 Mar 2024, 17:26","26 Mar 2024, 18:31","tired, but ""fine\""","Leg Extension (Machine)",0,"slow",0,"dropset",40,12,,,
            "Legs","26 Mar 2024, 17:26","26 Mar 2024, 18:31","tired, but ""fine\""","Sissy Squat on a Tuesday",0,"",0,"failure",,12,,,
            "Legs","26 Mar 2024, 17:26","26 Mar 2024, 18:31","tired, but ""fine\""","Plank",,"",0,"normal",,,,60,
            "Push","28 Mar 2024, 07:00","28 Mar 2024, 07:40","","Bench Press (Dumbbell)",,"",0,"normal",30,8,,,
            """;

    private static Reading.Understood read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading.Understood read(byte[] bytes) {
        var reading = LiftLog.read(bytes, BERLIN, Units.METRIC);
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return (Reading.Understood) reading;
    }

    private static List<DoneLift> lifts(String text) {
        return read(text).activities().stream()
                .map(one -> (DoneLift) one.activity())
                .toList();
    }

    @Test
    void hevyHasWorkoutsWithSupersetsTypesAndEfforts() {
        var reading = read(HEVY);
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.unknownExercises()).containsExactly("Sissy Squat on a Tuesday");
        var lifts = lifts(HEVY);
        assertThat(lifts).hasSize(2);
        var legs = lifts.getFirst();
        assertThat(legs.start()).isEqualTo(Instant.parse("2024-03-26T16:26:00Z"));
        assertThat(legs.facts().elapsed()).isEqualTo(Duration.ofMinutes(65));
        assertThat(legs.facts().title()).isEqualTo("Legs");
        assertThat(legs.facts().note()).isEqualTo("tired, but \"fine\"");
        assertThat(legs.facts().origin().source()).isEqualTo(Source.HEVY);
        assertThat(legs.exercises())
                .extracting(one -> one.exercise().key())
                .containsExactly("back-squat", "leg-extension", "own:Sissy Squat on a Tuesday", "plank");
        var squats = legs.exercises().getFirst().sets();
        assertThat(squats).extracting(set -> set.type()).containsExactly(SetType.WARM_UP, SetType.WORKING);
        assertThat(squats.get(1).weight()).contains(Weight.ofKilograms(102.5));
        assertThat(squats.get(1).reserve()).contains(Rir.of(1.5));
        assertThat(legs.exercises().get(1).superset()).contains(0);
        assertThat(legs.exercises().get(2).superset()).contains(0);
        assertThat(legs.exercises().get(1).sets().getFirst().type()).isEqualTo(SetType.DROP);
        assertThat(legs.exercises().get(2).sets().getFirst().type()).isEqualTo(SetType.FAILURE);
        assertThat(legs.exercises().get(3).sets().getFirst().duration()).contains(Duration.ofMinutes(1));
    }

    @Test
    void hevyInPoundsAndInTurkish() {
        var lift = lifts("""
                title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_lbs,reps,distance_miles,duration_seconds,rpe
                Sabah,"1 Eki 2026, 19:52","1 Eki 2026, 20:52",,Bench Press (Barbell),,,0,normal,225,3,,,
                Sabah,"1 Eki 2026, 19:52","1 Eki 2026, 20:52",,Treadmill,,,0,normal,,,1,600,
                """).getFirst();
        assertThat(lift.start()).isEqualTo(Instant.parse("2026-10-01T17:52:00Z"));
        assertThat(lift.exercises().getFirst().sets().getFirst().weight()).contains(Weight.ofPounds(225));
        assertThat(lift.exercises().get(1).sets().getFirst().distance()).contains(Distance.MILE);
    }

    @Test
    void theSameFileGivesTheSameNames() {
        assertThat(lifts(HEVY))
                .extracting(DoneLift::id)
                .isEqualTo(lifts(HEVY).stream().map(DoneLift::id).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void oldStrongHasNoUnitAndSaysSo() {
        var old = """
                Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
                2021-05-03 18:05:11,"Evening",1h 15m,"Deadlift (Barbell)",1,140,5,0,0,"belt","good",9
                2021-05-03 18:05:11,"Evening",1h 15m,"Deadlift (Barbell)",W,60,5,0,0,"","good",
                2021-05-03 18:05:11,"Evening",1h 15m,"Running (Treadmill)",1,0,0,5,1500,"","good",
                """;
        var lift = lifts(old).getFirst();
        assertThat(read(old).warnings()).anySatisfy(text -> assertThat(text).contains("kg or lb"));
        assertThat(lift.facts().elapsed()).isEqualTo(Duration.ofMinutes(75));
        var deadlifts = lift.exercises().getFirst().sets();
        assertThat(deadlifts.getFirst().weight()).contains(Weight.ofKilograms(140));
        assertThat(deadlifts.getFirst().reserve()).contains(Rir.of(1));
        assertThat(deadlifts.get(1).type()).isEqualTo(SetType.WARM_UP);
        assertThat(lift.exercises().get(1).sets().getFirst().distance()).contains(Distance.ofKilometres(5));
        var imperial = (Reading.Understood) LiftLog.read(old.getBytes(StandardCharsets.UTF_8), BERLIN, Units.IMPERIAL);
        assertThat(((DoneLift) imperial.activities().getFirst().activity())
                        .exercises()
                        .getFirst()
                        .sets()
                        .getFirst()
                        .weight())
                .contains(Weight.ofPounds(140));
    }

    @Test
    void newStrongWithSemicolonsDecimalCommasAMarkAndRestTimers() {
        var lift = lifts("""
                \uFEFFWorkout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes
                1;2024-01-02 07:00:00;Früh;3600;Bankdrücken;1;82,5;8;8,5;;;;
                1;2024-01-02 07:00:00;Früh;3600;Bankdrücken;Rest Timer;;;;;120;;
                1;2024-01-02 07:00:00;Früh;3600;Bankdrücken;F;82,500;7;;;;;
                """).getFirst();
        assertThat(lift.facts().elapsed()).isEqualTo(Duration.ofHours(1));
        assertThat(lift.facts().title()).isEqualTo("Früh");
        var sets = lift.exercises().getFirst().sets();
        assertThat(sets).hasSize(2);
        assertThat(sets).allSatisfy(set -> assertThat(set.weight()).contains(Weight.ofKilograms(82.5)));
        assertThat(sets.get(1).type()).isEqualTo(SetType.FAILURE);
        assertThat(lift.exercises().getFirst().exercise()).isEqualTo(new ExerciseName.Own("Bankdrücken"));
    }

    @Test
    void fitNotesOfBothPhones() {
        var android = lifts("""
                Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment
                2023-09-01,Flat Barbell Bench Press,Chest,185.0,lbs,5,,,,felt heavy
                2023-09-01,Rowing Machine,Cardio,,,,2000,m,0:08:30,
                2023-09-03,Pull Up,Back,0.0,kgs,8,,,,
                """);
        assertThat(android).hasSize(2);
        assertThat(android.getFirst().start()).isEqualTo(Instant.parse("2023-09-01T10:00:00Z"));
        assertThat(android.getFirst().exercises().getFirst().sets().getFirst().weight())
                .contains(Weight.ofPounds(185));
        assertThat(android.getFirst().exercises().getFirst().note()).isEqualTo("felt heavy");
        var row = android.getFirst().exercises().get(1).sets().getFirst();
        assertThat(row.distance()).contains(Distance.ofKilometres(2));
        assertThat(row.duration()).contains(Duration.ofSeconds(510));
        var ios = lifts("""
                Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind
                2023-09-01,Barbell Squat,Legs,100,220.46,5,,,,,Warm-up
                """);
        assertThat(ios.getFirst().exercises().getFirst().exercise().key()).isEqualTo("back-squat");
        assertThat(ios.getFirst().exercises().getFirst().sets().getFirst().type())
                .isEqualTo(SetType.WARM_UP);
        assertThat(ios.getFirst().exercises().getFirst().sets().getFirst().weight())
                .contains(Weight.ofKilograms(100));
    }

    @Test
    void strongLiftsHasItsSetsInColumns() {
        var lifts = lifts("""
                Date (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),Set 2 (KG)
                2022/02/01,12,Workout A,StrongLifts 5×5,80,Squat,5×5,5,80,4,80
                2022/02/01,12,Workout A,StrongLifts 5×5,80,Bench Press,5×5,5,60,,
                2022/02/03,13,Workout B,StrongLifts 5×5,80,Overhead Press,5×5,5,40,5,40
                """);
        assertThat(lifts).hasSize(2);
        assertThat(lifts.getFirst().exercises())
                .extracting(one -> one.exercise().key())
                .containsExactly("back-squat", "bench-press");
        assertThat(lifts.getFirst().exercises().getFirst().sets())
                .extracting(set -> set.reps().orElseThrow())
                .containsExactly(5, 4);
        assertThat(lifts.getFirst().exercises().get(1).sets()).hasSize(1);
    }

    @Test
    void fitbodHasUtcTimesAndWarmUps() {
        var lift = lifts("""
                Date,Exercise,Reps,Weight(lbs),Duration(s),Distance(m),isWarmup
                2024-03-26 17:26:00 +0000,Barbell Bench Press,8,135.0,0.0,0.0,true
                2024-03-26 17:26:00 +0000,Barbell Bench Press,8,185.0,0.0,0.0,false
                """).getFirst();
        assertThat(lift.start()).isEqualTo(Instant.parse("2024-03-26T17:26:00Z"));
        assertThat(lift.exercises().getFirst().sets())
                .extracting(set -> set.type())
                .containsExactly(SetType.WARM_UP, SetType.WORKING);
        assertThat(lift.exercises().getFirst().sets().get(1).weight()).contains(Weight.ofPounds(185));
    }

    @Test
    void namesOfManyAppsAreTheCatalogues() {
        var names = List.of(
                "Bench Press (Barbell)", "bench-press",
                "Bench Press - Close Grip (Barbell)", "close-grip-bench-press",
                "Barbell Squat", "back-squat",
                "Romanian Deadlift (Dumbbell)", "dumbbell-romanian-deadlift",
                "Deadlift (Trap bar)", "trap-bar-deadlift",
                "Leg Press (Machine)", "leg-press",
                "Seated Leg Curl (Machine)", "seated-leg-curl",
                "Lat Pulldown (Cable)", "lat-pulldown",
                "Pull Up (Weighted)", "weighted-pull-up",
                "Push Ups", "push-up",
                "Lateral Raise (Dumbbell)", "lateral-raise",
                "Triceps Rope Pushdown", "triceps-pressdown",
                "Bicep Curl (Barbell)", "barbell-curl",
                "Bent Over Row (Barbell)", "barbell-row",
                "Bulgarian Split Squat", "bulgarian-split-squat",
                "Hip Thrust (Barbell)", "hip-thrust",
                "Standing Calf Raise (Machine)", "standing-calf-raise",
                "Face Pull", "face-pull",
                "Farmers Walk", "farmers-carry",
                "Kettlebell Swings", "kettlebell-swing");
        for (int k = 0; k < names.size(); k += 2) {
            assertThat(ExerciseNames.find(names.get(k)).key()).as(names.get(k)).isEqualTo(names.get(k + 1));
        }
        assertThat(ExerciseNames.find("Zercher Squat")).isEqualTo(new ExerciseName.Own("Zercher Squat"));
    }

    @Test
    void otherTablesAndRowsWithoutDatesAreSaidSo() {
        assertThat(LiftLog.read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), BERLIN, Units.METRIC))
                .isInstanceOf(Reading.NotUnderstood.class);
        var reading = read(HEVY.replace("28 Mar 2024", "98 Mar 2024"));
        assertThat(reading.activities()).hasSize(1);
        assertThat(reading.warnings()).anySatisfy(text -> assertThat(text).contains("line 7"));
    }

    @Test
    void anyBytesGiveAnAnswer() {
        var random = new SplittableRandom(0xC5F);
        var whole = HEVY.getBytes(StandardCharsets.UTF_8);
        for (int k = 0; k < whole.length; k++) {
            assertThat(LiftLog.read(Arrays.copyOf(whole, k), BERLIN, Units.METRIC))
                    .isNotNull();
        }
        for (int k = 0; k < 2_000; k++) {
            var flipped = whole.clone();
            for (int n = 1 + random.nextInt(10); n > 0; n--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(LiftLog.read(flipped, BERLIN, Units.METRIC)).isNotNull();
        }
    }
}
