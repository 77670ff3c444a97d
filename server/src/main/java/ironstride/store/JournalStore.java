package ironstride.store;

import static ironstride.store.schema.Tables.ACTIVITY;
import static ironstride.store.schema.Tables.BODY_EVENT;
import static ironstride.store.schema.Tables.CHECK_IN;
import static ironstride.store.schema.Tables.EXERCISE_NAME;
import static ironstride.store.schema.Tables.ORIGINAL;
import static ironstride.store.schema.Tables.REMOVED_ACTIVITY;

import ironstride.store.schema.tables.records.ActivityRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What athletes have done and felt, entry by entry.
public final class JournalStore {

    private final Database database;

    public JournalStore(Database database) {
        this.database = database;
    }

    /// An activity as it is kept.
    ///
    /// @param id stable name
    /// @param document JSON
    /// @param original SHA-256 of the file it was read from, when there was one
    /// @param session the planned session it was, when it was one
    public record KeptActivity(
            String id,
            Instant start,
            Instant end,
            String document,
            Optional<String> original,
            Optional<String> session) {}

    /// A file as it came.
    ///
    /// @param sha256 of its bytes, in lower-case hex
    /// @param name what it was called
    public record Original(String sha256, String name, byte[] bytes) {}

    /// By start.
    public List<KeptActivity> activities(String athlete) {
        return database.read(sql -> sql.selectFrom(ACTIVITY)
                .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                .orderBy(ACTIVITY.START_AT, ACTIVITY.ACTIVITY_ID)
                .fetch(JournalStore::activity));
    }

    /// Those that touch a stretch of time, by start.
    public List<KeptActivity> activitiesBetween(String athlete, Instant from, Instant to) {
        return database.read(sql -> sql.selectFrom(ACTIVITY)
                .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                .and(ACTIVITY.START_AT.le(to.toEpochMilli()))
                .and(ACTIVITY.END_AT.ge(from.toEpochMilli()))
                .orderBy(ACTIVITY.START_AT, ACTIVITY.ACTIVITY_ID)
                .fetch(JournalStore::activity));
    }

    public Optional<KeptActivity> activity(String athlete, String id) {
        return database.read(sql -> sql.selectFrom(ACTIVITY)
                .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                .and(ACTIVITY.ACTIVITY_ID.eq(id))
                .fetchOptional(JournalStore::activity));
    }

    /// When an activity last changed, and how many there are: another pair means that something is different.
    public record Stamp(int count, long changedAt) {}

    public Stamp stamp(String athlete) {
        return database.read(sql -> sql.select(DSL.count(), DSL.max(ACTIVITY.CHANGED_AT))
                .from(ACTIVITY)
                .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                .fetchSingle(row -> new Stamp(
                        row.value1(), Optional.ofNullable(row.value2()).orElse(0L))));
    }

    /// The newest that began before another, by start and name, the newest first.
    public List<KeptActivity> activitiesBefore(String athlete, Instant start, String id, int most) {
        var at = start.toEpochMilli();
        return database.read(sql -> sql.selectFrom(ACTIVITY)
                .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                .and(ACTIVITY.START_AT.lt(at).or(ACTIVITY.START_AT.eq(at).and(ACTIVITY.ACTIVITY_ID.lt(id))))
                .orderBy(ACTIVITY.START_AT.desc(), ACTIVITY.ACTIVITY_ID.desc())
                .limit(most)
                .fetch(JournalStore::activity));
    }

    /// Says which session an activity was; no other activity is then that session. False when there is no such
    /// activity.
    ///
    /// @param session id of a session of the plan, or a word that is none for no session of the plan
    public boolean putSession(String athlete, String id, String session, Instant now) {
        return database.write(sql -> {
            sql.update(ACTIVITY)
                    .setNull(ACTIVITY.SESSION_ID)
                    .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                    .and(ACTIVITY.SESSION_ID.eq(session))
                    .execute();
            return sql.update(ACTIVITY)
                            .set(ACTIVITY.SESSION_ID, session)
                            .set(ACTIVITY.CHANGED_AT, changedAt(sql, athlete, now))
                            .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                            .and(ACTIVITY.ACTIVITY_ID.eq(id))
                            .execute()
                    > 0;
        });
    }

