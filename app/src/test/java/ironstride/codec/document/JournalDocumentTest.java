package ironstride.codec.document;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.exercise.ExerciseCatalogue;
import ironstride.journal.Activity;
import ironstride.journal.ActivityFacts;
import ironstride.journal.BodyEvent;
import ironstride.journal.CheckIn;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import ironstride.journal.ExerciseName;
import ironstride.journal.ExerciseSet;
import ironstride.journal.Origin;
import ironstride.journal.SetType;
import ironstride.quantity.Distance;
import ironstride.quantity.HeartRate;
import ironstride.quantity.Rir;
import ironstride.quantity.Rpe;
import ironstride.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalDocumentTest {

    private static final Instant START = Instant.parse("2027-01-04T17:30:00.250Z");

    private static ActivityFacts facts(String id) {
        return new ActivityFacts(
                id,
                START,
                Duration.ofMillis(3_600_500),
                "Evening",
                "windy",
                Optional.of(new HeartRate(141)),
                Optional.empty(),
                Optional.of(Rpe.of(6.5)),
                new Origin(Origin.Source.FIT, Optional.of("serial-1"), Optional.of("ab".repeat(32))));
    }

    static Stream<Activity> activities() {
        var lap = new DoneRun.Lap(
                Duration.ZERO,
                Duration.ofSeconds(300),
                Optional.of(Distance.ofMetres(1000)),
                Optional.of(new HeartRate(150)),
                Optional.of(2));
        var squat = new DoneExercise(
                new ExerciseName.Catalogued(ExerciseCatalogue.get("back-squat")),
                List.of(
                        ExerciseSet.of("s1", SetType.WARM_UP, Weight.ofKilograms(40), 8),
                        ExerciseSet.of("s2", SetType.WORKING, Weight.ofKilograms(82.5), 5)
                                .leaving(Rir.of(1.5))),
                Optional.of(1),
                "belt");
        var own = new DoneExercise(new ExerciseName.Own("Sled push"), List.of(), Optional.empty(), "");
        return Stream.of(
                new DoneRun(
                        facts("run"),
                        Optional.of(Duration.ofSeconds(3500)),
                        Optional.of(Distance.ofKilometres(10.02)),
                        Optional.of(85),
                        Optional.empty(),
                        List.of(lap)),
                DoneRun.of(ActivityFacts.of("short", START, Duration.ZERO, Origin.BY_HAND), Optional.empty()),
                new DoneLift(facts("lift"), List.of(squat, own)),
                new DoneOther(facts("hike"), DoneOther.Sport.HIKE, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("activities")
    void anActivityComesBackAsItWas(Activity activity) {
        assertThat(JournalDocument.activity(JournalDocument.write(activity))).contains(activity);
    }

    static Stream<BodyEvent> events() {
        return Stream.of(
                new BodyEvent.Illness(
                        "i",
                        LocalDate.of(2027, 1, 4),
                        BodyEvent.Illness.Symptoms.FEVER,
                        Optional.of(LocalDate.of(2027, 1, 6))),
                new BodyEvent.Pain("p", LocalDate.of(2027, 1, 4), "left knee", 5, true, false, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anIllnessOrAPainComesBackAsItWas(BodyEvent event) {
        assertThat(JournalDocument.bodyEvent(JournalDocument.write(event))).contains(event);
    }

    static Stream<CheckIn> checkIns() {
        return Stream.of(new CheckIn(
                LocalDate.of(2027, 1, 4),
                Optional.of(4),
                Optional.empty(),
                Optional.of(3),
                Optional.of(2),
                Optional.of(5),
                Optional.of(new HeartRate(52))));
    }

    @ParameterizedTest
    @MethodSource("checkIns")
    void aCheckInComesBackAsItWas(CheckIn checkIn) {
        assertThat(JournalDocument.checkIn(JournalDocument.write(checkIn))).contains(checkIn);
    }

    static Stream<String> others() {
        return Stream.of(
                "",
                "{}",
                "null",
                "{\"form\":2,\"activity\":null}",
                "{\"form\":1,\"activity\":{\"kind\":\"DoneRun\"}}",
                JournalDocument.write(checkIns().findFirst().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anythingElseIsNoActivity(String text) {
        assertThat(JournalDocument.activity(text)).isEmpty();
    }
}
