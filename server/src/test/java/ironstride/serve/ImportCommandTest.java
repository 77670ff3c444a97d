package ironstride.serve;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.codec.document.JournalDocument;
import ironstride.codec.fit.ActivityFitWriter;
import ironstride.journal.Activity;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneRun;
import ironstride.journal.Origin;
import ironstride.journal.Origin.Source;
import ironstride.quantity.Distance;
import ironstride.store.AccountStore;
import ironstride.store.Database;
import ironstride.store.JournalStore;
import ironstride.store.OutcomeStore;
import ironstride.training.Journals;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {

    private static final Instant START = Instant.parse("2026-10-01T17:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    private int run(Object... arguments) {
        said.getBuffer().setLength(0);
        var writer = new PrintWriter(said, true);
        var command = new CommandLine(new ImportCommand(new ImportLines(writer, writer, false), writer, CLOCK))
                .setOut(writer)
                .setErr(writer);
        var words = Stream.concat(
                        Stream.of("--data", folder.resolve("data").toString()),
                        Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new);
        return command.execute(words);
    }

    private <T> T stored(Function<Database, T> question) {
        try (var database = Database.inFolder(folder.resolve("data"))) {
            return question.apply(database);
        }
    }

    private List<Activity> activities() {
        return stored(database -> {
            var athlete = new AccountStore(database).first().orElseThrow().id();
            return new JournalStore(database)
                    .activities(athlete).stream()
                            .flatMap(kept -> JournalDocument.activity(kept.document()).stream())
                            .toList();
        });
    }

    private static byte[] fit(Instant start, double kilometres) {
        return ActivityFitWriter.write(DoneRun.of(
                ActivityFacts.of("x" + start, start, Duration.ofMinutes(50), Origin.BY_HAND),
                Optional.of(Distance.ofKilometres(kilometres))));
    }

    /// A track of the same 10 km in 50 min, a point a minute.
    private static String gpx(Instant start) {
        var gpx = new StringBuilder("<gpx><trk><name>Evening</name><type>running</type><trkseg>");
        for (int minute = 0; minute <= 50; minute++) {
            gpx.append(String.format(
                    Locale.ROOT,
                    "<trkpt lat='%.6f' lon='10'><time>%s</time></trkpt>",
                    50 + minute * 200 / 111_195.0,
                    start.plusSeconds(minute * 60L)));
        }
        return gpx.append("</trkseg></trk></gpx>").toString();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void aSecondRunSaysThatEverythingIsAlreadyThere() throws IOException {
        var one = file("one.fit", fit(START, 10));
        var two = file("two.fit", fit(START.plus(Duration.ofDays(1)), 8));
        assertThat(run(one, two)).isZero();
        assertThat(said.toString()).contains("taken", "one.fit: run, 10 km", "2 activities taken");
        assertThat(run(one, two)).isZero();
        assertThat(said.toString()).contains("already there", "0 activities taken, 0 completed, 2 already there");
        assertThat(activities()).hasSize(2);
    }

    @Test
    void theSameRunFromTwoSourcesIsOneAndTheRicherIsKept() throws IOException {
        assertThat(run(Files.writeString(folder.resolve("run.gpx"), gpx(START))))
                .isZero();
        var before = activities().getFirst();
        assertThat(before.facts().origin().source()).isEqualTo(Source.GPX);
        assertThat(run(file("run.fit", fit(START.plusSeconds(20), 10.1)))).isZero();
        assertThat(said.toString()).contains("completed");
        assertThat(activities()).hasSize(1);
        var after = activities().getFirst();
        assertThat(after.facts().origin().source()).isEqualTo(Source.FIT);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.facts().title()).isEqualTo("Evening");
        assertThat(run(folder.resolve("run.gpx"), folder.resolve("run.fit"))).isZero();
        assertThat(said.toString()).contains("2 already there");
        assertThat(activities()).isEqualTo(List.of(after));
    }

    @Test
    void theOriginalComesOutAgain() throws IOException {
        var bytes = fit(START, 10);
        run(file("one.fit", bytes));
        var sha256 = activities().getFirst().facts().origin().original().orElseThrow();
        var original = stored(database -> new JournalStore(database)
                .original(new AccountStore(database).first().orElseThrow().id(), sha256)
                .orElseThrow());
        assertThat(original.bytes()).isEqualTo(bytes);
        assertThat(original.name()).isEqualTo("one.fit");
    }

    @Test
    void aDryRunKeepsNothing() throws IOException {
        assertThat(run("--dry-run", file("one.fit", fit(START, 10)))).isZero();
        assertThat(said.toString()).contains("Nothing was kept", "1 activities taken");
        int athletes = stored(database -> new AccountStore(database).count());
        assertThat(athletes).isZero();
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndTheRestIsTaken() throws IOException {
        var broken = file("broken.fit", "nonsense".getBytes(StandardCharsets.UTF_8));
        assertThat(run(broken, file("one.fit", fit(START, 10)))).isEqualTo(1);
        assertThat(said.toString()).contains("not understood  broken.fit:", "1 activities taken");
        assertThat(activities()).hasSize(1);
    }

    @Test
    void namesOfExercisesThatTheAthleteHasExplainedHold() throws IOException {
        var table = Files.writeString(folder.resolve("workouts.csv"), """
                title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe
                Legs,"26 Mar 2024, 17:26","26 Mar 2024, 18:31",,Kniebeuge,,,0,normal,100,5,,,
                """);
        assertThat(run("--dry-run", table)).isZero();
        assertThat(said.toString()).contains("under their own names", "Kniebeuge");
        run(file("one.fit", fit(START, 10)));
        boolean kept = stored(database -> new JournalStore(database)
                .putExerciseName(
                        new AccountStore(database).first().orElseThrow().id(), "Kniebeuge", "back-squat"));
        assertThat(kept).isTrue();
        assertThat(run(table)).isZero();
        List<? extends Activity> read = stored(database -> {
            var journals = new Journals(new JournalStore(database), new OutcomeStore(database), CLOCK);
            return journals.of(new AccountStore(database).first().orElseThrow().id())
                    .activities();
        });
        assertThat(read)
                .filteredOn(DoneLift.class::isInstance)
                .flatExtracting(lift -> ((DoneLift) lift).exercises())
                .extracting(one -> one.exercise().key())
                .containsExactly("back-squat");
    }

    @Test
    void aFolderIsTakenAndWhatIsMissingIsBadInput() throws IOException {
        var inner = Files.createDirectories(folder.resolve("watch/2026"));
        Files.write(inner.resolve("a.fit"), fit(START, 10));
        Files.write(inner.resolve("b.fit"), fit(START.plus(Duration.ofDays(2)), 12));
        assertThat(run(folder.resolve("watch"))).isZero();
        assertThat(activities()).hasSize(2);
        assertThat(run(folder.resolve("nowhere"))).isEqualTo(2);
        assertThat(said.toString()).contains("not there");
        assertThat(run("--athlete", "Nobody", inner)).isEqualTo(2);
    }
}
