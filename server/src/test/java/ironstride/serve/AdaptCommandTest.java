package ironstride.serve;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.journal.Journal;
import ironstride.plan.PlacedSession;
import ironstride.store.AccountStore;
import ironstride.store.AccountStore.Account;
import ironstride.store.Database;
import ironstride.store.OutcomeStore;
import ironstride.store.OutcomeStore.Outcome;
import ironstride.store.PlanStore;
import ironstride.training.Training;
import ironstride.web.Profiles;
import ironstride.workout.LegLoad;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The coach in the terminal, on the folder of a server that does not run.
class AdaptCommandTest {

    private static final String SAM = "sam";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @TempDir
    private Path folder = Path.of("");

    private Clock clock = Clock.fixed(Instant.parse("2026-12-30T10:00:00Z"), ZoneOffset.UTC);
    private String legs = "";

    private record Said(int code, String out, String err) {}

    private Said adapt(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new String[arguments.length + 2];
        all[0] = "--data";
        all[1] = folder.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        int code = AdaptMain.run(new PrintWriter(out), new PrintWriter(err), clock, all);
        return new Said(code, out.toString(), err.toString());
    }

    private static Training training(Database database, Clock clock) {
        return new Training(new PlanStore(database), _ -> Journal.EMPTY, clock, ZONE);
    }

    @BeforeEach
    void missTheFirstLegDay() {
        try (var database = Database.inFolder(folder)) {
            new AccountStore(database).add(new Account(SAM, "Sam", "", clock.instant()));
            var training = training(database, clock);
            training.keepProfile(SAM, Profiles.SAM, _ -> true, (_, _) -> {});
            var missed = training.standing(SAM)
                    .orElseThrow()
                    .plan()
                    .calendar()
                    .sessions()
                    .filter(session -> session.workout().hasLegs(LegLoad.MODERATE)
                            && session.workout().isStrength())
                    .findFirst()
                    .orElseThrow();
            legs = missed.id();
            clock = Clock.fixed(Instant.ofEpochSecond(missed.endEpochMinute() * 60 + 3_600), ZoneOffset.UTC);
            new OutcomeStore(database).put(SAM, legs, new Outcome("missed", Optional.empty(), ""), clock.instant());
        }
    }

    private PlacedSession session() {
        try (var database = Database.inFolder(folder)) {
            return training(database, clock)
                    .standing(SAM)
                    .orElseThrow()
                    .plan()
                    .find(legs)
                    .orElseThrow();
        }
    }

    @Test
    void itSaysWhatItWouldChangeAndChangesNothing() {
        var before = session();
        var said = adapt();
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("missed:")
                .contains("moved")
                .contains("--take ID")
                .contains("REP-04");
        assertThat(session()).isEqualTo(before);
    }

    @Test
    void allAreTakenAndThenThereIsNothingLeft() {
        var said = adapt("--take", "all");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("Taken: missed:").contains("The coach would change nothing.");
        assertThat(session().start().epochMinute())
                .isGreaterThan(clock.instant().getEpochSecond() / 60);
    }

    @Test
    void whatIsRefusedIsNotSaidAgain() {
        var id = JsonMapper.shared()
                .readTree(adapt("--format", "json").out())
                .at("/proposals/0/id")
                .asString();
        assertThat(adapt("--refuse", id, "--athlete", "sam").out())
                .contains("Refused: " + id)
                .contains("The coach would change nothing.");
        var again = adapt("--take", id);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("proposes no " + id);
    }

    @Test
    void whileAServerRunsOnTheFolderItSaysSo() {
        try (var _ = DataFolder.hold(folder)) {
            var said = adapt();
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("Another Ironstride already runs on the data in");
        }
    }

    @Test
    void aFolderWithoutDataAndANameThatNobodyHasAreTold() {
        var nobody = adapt("--athlete", "Alex");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.err()).contains("Nobody here is called Alex");
        folder = folder.resolve("elsewhere");
        var empty = adapt();
        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.err()).contains("There is no data in");
        assertThat(folder).doesNotExist();
    }
}
