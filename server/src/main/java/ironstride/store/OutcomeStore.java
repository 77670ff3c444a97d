package ironstride.store;

import static ironstride.store.schema.Tables.OUTCOME;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What athletes say became of their sessions.
public final class OutcomeStore {

    private final Database database;

    public OutcomeStore(Database database) {
        this.database = database;
    }

    /// @param status `done` or `missed`
    /// @param effort rating of perceived effort, 1 to 10
    /// @param note a word about it, empty when there is none
    public record Outcome(String status, Optional<Integer> effort, String note) {}

    /// By session.
    public Map<String, Outcome> all(String athlete) {
        return database.read(sql -> sql.selectFrom(OUTCOME)
                .where(OUTCOME.ATHLETE_ID.eq(athlete))
                .orderBy(OUTCOME.SESSION_ID)
                .fetchMap(
                        OUTCOME.SESSION_ID,
                        row -> new Outcome(row.getStatus(), Optional.ofNullable(row.getEffort()), row.getNote())));
    }

    /// When one of them last changed, and how many there are: another pair means that something is different.
    public record Stamp(int count, long changedAt) {}

    public Stamp stamp(String athlete) {
        return database.read(sql -> sql.select(DSL.count(), DSL.max(OUTCOME.CHANGED_AT))
                .from(OUTCOME)
                .where(OUTCOME.ATHLETE_ID.eq(athlete))
                .fetchSingle(row -> new Stamp(
                        row.value1(), Optional.ofNullable(row.value2()).orElse(0L))));
    }

    /// Keeps an outcome; false when the athlete is gone.
    public boolean put(String athlete, String session, Outcome outcome, Instant now) {
        return database.writeUnlessTaken(sql -> put(sql, athlete, session, outcome, now));
    }

    static void put(DSLContext sql, String athlete, String session, Outcome outcome, Instant now) {
        // Later than all before, also when the clock stands still or was set back: the stamp has to tell.
        var latest = Optional.ofNullable(sql.select(DSL.max(OUTCOME.CHANGED_AT))
                .from(OUTCOME)
                .where(OUTCOME.ATHLETE_ID.eq(athlete))
                .fetchSingle()
                .value1());
        var row = sql.newRecord(OUTCOME);
        row.setAthleteId(athlete);
        row.setSessionId(session);
        row.setStatus(outcome.status());
        row.set(OUTCOME.EFFORT, outcome.effort().orElse(null));
        row.setNote(outcome.note());
        row.setChangedAt(
                Math.max(now.toEpochMilli(), latest.map(time -> time + 1).orElse(0L)));
        row.merge();
    }

    public void remove(String athlete, String session) {
        database.write(sql -> remove(sql, athlete, session));
    }

    static int remove(DSLContext sql, String athlete, String session) {
        return sql.deleteFrom(OUTCOME)
                .where(OUTCOME.ATHLETE_ID.eq(athlete))
                .and(OUTCOME.SESSION_ID.eq(session))
                .execute();
    }
}
