package ironstride.codec.journalcsv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.journal.Activity;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneRun;
import ironstride.journal.ExerciseName;
import ironstride.journal.ExerciseSet;
import ironstride.journal.Origin;
import ironstride.journal.SetType;
import ironstride.quantity.Distance;
import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalCsvTest {

    private static final Instant START = Instant.parse("2026-10-01T17:00:00Z");

    private static final List<Activity> DONE = List.of(
            DoneRun.of(
                    ActivityFacts.of("r1", START, Duration.ofMillis(3_000_500), Origin.BY_HAND)
                            .titled("Lunch, \"easy\"")
                            .noted("two\nlines"),
                    Optional.of(new Distance(10_012_345))),
            new DoneLift(
                    ActivityFacts.of("l1", START, Duration.ofMinutes(40), Origin.LOGGER),
                    List.of(new DoneExercise(
                            new ExerciseName.Catalogued(ExerciseCatalogue.get("back-squat")),
                            List.of(
                                    ExerciseSet.of("a", SetType.WARM_UP, Weight.ofKilograms(60), 5),
                                    ExerciseSet.of("b", SetType.WORKING, Weight.ofKilograms(102.5), 5)
                                            .leaving(Rir.of(1.5))),
                            Optional.empty(),
                            ""))));

    private static List<List<String>> rows(StringBuilder table) {
        return CsvReader.builder().ofCsvRecord(table.toString()).stream()
                .map(row -> row.getFields())
                .toList();
    }

    @Test
    void everyActivityHasARow() {
        var table = new StringBuilder();
        new JournalCsv(ZoneId.of("Europe/Berlin")).activities(DONE, table);
        var rows = rows(table);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).subList(0, 7))
                .containsExactly(
                        "r1", "run", "2026-10-01T19:00:00+02:00", "Lunch, \"easy\"", "3000.5", "", "10012.345");
        assertThat(rows.get(1)).last().isEqualTo("two\nlines");
        assertThat(rows.get(2)).contains("l1", "lift", "1");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    }

    @Test
    void everySetHasARow() {
        var table = new StringBuilder();
        new JournalCsv(ZoneId.of("Europe/Berlin")).sets(DONE, table);
        var rows = rows(table);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(2).subList(3, 13))
                .containsExactly("Back squat", "back-squat", "", "2", "working", "102.5", "5", "", "", "1.5");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    }
}
