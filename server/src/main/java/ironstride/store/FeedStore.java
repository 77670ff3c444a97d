package ironstride.store;

import static ironstride.store.schema.Tables.FEED;
import static ironstride.store.schema.Tables.FEED_EVENT;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Private calendar addresses, and what calendars were told through them.
public final class FeedStore {

    private final Database database;

    public FeedStore(Database database) {
        this.database = database;
    }

    /// A new address; an earlier one stops working.
    public void create(String athlete, String tokenHash, Instant now) {
        database.write(sql -> {
            var row = sql.newRecord(FEED);
            row.setAthleteId(athlete);
            row.setTokenHash(tokenHash);
            row.setCreatedAt(now.toEpochMilli());
            return row.merge();
        });
    }

    public Optional<Instant> since(String athlete) {
        return database.read(sql -> sql.selectFrom(FEED)
                .where(FEED.ATHLETE_ID.eq(athlete))
                .fetchOptional(row -> Instant.ofEpochMilli(row.getCreatedAt())));
    }

    public Optional<String> athleteOf(String tokenHash) {
        return database.read(sql ->
                sql.selectFrom(FEED).where(FEED.TOKEN_HASH.eq(tokenHash)).fetchOptional(row -> row.getAthleteId()));
    }

    public void revoke(String athlete) {
        database.write(
                sql -> sql.deleteFrom(FEED).where(FEED.ATHLETE_ID.eq(athlete)).execute());
    }

    /// What calendars were last told of one session.
    ///
    /// @param contentHash of what was told
    public record Told(String uid, int sequence, String contentHash, Instant stamped) {}

    public Map<String, Told> told(String athlete) {
        return database.read(sql -> sql.selectFrom(FEED_EVENT)
                .where(FEED_EVENT.ATHLETE_ID.eq(athlete))
                .fetchMap(
                        FEED_EVENT.UID,
                        row -> new Told(
                                row.getUid(),
                                row.getSequence(),
                                row.getContentHash(),
                                Instant.ofEpochMilli(row.getStampedAt()))));
    }

    public void tell(String athlete, Collection<Told> events) {
        if (events.isEmpty()) {
            return;
        }
        database.write(sql -> {
            for (var event : events) {
                var row = sql.newRecord(FEED_EVENT);
                row.setAthleteId(athlete);
                row.setUid(event.uid());
                row.setSequence(event.sequence());
                row.setContentHash(event.contentHash());
                row.setStampedAt(event.stamped().toEpochMilli());
                row.merge();
            }
            return events.size();
        });
    }
}
