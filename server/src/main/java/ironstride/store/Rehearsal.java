package ironstride.store;

import static ironstride.store.schema.Tables.ATHLETE;
import static ironstride.store.schema.Tables.PLAN_VERSION;

import java.util.UUID;
import org.jooq.DSLContext;

/// A change as large as a usual one, written to the disk and gone again in the same transaction. A full disk, or a file
/// that may not be written, is so said at the start and not at the first change.
///
/// Taking the transaction back instead would test nothing: what is taken back is never written.
final class Rehearsal {

    /// Plans of half a year are so long.
    private static final int BYTES = 64 * 1024;

    private Rehearsal() {}

    static void of(DSLContext sql) {
        var id = UUID.randomUUID().toString();
        sql.transaction(transaction -> {
            var inside = transaction.dsl();
            inside.insertInto(ATHLETE)
                    .set(ATHLETE.ATHLETE_ID, id)
                    .set(ATHLETE.NAME, id)
                    .set(ATHLETE.NAME_KEY, id)
                    .set(ATHLETE.PASSWORD_HASH, "")
                    .set(ATHLETE.CREATED_AT, 0L)
                    .execute();
            inside.insertInto(PLAN_VERSION)
                    .set(PLAN_VERSION.ATHLETE_ID, id)
                    .set(PLAN_VERSION.VERSION, 1)
                    .set(PLAN_VERSION.CREATED_AT, 0L)
                    .set(PLAN_VERSION.WHO, "")
                    .set(PLAN_VERSION.WHAT, "")
                    .set(PLAN_VERSION.PROFILE, "")
                    .set(PLAN_VERSION.DOCUMENT, new byte[BYTES])
                    .set(PLAN_VERSION.OVERVIEW, new byte[0])
                    .execute();
            inside.deleteFrom(ATHLETE).where(ATHLETE.ATHLETE_ID.eq(id)).execute();
        });
    }
}
