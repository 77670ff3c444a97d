package ironstride.store;

import static ironstride.store.schema.Tables.PLACE_RACK;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// What lies at places to be lifted, as JSON.
public final class RackStore {

    private final Database database;

    public RackStore(Database database) {
        this.database = database;
    }

    /// By place.
    public Map<String, String> all(String athlete) {
        return database.read(sql -> sql.selectFrom(PLACE_RACK)
                .where(PLACE_RACK.ATHLETE_ID.eq(athlete))
                .orderBy(PLACE_RACK.PLACE)
                .fetchMap(PLACE_RACK.PLACE, PLACE_RACK.DOCUMENT));
    }

    /// Empty when nobody has said.
    public Optional<String> find(String athlete, String place) {
        return database.read(sql -> sql.select(PLACE_RACK.DOCUMENT)
                .from(PLACE_RACK)
                .where(PLACE_RACK.ATHLETE_ID.eq(athlete))
                .and(PLACE_RACK.PLACE.eq(place))
                .fetchOptional(PLACE_RACK.DOCUMENT));
    }

    /// False when the athlete is gone.
    public boolean put(String athlete, String place, String document, Instant now) {
        return database.writeUnlessTaken(sql -> put(sql, athlete, place, document, now));
    }

    static void put(DSLContext sql, String athlete, String place, String document, Instant now) {
        var row = sql.newRecord(PLACE_RACK);
        row.setAthleteId(athlete);
        row.setPlace(place);
        row.setDocument(document);
        row.setChangedAt(now.toEpochMilli());
        row.merge();
    }
}
