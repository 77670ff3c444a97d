package ironstride.codec.liftlog;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.codec.liftlog.LiftTables.Done;
import ironstride.codec.liftlog.LiftTables.Exercise;
import ironstride.codec.reading.Reading;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.SetType;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Whatever an app writes of a workout comes back as it was.
class RandomTablesAreReadBackTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final int TABLES = 60;

    /// What a format has besides exercises, weights and repetitions.
    private record Keeps(boolean time, boolean length, boolean types, ZoneId zone) {}

    private static void assertReadBack(Function<List<Done>, String> writer, Keeps keeps) {
        var random = new SplittableRandom(17);
        for (int k = 0; k < TABLES; k++) {
            var workouts = LiftTables.random(random);
            var text = writer.apply(workouts);
            var reading = LiftLog.read(text.getBytes(StandardCharsets.UTF_8), TOKYO, Units.METRIC);
            assertThat(reading).as(text).isInstanceOf(Reading.Understood.class);
            var lifts = ((Reading.Understood) reading)
                    .activities().stream().map(one -> (DoneLift) one.activity()).toList();
            assertThat(lifts).as(text).hasSameSizeAs(workouts);
            for (int n = 0; n < lifts.size(); n++) {
                assertSame(workouts.get(n), lifts.get(n), keeps);
            }
        }
    }

    private static void assertSame(Done written, DoneLift read, Keeps keeps) {
        var start = LocalDateTime.ofInstant(read.start(), keeps.zone());
        assertThat(start)
                .isEqualTo(
                        keeps.time()
                                ? written.start()
                                : written.start().toLocalDate().atTime(LocalTime.NOON));
        if (keeps.length()) {
            assertThat(read.facts().elapsed()).isEqualTo(Duration.ofMinutes(written.minutes()));
        }
        assertThat(read.exercises()).hasSameSizeAs(written.exercises());
        for (int k = 0; k < read.exercises().size(); k++) {
            assertSame(written.exercises().get(k), read.exercises().get(k), keeps);
        }
    }

    private static void assertSame(Exercise written, DoneExercise read, Keeps keeps) {
        assertThat(read.exercise()).isEqualTo(ExerciseNames.find(written.name()));
        assertThat(read.sets())
                .extracting(set -> set.reps().orElseThrow())
                .isEqualTo(written.sets().stream().map(LiftTables.Lifted::reps).toList());
        assertThat(read.sets())
                .extracting(set -> set.weight().orElseThrow())
                .isEqualTo(written.sets().stream()
                        .map(set -> Weight.ofKilograms(set.kilograms()))
                        .toList());
        if (keeps.types()) {
            assertThat(read.sets())
                    .extracting(set -> set.type())
                    .isEqualTo(
                            written.sets().stream().map(LiftTables.Lifted::type).toList());
        } else {
            assertThat(read.sets()).extracting(set -> set.type()).isSubsetOf(SetType.WORKING, SetType.WARM_UP);
        }
    }

    @Test
    void hevyInSeveralLanguages() {
        for (var language : List.of("en", "tr", "de", "fr", "pl", "ru")) {
            assertReadBack(
                    workouts -> LiftTables.hevy(workouts, Locale.forLanguageTag(language)),
                    new Keeps(true, true, true, TOKYO));
        }
    }

    @Test
    void oldStrong() {
        assertReadBack(LiftTables::oldStrong, new Keeps(true, true, true, TOKYO));
    }

    @Test
    void newStrongInPoundsWithDecimalCommas() {
        assertReadBack(LiftTables::newStrong, new Keeps(true, true, true, TOKYO));
    }

    @Test
    void fitNotes() {
        assertReadBack(LiftTables::fitNotes, new Keeps(false, false, false, TOKYO));
    }

    @Test
    void fitbodInUtc() {
        assertReadBack(LiftTables::fitbod, new Keeps(true, false, false, ZoneOffset.UTC));
    }

    @Test
    void strongLifts() {
        assertReadBack(LiftTables::strongLifts, new Keeps(false, false, false, TOKYO));
    }
}