    /// Keeps activities with the files they came from, all or none, replacing those of the same id; false when the
    /// athlete is gone.
    public boolean put(String athlete, List<KeptActivity> activities, List<Original> originals, Instant now) {
        return database.writeUnlessTaken(sql -> {
            originals.forEach(original -> put(sql, athlete, original, now));
            activities.forEach(activity -> put(sql, athlete, activity, now));
        });
    }

    static void put(DSLContext sql, String athlete, Original original, Instant now) {
        var row = sql.newRecord(ORIGINAL);
        row.setAthleteId(athlete);
        row.setSha256(original.sha256());
        row.setName(original.name());
        row.setBytes(Packing.pack(original.bytes()));
        row.setCreatedAt(now.toEpochMilli());
        row.merge();
    }

    static void put(DSLContext sql, String athlete, KeptActivity activity, Instant now) {
        var row = sql.newRecord(ACTIVITY);
        row.setAthleteId(athlete);
        row.setActivityId(activity.id());
        row.setStartAt(activity.start().toEpochMilli());
        row.setEndAt(activity.end().toEpochMilli());
        row.setDocument(activity.document());
        row.set(ACTIVITY.ORIGINAL, activity.original().orElse(null));
        row.set(ACTIVITY.SESSION_ID, activity.session().orElse(null));
        row.setChangedAt(changedAt(sql, athlete, now));
        row.merge();
    }

    /// Takes an activity that has no file out; empty when it was not there.
    static Optional<KeptActivity> take(DSLContext sql, String athlete, String id) {
        var found = sql.selectFrom(ACTIVITY)
                .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                .and(ACTIVITY.ACTIVITY_ID.eq(id))
                .fetchOptional();
        found.ifPresent(row -> sql.deleteFrom(ACTIVITY)
                .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                .and(ACTIVITY.ACTIVITY_ID.eq(id))
                .execute());
        return found.map(JournalStore::activity);
    }

    /// Later than all before, also when the clock stands still or was set back: the stamp has to tell.
    private static long changedAt(DSLContext sql, String athlete, Instant now) {
        var latest = Optional.ofNullable(sql.select(DSL.max(ACTIVITY.CHANGED_AT))
                .from(ACTIVITY)
                .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                .fetchSingle()
                .value1());
        return Math.max(now.toEpochMilli(), latest.map(time -> time + 1).orElse(0L));
    }

    /// Takes an activity out, with its file when no other activity came from it.
    public void remove(String athlete, String id) {
        database.write(sql -> {
            var gone = sql.deleteFrom(ACTIVITY)
                    .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                    .and(ACTIVITY.ACTIVITY_ID.eq(id))
                    .execute();
            sql.deleteFrom(ORIGINAL)
                    .where(ORIGINAL.ATHLETE_ID.eq(athlete))
                    .and(ORIGINAL.SHA256.notIn(sql.select(ACTIVITY.ORIGINAL)
                            .from(ACTIVITY)
                            .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                            .and(ACTIVITY.ORIGINAL.isNotNull())))
                    .and(ORIGINAL.SHA256.notIn(sql.select(REMOVED_ACTIVITY.ORIGINAL)
                            .from(REMOVED_ACTIVITY)
                            .where(REMOVED_ACTIVITY.ATHLETE_ID.eq(athlete))
                            .and(REMOVED_ACTIVITY.ORIGINAL.isNotNull())))
                    .execute();
            return gone;
        });
    }

    public Optional<Original> original(String athlete, String sha256) {
        return database.read(sql -> sql.selectFrom(ORIGINAL)
                .where(ORIGINAL.ATHLETE_ID.eq(athlete))
                .and(ORIGINAL.SHA256.eq(sha256))
                .fetchOptional(row -> new Original(row.getSha256(), row.getName(), Packing.unpack(row.getBytes()))));
    }

