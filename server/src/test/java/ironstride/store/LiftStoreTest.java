package ironstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.store.AccountStore.Account;
import ironstride.store.JournalStore.KeptActivity;
import ironstride.store.LiftStore.Answer;
import ironstride.store.LiftStore.Change;
import ironstride.store.LiftStore.Finished;
import ironstride.store.LiftStore.Lift;
import ironstride.store.LiftStore.Part;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Lifts that several devices write to, the same on a file and on a PostgreSQL server.
@ParameterizedClass
@EnumSource(Engine.class)
class LiftStoreTest {

    /// Never merges and never ends.
    static final LiftStore.Reading OPEN = new LiftStore.Reading() {
        @Override
        public Optional<String> merged(Part theirs, String mine) {
            return Optional.empty();
        }

        @Override
        public Optional<Finished> finished(Lift lift) {
            return Optional.empty();
        }
    };

    private static final Instant NOON = Instant.parse("2027-01-04T12:00:00Z");
    private static final String SAM = "11111111-1111-1111-1111-111111111111";

    private final Engine engine;

    @TempDir
    private Path folder = Path.of("");

    private Optional<Database> opened = Optional.empty();

    LiftStoreTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        opened = Optional.of(engine.fresh(folder).open());
        assertThat(new AccountStore(database()).add(new Account(SAM, "Sam", "hash", NOON)))
                .isTrue();
    }

    @AfterEach
    void close() {
        opened.ifPresent(Database::close);
    }

    private Database database() {
        return opened.orElseThrow();
    }

    private LiftStore lifts() {
        return new LiftStore(database());
    }

    static Change adds(String id, String part, String document) {
        return new Change(id, part, Optional.empty(), Optional.of(document));
    }

    private static Change becomes(String id, String part, String base, String document) {
        return new Change(id, part, Optional.of(base), Optional.of(document));
    }

    private static Change removes(String id, String part, String base) {
        return new Change(id, part, Optional.of(base), Optional.empty());
    }

    private List<Answer> apply(Change... changes) {
        return lifts().apply(SAM, "lift", List.of(changes), OPEN, NOON)
                .orElseThrow()
                .answers();
    }

    private List<Part> parts() {
        return lifts().find(SAM, "lift").orElseThrow().parts();
    }

    @Test
    void aChangeThatIsSentAgainIsMadeOnce() {
        assertThat(apply(adds("a", "set", "1"), becomes("b", "set", "a", "2"))).containsOnly(Answer.TAKEN);
        assertThat(apply(adds("a", "set", "1"), becomes("b", "set", "a", "2"))).containsOnly(Answer.ALREADY);
        assertThat(apply(becomes("c", "set", "b", "3"))).containsOnly(Answer.TAKEN);
        assertThat(apply(adds("a", "set", "1"))).containsOnly(Answer.ALREADY);
        assertThat(parts()).containsExactly(new Part("set", "c", "3", false));
    }

    @Test
    void twoDevicesMergePartByPart() {
        apply(adds("a", "one", "1"));
        assertThat(apply(adds("b", "two", "2"), becomes("c", "one", "a", "1!"))).containsOnly(Answer.TAKEN);
        assertThat(parts()).containsExactly(new Part("one", "c", "1!", false), new Part("two", "b", "2", false));
    }

    @Test
    void whoeverIsSecondWithSomethingElseIsToldAndChangesNothing() {
        apply(adds("a", "set", "1"), becomes("b", "set", "a", "2"));
        assertThat(apply(becomes("c", "set", "a", "3"), becomes("d", "set", "c", "4"), adds("e", "other", "5")))
                .containsExactly(Answer.CONFLICT, Answer.CONFLICT, Answer.TAKEN);
        assertThat(apply(removes("f", "set", "a"))).containsExactly(Answer.CONFLICT);
        assertThat(apply(becomes("g", "set", "a", "2"))).as("the same value").containsExactly(Answer.ALREADY);
        assertThat(parts()).contains(new Part("set", "b", "2", false));
        assertThat(apply(becomes("c", "set", "b", "3"))).as("chosen").containsExactly(Answer.TAKEN);
    }

    @Test
    void whatWasRemovedIsKnownAndComesBackFromWhoSawIt() {
        apply(adds("a", "set", "1"), removes("b", "set", "a"));
        assertThat(parts()).containsExactly(new Part("set", "b", "1", true));
        assertThat(apply(becomes("c", "set", "a", "2"))).containsExactly(Answer.CONFLICT);
        assertThat(apply(removes("d", "set", "a"))).containsExactly(Answer.ALREADY);
        assertThat(apply(removes("e", "unknown", "a"))).containsExactly(Answer.ALREADY);
        assertThat(apply(becomes("f", "set", "b", "1"))).containsExactly(Answer.TAKEN);
        assertThat(apply(removes("g", "set", "f"), adds("h", "set", "3"))).containsOnly(Answer.TAKEN);
        assertThat(parts()).containsExactly(new Part("set", "h", "3", false));
    }

    @Test
    void ofEightDevicesThatSendTheSameChangesAtOnceEachIsMadeOnce() {
        var got = Together.all(8, device -> apply(adds("a", "one", "1"), adds("b", "two", "2")));
        assertThat(Collections.frequency(got, List.of(Answer.TAKEN, Answer.TAKEN)))
                .isOne();
        assertThat(Collections.frequency(got, List.of(Answer.ALREADY, Answer.ALREADY)))
                .isEqualTo(7);
        var others = Together.all(8, device -> apply(becomes("c" + device, "one", "a", "by " + device)));
        assertThat(Collections.frequency(others, List.of(Answer.TAKEN))).isOne();
        assertThat(Collections.frequency(others, List.of(Answer.CONFLICT))).isEqualTo(7);
    }

    @Test
    void aLiftThatEndsIsInTheJournalAndOneThatGoesOnAgainIsNot() {
        var journal = new JournalStore(database());
        var outcomes = new OutcomeStore(database());
        var activity = new KeptActivity(
                LiftStore.activityId("lift"), NOON, NOON, "{}", Optional.empty(), Optional.of("w01-lift-1"));
        var ending = new LiftStore.Reading() {
            @Override
            public Optional<String> merged(Part theirs, String mine) {
                return Optional.of(mine);
            }

            @Override
            public Optional<Finished> finished(Lift lift) {
                return lift.parts().stream().anyMatch(part -> part.id().equals("finish") && !part.removed())
                        ? Optional.of(new Finished(activity, Optional.of(7), "hard"))
                        : Optional.empty();
            }
        };
        lifts().apply(SAM, "lift", List.of(adds("a", "set", "1")), ending, NOON);
        assertThat(journal.activities(SAM)).isEmpty();
        lifts().apply(SAM, "lift", List.of(adds("b", "finish", "{}")), ending, NOON);
        assertThat(journal.activities(SAM)).containsExactly(activity);
        assertThat(outcomes.all(SAM))
                .containsEntry("w01-lift-1", new OutcomeStore.Outcome("done", Optional.of(7), "hard"));
        lifts().apply(SAM, "lift", List.of(removes("c", "finish", "b")), ending, NOON);
        assertThat(journal.activities(SAM)).isEmpty();
        assertThat(outcomes.all(SAM)).isEmpty();
    }

    @Test
    void nothingIsKeptForAnAthleteWhoIsGone() {
        assertThat(lifts().apply("nobody", "lift", List.of(adds("a", "set", "1")), OPEN, NOON))
                .isEmpty();
        assertThat(new RackStore(database()).put("nobody", "gym", "{}", NOON)).isFalse();
    }
}
