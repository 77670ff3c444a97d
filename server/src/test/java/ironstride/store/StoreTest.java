package ironstride.store;

import static ironstride.store.schema.DefaultSchema.DEFAULT_SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ironstride.store.AccountStore.Account;
import ironstride.store.OutcomeStore.Outcome;
import ironstride.store.PlanStore.PlanVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The store, the same on a file and on a PostgreSQL server.
@ParameterizedClass
@EnumSource(Engine.class)
class StoreTest {

    private static final Instant NOON = Instant.parse("2027-01-04T12:00:00Z");
    private static final String HASH = "ab".repeat(32);
    private static final String SAM = "11111111-1111-1111-1111-111111111111";
    private static final String ALEX = "22222222-2222-2222-2222-222222222222";

    private final Engine engine;

    @TempDir
    private Path folder = Path.of("");

    private Engine.Where where = () -> {
        throw new IllegalStateException("no database yet");
    };

    private Optional<Database> opened = Optional.empty();

    StoreTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        where = engine.fresh(folder);
        opened = Optional.of(where.open());
    }

    @AfterEach
    void close() {
        opened.ifPresent(Database::close);
    }

    private Database database() {
        return opened.orElseThrow();
    }

    private AccountStore accounts() {
        return new AccountStore(database());
    }

    private PlanStore plans() {
        return new PlanStore(database());
    }

    private OutcomeStore outcomes() {
        return new OutcomeStore(database());
    }

    private FeedStore feeds() {
        return new FeedStore(database());
    }

    private JournalStore journals() {
        return new JournalStore(database());
    }

    private LiftStore lifts() {
        return new LiftStore(database());
    }

    private void addAthletes() {
        assertThat(accounts().add(new Account(SAM, "Sam", "hash", NOON))).isTrue();
        assertThat(accounts().add(new Account(ALEX, "Alex", "hash", NOON.plusSeconds(1))))
                .isTrue();
    }

    private static PlanVersion version(int number, String what) {
        return new PlanVersion(
                number,
                number == 1 ? Optional.empty() : Optional.of(number - 1),
                NOON,
                Author.ATHLETE,
                what,
                "{\"name\":\"Sam\"}",
                "document".getBytes(StandardCharsets.UTF_8),
                "overview".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aNameIsTakenWhateverItsCapitals() {
        addAthletes();
        assertThat(accounts().add(new Account("3", "SAM", "hash", NOON))).isFalse();
        assertThat(accounts().add(new Account("3", " sam ", "hash", NOON))).isFalse();
        assertThat(accounts().count()).isEqualTo(2);
        assertThat(accounts().findByName("sAm").map(Account::id)).contains(SAM);
        assertThat(accounts().first().map(Account::id)).contains(SAM);
    }

    @Test
    void ofSeveralWhoTakeANameAtTheSameMomentOneGetsIt() {
        var got = Together.all(
                8, k -> accounts().add(new Account("id-" + k, k % 2 == 0 ? "robin" : "ROBIN", "hash", NOON)));
        assertThat(Collections.frequency(got, true)).isOne();
        assertThat(accounts().findByName("Robin").map(Account::id)).contains("id-" + got.indexOf(true));
    }

    private void fillEveryTable(String athlete) {
        accounts().signIn(athlete, "token of " + athlete, NOON, Instant.EPOCH);
        plans().add(athlete, version(1, "Plan made"));
        outcomes().put(athlete, "w01-run-1", new Outcome("done", Optional.of(7), "fine"), NOON);
        feeds().create(athlete, "feed of " + athlete, NOON);
        feeds().give(athlete, new FeedStore.GivenCalendar(1, new byte[] {1}));
        assertThat(journals().put(athlete, List.of(run("run", NOON, Optional.of(HASH))), List.of(file(HASH)), NOON))
                .isTrue();
        assertThat(journals().putExerciseName(athlete, "Skwat", "back-squat")).isTrue();
        assertThat(journals().putBodyEvent(athlete, "pain", LocalDate.EPOCH, "{}", NOON))
                .isTrue();
        assertThat(journals().putCheckIn(athlete, LocalDate.EPOCH, "{}", NOON)).isTrue();
        assertThat(lifts().apply(
                                athlete,
                                "lift",
                                List.of(LiftStoreTest.adds("one", "set", "{}")),
                                LiftStoreTest.OPEN,
                                NOON))
                .isPresent();
        assertThat(new RackStore(database()).put(athlete, "gym", "{}", NOON)).isTrue();
        assertThat(journals().put(athlete, List.of(run("gone", NOON, Optional.empty())), List.of(), NOON))
                .isTrue();
        assertThat(new RemovedActivities(database()).remove(athlete, "gone", NOON))
                .isTrue();
        var coach = new CoachStore(database());
        assertThat(coach.put(athlete, CoachStore.Decision.refused("missed:w01-lift-1", NOON)))
                .isTrue();
        assertThat(coach.put(athlete, new CoachStore.Setting(true, "2027-01-04")))
                .isTrue();
    }

    private static JournalStore.KeptActivity run(String id, Instant start, Optional<String> original) {
        return new JournalStore.KeptActivity(
                id, start, start.plusSeconds(3600), "{\"id\":\"" + id + "\"}", original, Optional.of("w01-run-1"));
    }

    private static JournalStore.Original file(String sha256) {
        return new JournalStore.Original(sha256, "run.fit", new byte[] {1, 2, 3});
    }

    private Map<String, Integer> rowsOf(String athlete) {
        var rows = new TreeMap<String, Integer>();
        for (var table : DEFAULT_SCHEMA.getTables()) {
            assertThat(table.fieldsRow().fields()[0].getName())
                    .as("first column of " + table)
                    .isEqualTo("athlete_id");
            rows.put(
                    table.getName(),
                    database()
                            .<Integer>read(sql -> sql.fetchCount(
                                    table, DSL.field("athlete_id", String.class).eq(athlete))));
        }
        return rows;
    }

    @Test
    void deletingAnAthleteLeavesNoRowOfThemInAnyTableAndAllOfTheOthers() {
        addAthletes();
        fillEveryTable(SAM);
        fillEveryTable(ALEX);
        var full = rowsOf(SAM);
        assertThat(full).allSatisfy((table, rows) -> assertThat(rows).as(table).isEqualTo(1));
        accounts().delete(SAM);
        assertThat(rowsOf(SAM))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        assertThat(rowsOf(ALEX)).isEqualTo(full);
    }

    @Test
    void activitiesAreFoundByTheTimeTheyTouch() {
        addAthletes();
        var early = run("early", NOON, Optional.empty());
        var late = run("late", NOON.plusSeconds(7200), Optional.empty());
        assertThat(journals().put(SAM, List.of(late, early), List.of(), NOON)).isTrue();
        assertThat(journals().activities(SAM)).containsExactly(early, late);
        assertThat(journals().activitiesBetween(SAM, NOON.plusSeconds(3600), NOON.plusSeconds(7199)))
                .containsExactly(early);
        assertThat(journals().activitiesBetween(SAM, NOON.plusSeconds(3601), NOON.plusSeconds(7199)))
                .isEmpty();
        assertThat(journals().activity(ALEX, "early")).isEmpty();
        assertThat(journals().put("nobody", List.of(early), List.of(), NOON)).isFalse();
    }

    @Test
    void aFileStaysAsLongAsAnActivityIsFromIt() {
        addAthletes();
        var lift = run("lift", NOON, Optional.of(HASH));
        var run = run("run", NOON.plusSeconds(3600), Optional.of(HASH));
        assertThat(journals().put(SAM, List.of(lift, run), List.of(file(HASH)), NOON))
                .isTrue();
        journals().remove(SAM, "lift");
        assertThat(journals().original(SAM, HASH).map(JournalStore.Original::name))
                .contains("run.fit");
        assertThat(journals().original(ALEX, HASH)).isEmpty();
        journals().remove(SAM, "run");
        assertThat(journals().originals(SAM)).isEmpty();
    }

    @Test
    void ofSeveralWritersOfTheSameVersionOneWinsAndNothingIsMixed() {
        addAthletes();
        assertThat(plans().add(SAM, version(1, "Plan made"))).isTrue();
        for (int number = 2; number <= 6; number++) {
            int next = number;
            var got = Together.all(8, k -> plans().add(SAM, version(next, "writer " + k)));
            assertThat(Collections.frequency(got, true)).isOne();
            assertThat(plans().current(SAM).map(PlanVersion::what)).contains("writer " + got.indexOf(true));
        }
        assertThat(plans().changes(SAM, 3).stream().map(PlanStore.Change::version))
                .containsExactly(6, 5, 4);
    }

    @Test
    void severalVersionsAreKeptAllOrNone() {
        addAthletes();
        assertThat(plans().addAll(SAM, List.of(version(1, "a"), version(2, "b"))))
                .isTrue();
        assertThat(plans().addAll(SAM, List.of(version(3, "c"), version(4, "d"), version(2, "taken"))))
                .isFalse();
        assertThat(plans().all(SAM).stream().map(PlanVersion::what)).containsExactly("a", "b");
        assertThat(plans().currentNumber(ALEX)).isEmpty();
    }

    @Test
    void aVersionComesBackAsItWasKept() {
        addAthletes();
        var kept = new PlanVersion(
                1,
                Optional.empty(),
                NOON.plusMillis(7),
                Author.COACH,
                "Läuft \uD83C\uDFC3 \u00AB\u4E2D\u00BB".repeat(20),
                "{}",
                new byte[] {0, -1, 127, 13, 10},
                new byte[0]);
        assertThat(plans().add(SAM, kept)).isTrue();
        var read = plans().find(SAM, 1).orElseThrow();
        assertThat(read).usingRecursiveComparison().isEqualTo(kept);
        assertThat(plans().find(ALEX, 1)).isEmpty();
    }

    @Test
    void eightWritersAtOnceLoseNothing() {
        addAthletes();
        int each = 40;
        Together.all(8, writer -> {
            for (int k = 0; k < each; k++) {
                outcomes().put(SAM, writer + "-" + k, new Outcome("done", Optional.of(5), ""), NOON);
                accounts().signIn(ALEX, writer + "-" + k, NOON, Instant.EPOCH);
            }
            return writer;
        });
        assertThat(outcomes().all(SAM)).hasSize(8 * each);
        assertThat(rowsOf(ALEX)).containsEntry("login_session", 8 * each);
    }

    @Test
    void anOutcomeSentAgainTakesThePlaceOfTheEarlier() {
        addAthletes();
        outcomes().put(SAM, "one", new Outcome("done", Optional.of(7), "fine"), NOON);
        outcomes().put(SAM, "one", new Outcome("missed", Optional.empty(), ""), NOON.plusSeconds(1));
        assertThat(outcomes().all(SAM)).isEqualTo(Map.of("one", new Outcome("missed", Optional.empty(), "")));
        assertThat(outcomes().all(ALEX)).isEmpty();
        outcomes().remove(ALEX, "one");
        assertThat(outcomes().all(SAM)).hasSize(1);
        outcomes().remove(SAM, "one");
        assertThat(outcomes().all(SAM)).isEmpty();
    }

    @Test
    void theStampChangesWithEveryOutcomeEvenWhenTheClockStandsStillOrIsSetBack() {
        addAthletes();
        outcomes().put(SAM, "one", new Outcome("done", Optional.of(7), ""), NOON);
        var first = outcomes().stamp(SAM);
        outcomes().put(SAM, "one", new Outcome("done", Optional.of(8), ""), NOON);
        var second = outcomes().stamp(SAM);
        outcomes().put(SAM, "one", new Outcome("done", Optional.of(9), ""), NOON.minusSeconds(60));
        assertThat(List.of(first, second, outcomes().stamp(SAM))).doesNotHaveDuplicates();
    }

    @Test
    void aNewCalendarAddressTakesThePlaceOfTheEarlier() {
        addAthletes();
        feeds().create(SAM, "old", NOON);
        feeds().create(SAM, "new", NOON.plusSeconds(1));
        assertThat(feeds().athleteOf("old")).isEmpty();
        assertThat(feeds().athleteOf("new")).contains(SAM);
        assertThat(feeds().since(SAM)).contains(NOON.plusSeconds(1));
        feeds().revoke(ALEX);
        assertThat(feeds().athleteOf("new")).contains(SAM);
        feeds().revoke(SAM);
        assertThat(feeds().athleteOf("new")).isEmpty();
        assertThat(feeds().since(SAM)).isEmpty();
    }

    @Test
    void aChangedPasswordLeavesOneDeviceSignedIn() {
        addAthletes();
        for (var token : List.of("here", "there", "elsewhere")) {
            accounts().signIn(SAM, token, NOON, Instant.EPOCH);
        }
        accounts().signIn(ALEX, "other", NOON, Instant.EPOCH);
        accounts().changePassword(SAM, "new hash", "here");
        assertThat(accounts().signedIn("here", Instant.EPOCH)).isPresent();
        assertThat(accounts().signedIn("there", Instant.EPOCH)).isEmpty();
        assertThat(accounts().signedIn("other", Instant.EPOCH)).isPresent();
        assertThat(accounts().find(SAM).map(Account::passwordHash)).contains("new hash");
        assertThat(accounts().find(ALEX).map(Account::passwordHash)).contains("hash");
    }

    @Test
    void whatIsThereStaysWhenTheDatabaseIsOpenedAgain() {
        addAthletes();
        fillEveryTable(SAM);
        var before = everything();
        database().close();
        opened = Optional.of(where.open());
        assertThat(everything()).isEqualTo(before);
        assertThat(rowsOf(SAM).values()).containsOnly(1);
    }

    private String everything() {
        var text = new StringBuilder();
        for (var table : database()
                .<List<String>>read(sql -> sql.meta().getTables().stream()
                        .map(one -> one.getName())
                        .filter(name ->
                                name.equals("flyway_schema_history") || DEFAULT_SCHEMA.getTable(DSL.name(name)) != null)
                        .distinct()
                        .sorted()
                        .toList())) {
            text.append(table)
                    .append(database()
                            .<String>read(sql -> sql.selectFrom(DSL.table(DSL.name(table)))
                                    .fetch()
                                    .formatCSV()));
        }
        return text.toString();
    }

    @Test
    void aDatabaseOfANewerVersionIsRefusedUnharmed() {
        addAthletes();
        fillEveryTable(SAM);
        database()
                .write(sql -> sql.execute("insert into flyway_schema_history (installed_rank, version, description,"
                        + " type, script, checksum, installed_by, execution_time, success) values"
                        + " (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'me', 1, "
                        + (engine == Engine.SQLITE ? "1" : "true")
                        + ")"));
        database().write(sql -> sql.execute("alter table outcome add column later varchar(10)"));
        var before = everything();
        assertThatThrownBy(() -> where.open())
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("newer version of Ironstride")
                .hasMessageContaining("Start that version");
        assertThat(everything()).isEqualTo(before).contains("V99__later.sql");
    }

    @Test
    void whatCannotBeKeptForAnAthleteWhoIsGoneIsSaid() {
        assertThat(outcomes().put("nobody", "one", new Outcome("done", Optional.empty(), ""), NOON))
                .isFalse();
        assertThat(plans().add("nobody", version(1, "Plan made"))).isFalse();
    }
}
