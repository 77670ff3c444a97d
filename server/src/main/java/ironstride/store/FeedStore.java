package ironstride.store;

import static ironstride.store.schema.Tables.CALENDAR;
import static ironstride.store.schema.Tables.FEED;

import java.time.Instant;
import java.util.Optional;

/// Private calendar addresses, and the calendar that was last given out.
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

    /// A calendar that was given out.
    ///
    /// @param version of the plan it shows
    /// @param text gzipped iCalendar text
    public record GivenCalendar(int version, byte[] text) {}

    public Optional<GivenCalendar> calendar(String athlete) {
        return database.read(sql -> sql.selectFrom(CALENDAR)
                .where(CALENDAR.ATHLETE_ID.eq(athlete))
                .fetchOptional(row -> new GivenCalendar(row.getVersion(), row.getText())));
    }

    public void give(String athlete, GivenCalendar calendar) {
        database.write(sql -> {
            var row = sql.newRecord(CALENDAR);
            row.setAthleteId(athlete);
            row.setVersion(calendar.version());
            row.setText(calendar.text());
            return row.merge();
        });
    }
}
