package ironstride.store;

import static ironstride.store.schema.Tables.PLAN_VERSION;

import ironstride.store.schema.tables.records.PlanVersionRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Plans, version by version.
public final class PlanStore {

    private final Database database;

    public PlanStore(Database database) {
        this.database = database;
    }

    /// A version of an athlete's training.
    ///
    /// @param version 1 for the first
    /// @param parent what undoing it brings back
    /// @param what what was done, one sentence
    /// @param profile the answers it was made from, as JSON
    /// @param document the plan, gzipped
    /// @param overview what the plan page shows, gzipped
    public record PlanVersion(
            int version,
            Optional<Integer> parent,
            Instant created,
            Author who,
            String what,
            String profile,
            byte[] document,
            byte[] overview) {}

    /// A line of the history.
    public record Change(int version, Instant created, Author who, String what) {}

    public Optional<PlanVersion> current(String athlete) {
        return database.read(sql -> sql.selectFrom(PLAN_VERSION)
                .where(PLAN_VERSION.ATHLETE_ID.eq(athlete))
                .orderBy(PLAN_VERSION.VERSION.desc())
                .limit(1)
                .fetchOptional(PlanStore::version));
    }

    /// The number of the version that holds; empty when there is no plan.
    public Optional<Integer> currentNumber(String athlete) {
        return database.read(sql -> sql.select(PLAN_VERSION.VERSION)
                .from(PLAN_VERSION)
                .where(PLAN_VERSION.ATHLETE_ID.eq(athlete))
                .orderBy(PLAN_VERSION.VERSION.desc())
                .limit(1)
                .fetchOptional(PLAN_VERSION.VERSION));
    }

    public Optional<PlanVersion> find(String athlete, int version) {
        return database.read(sql -> sql.selectFrom(PLAN_VERSION)
                .where(PLAN_VERSION.ATHLETE_ID.eq(athlete))
                .and(PLAN_VERSION.VERSION.eq(version))
                .fetchOptional(PlanStore::version));
    }

    /// Keeps a version; false when another device has kept one of this number.
    public boolean add(String athlete, PlanVersion version) {
        return addAll(athlete, List.of(version));
    }

    /// Keeps several versions, all or none; false when one of their numbers is taken.
    public boolean addAll(String athlete, List<PlanVersion> versions) {
        return database.writeUnlessTaken(sql -> versions.forEach(version -> insert(sql, athlete, version)));
    }

    static void insert(DSLContext sql, String athlete, PlanVersion version) {
        var row = sql.newRecord(PLAN_VERSION);
        row.setAthleteId(athlete);
        row.setVersion(version.version());
        version.parent().ifPresent(row::setParent);
        row.setCreatedAt(version.created().toEpochMilli());
        row.setWho(version.who().word());
        row.setWhat(version.what());
        row.setProfile(version.profile());
        row.setDocument(version.document());
        row.setOverview(version.overview());
        row.insert();
    }

    /// Newest first.
    public List<Change> changes(String athlete, int most) {
        return database.read(sql -> sql.select(
                        PLAN_VERSION.VERSION, PLAN_VERSION.CREATED_AT, PLAN_VERSION.WHO, PLAN_VERSION.WHAT)
                .from(PLAN_VERSION)
                .where(PLAN_VERSION.ATHLETE_ID.eq(athlete))
                .orderBy(PLAN_VERSION.VERSION.desc())
                .limit(most)
                .fetch(row -> new Change(
                        row.value1(), Instant.ofEpochMilli(row.value2()), Author.of(row.value3()), row.value4())));
    }

    /// All of an athlete's versions, the first first.
    public List<PlanVersion> all(String athlete) {
        return database.read(sql -> sql.selectFrom(PLAN_VERSION)
                .where(PLAN_VERSION.ATHLETE_ID.eq(athlete))
                .orderBy(PLAN_VERSION.VERSION)
                .fetch(PlanStore::version));
    }

    private static PlanVersion version(PlanVersionRecord row) {
        return new PlanVersion(
                row.getVersion(),
                Optional.ofNullable(row.getParent()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                Author.of(row.getWho()),
                row.getWhat(),
                row.getProfile(),
                row.getDocument(),
                row.getOverview());
    }
}