    /// The files' fingerprints, in order.
    public List<String> originals(String athlete) {
        return database.read(sql -> sql.select(ORIGINAL.SHA256)
                .from(ORIGINAL)
                .where(ORIGINAL.ATHLETE_ID.eq(athlete))
                .orderBy(ORIGINAL.SHA256)
                .fetch(ORIGINAL.SHA256));
    }

    /// What exercises of other apps mean, by what they say.
    public Map<String, String> exerciseNames(String athlete) {
        return database.read(sql -> sql.selectFrom(EXERCISE_NAME)
                .where(EXERCISE_NAME.ATHLETE_ID.eq(athlete))
                .orderBy(EXERCISE_NAME.SAID)
                .fetchMap(EXERCISE_NAME.SAID, EXERCISE_NAME.EXERCISE));
    }

    /// @param exercise key of an exercise
    public boolean putExerciseName(String athlete, String said, String exercise) {
        return database.writeUnlessTaken(sql -> putExerciseName(sql, athlete, said, exercise));
    }

    static void putExerciseName(DSLContext sql, String athlete, String said, String exercise) {
        var row = sql.newRecord(EXERCISE_NAME);
        row.setAthleteId(athlete);
        row.setSaid(said);
        row.setExercise(exercise);
        row.merge();
    }

    /// Illness and pain as JSON, the earliest first.
    public List<String> bodyEvents(String athlete) {
        return database.read(sql -> sql.select(BODY_EVENT.DOCUMENT)
                .from(BODY_EVENT)
                .where(BODY_EVENT.ATHLETE_ID.eq(athlete))
                .orderBy(BODY_EVENT.FROM_DAY, BODY_EVENT.EVENT_ID)
                .fetch(BODY_EVENT.DOCUMENT));
    }

    public boolean putBodyEvent(String athlete, String id, LocalDate from, String document, Instant now) {
        return database.writeUnlessTaken(sql -> putBodyEvent(sql, athlete, id, from, document, now));
    }

    static void putBodyEvent(DSLContext sql, String athlete, String id, LocalDate from, String document, Instant now) {
        var row = sql.newRecord(BODY_EVENT);
        row.setAthleteId(athlete);
        row.setEventId(id);
        row.setFromDay(from.toString());
        row.setDocument(document);
        row.setChangedAt(now.toEpochMilli());
        row.merge();
    }

    /// False when there was none.
    public boolean removeBodyEvent(String athlete, String id) {
        return database.write(sql -> sql.deleteFrom(BODY_EVENT)
                        .where(BODY_EVENT.ATHLETE_ID.eq(athlete))
                        .and(BODY_EVENT.EVENT_ID.eq(id))
                        .execute())
                > 0;
    }

    /// How days began as JSON, the earliest first.
    public List<String> checkIns(String athlete) {
        return database.read(sql -> sql.select(CHECK_IN.DOCUMENT)
                .from(CHECK_IN)
                .where(CHECK_IN.ATHLETE_ID.eq(athlete))
                .orderBy(CHECK_IN.DAY)
                .fetch(CHECK_IN.DOCUMENT));
    }

    public boolean putCheckIn(String athlete, LocalDate day, String document, Instant now) {
        return database.writeUnlessTaken(sql -> putCheckIn(sql, athlete, day, document, now));
    }

    static void putCheckIn(DSLContext sql, String athlete, LocalDate day, String document, Instant now) {
        var row = sql.newRecord(CHECK_IN);
        row.setAthleteId(athlete);
        row.setDay(day.toString());
        row.setDocument(document);
        row.setChangedAt(now.toEpochMilli());
        row.merge();
    }

    static KeptActivity activity(ActivityRecord row) {
        return new KeptActivity(
                row.getActivityId(),
                Instant.ofEpochMilli(row.getStartAt()),
                Instant.ofEpochMilli(row.getEndAt()),
                row.getDocument(),
                Optional.ofNullable(row.getOriginal()),
                Optional.ofNullable(row.getSessionId()));
    }
}
