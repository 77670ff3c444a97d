package ironstride.store;

import static ironstride.store.schema.Tables.ACTIVITY;
import static ironstride.store.schema.Tables.ORIGINAL;
import static ironstride.store.schema.Tables.REMOVED_ACTIVITY;

import ironstride.store.JournalStore.KeptActivity;
import ironstride.store.schema.tables.records.RemovedActivityRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/// Taking activities out, so that it can be taken back.
public final class RemovedActivities {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Database database;

    public RemovedActivities(Database database) {
        this.database = database;
    }

    /// Takes an activity out; false when there was none.
    public boolean remove(String athlete, String id, Instant now) {
        return database.write(sql -> {
            var found = sql.selectFrom(ACTIVITY)
                    .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                    .and(ACTIVITY.ACTIVITY_ID.eq(id))
                    .fetchOptional(JournalStore::activity);
            found.ifPresent(activity -> keep(sql, athlete, activity, now));
            forget(sql, athlete, now);
            return found.isPresent();
        });
    }

    private static void keep(DSLContext sql, String athlete, KeptActivity activity, Instant now) {
        var row = sql.newRecord(REMOVED_ACTIVITY);
        row.setAthleteId(athlete);
        row.setActivityId(activity.id());
        row.setStartAt(activity.start().toEpochMilli());
        row.setEndAt(activity.end().toEpochMilli());
        row.setDocument(activity.document());
        row.set(REMOVED_ACTIVITY.ORIGINAL, activity.original().orElse(null));
        row.set(REMOVED_ACTIVITY.SESSION_ID, activity.session().orElse(null));
        row.setRemovedAt(now.toEpochMilli());
        row.merge();
        sql.deleteFrom(ACTIVITY)
                .where(ACTIVITY.ATHLETE_ID.eq(athlete))
                .and(ACTIVITY.ACTIVITY_ID.eq(activity.id()))
                .execute();
    }

    /// Forgets what was taken out long ago, with files that nothing came from any more.
    private static void forget(DSLContext sql, String athlete, Instant now) {
        sql.deleteFrom(REMOVED_ACTIVITY)
                .where(REMOVED_ACTIVITY.ATHLETE_ID.eq(athlete))
                .and(REMOVED_ACTIVITY.REMOVED_AT.lt(now.minus(KEPT).toEpochMilli()))
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
    }

    /// Brings an activity back; false when it was not taken out, or long ago.
    public boolean restore(String athlete, String id, Instant now) {
        return database.write(sql -> {
            var found = sql.selectFrom(REMOVED_ACTIVITY)
                    .where(REMOVED_ACTIVITY.ATHLETE_ID.eq(athlete))
                    .and(REMOVED_ACTIVITY.ACTIVITY_ID.eq(id))
                    .fetchOptional(RemovedActivities::activity);
            found.ifPresent(activity -> JournalStore.put(sql, athlete, activity, now));
            sql.deleteFrom(REMOVED_ACTIVITY)
                    .where(REMOVED_ACTIVITY.ATHLETE_ID.eq(athlete))
                    .and(REMOVED_ACTIVITY.ACTIVITY_ID.eq(id))
                    .execute();
            return found.isPresent();
        });
    }

    private static KeptActivity activity(RemovedActivityRecord row) {
        return new KeptActivity(
                row.getActivityId(),
                Instant.ofEpochMilli(row.getStartAt()),
                Instant.ofEpochMilli(row.getEndAt()),
                row.getDocument(),
                Optional.ofNullable(row.getOriginal()),
                Optional.ofNullable(row.getSessionId()));
    }
}
