package ironstride.store;

import static ironstride.store.schema.Tables.ATHLETE;
import static ironstride.store.schema.Tables.LOGIN_SESSION;

import ironstride.store.schema.tables.records.AthleteRecord;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;

/// Athletes who have an account, and where they are signed in.
public final class AccountStore {

    private static final int LONGEST_NAME = 64;

    private final Database database;

    public AccountStore(Database database) {
        this.database = database;
    }

    /// @param passwordHash empty when there is no sign-in
    public record Account(String id, String name, String passwordHash, Instant created) {}

    /// Whether a name can be told from no name, and its compared form, which can be longer, has room.
    public static boolean isName(String name) {
        var key = key(name);
        return key.length() <= LONGEST_NAME && key.codePoints().anyMatch(AccountStore::isVisible);
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /// Whether nobody has a password: there is no account, or only the athlete of a server without sign-in.
    public boolean isUnclaimed() {
        return database.read(sql -> !sql.fetchExists(ATHLETE, ATHLETE.PASSWORD_HASH.ne("")));
    }

    /// Gives the athlete of a server without sign-in a name and a password, and signs them in; everything that is
    /// theirs stays.
    public Account claim(Account unclaimed, String name, String passwordHash, String tokenHash, Instant now) {
        database.write(sql -> {
            sql.update(ATHLETE)
                    .set(ATHLETE.NAME, name)
                    .set(ATHLETE.NAME_KEY, key(name))
                    .set(ATHLETE.PASSWORD_HASH, passwordHash)
                    .where(ATHLETE.ATHLETE_ID.eq(unclaimed.id()))
                    .execute();
            return signIn(sql, unclaimed.id(), tokenHash, now);
        });
        return new Account(unclaimed.id(), name, passwordHash, unclaimed.created());
    }

    /// Keeps a new account; false when another has the name.
    public boolean add(Account account) {
        return database.writeUnlessTaken(sql -> insert(sql, account));
    }

    /// Keeps a new account that is signed in; false when another has the name.
    public boolean addSignedIn(Account account, String tokenHash) {
        return database.writeUnlessTaken(sql -> {
            insert(sql, account);
            signIn(sql, account.id(), tokenHash, account.created());
        });
    }

    private static void insert(DSLContext sql, Account account) {
        sql.insertInto(ATHLETE)
                .set(ATHLETE.ATHLETE_ID, account.id())
                .set(ATHLETE.NAME, account.name())
                .set(ATHLETE.NAME_KEY, key(account.name()))
                .set(ATHLETE.PASSWORD_HASH, account.passwordHash())
                .set(ATHLETE.CREATED_AT, account.created().toEpochMilli())
                .execute();
    }

    public Optional<Account> findByName(String name) {
        return database.read(sql ->
                sql.selectFrom(ATHLETE).where(ATHLETE.NAME_KEY.eq(key(name))).fetchOptional(AccountStore::account));
    }

    public Optional<Account> find(String id) {
        return database.read(
                sql -> sql.selectFrom(ATHLETE).where(ATHLETE.ATHLETE_ID.eq(id)).fetchOptional(AccountStore::account));
    }

    /// The athlete who came first.
    public Optional<Account> first() {
        return database.read(sql -> sql.selectFrom(ATHLETE)
                .orderBy(ATHLETE.CREATED_AT, ATHLETE.ATHLETE_ID)
                .limit(1)
                .fetchOptional(AccountStore::account));
    }

    public int count() {
        return database.read(sql -> sql.fetchCount(ATHLETE));
    }

    /// Changes the password and signs the athlete out of every device but one.
    ///
    /// @param exceptTokenHash the device that stays signed in
    public void changePassword(String id, String passwordHash, String exceptTokenHash) {
        database.write(sql -> {
            sql.update(ATHLETE)
                    .set(ATHLETE.PASSWORD_HASH, passwordHash)
                    .where(ATHLETE.ATHLETE_ID.eq(id))
                    .execute();
            return sql.deleteFrom(LOGIN_SESSION)
                    .where(LOGIN_SESSION.ATHLETE_ID.eq(id))
                    .and(LOGIN_SESSION.TOKEN_HASH.ne(exceptTokenHash))
                    .execute();
        });
    }

    /// Deletes an athlete with everything that is theirs.
    public void delete(String id) {
        database.write(
                sql -> sql.deleteFrom(ATHLETE).where(ATHLETE.ATHLETE_ID.eq(id)).execute());
    }

    /// @param endedBefore sessions last used before it are over and forgotten
    public void signIn(String id, String tokenHash, Instant now, Instant endedBefore) {
        database.write(sql -> {
            sql.deleteFrom(LOGIN_SESSION)
                    .where(LOGIN_SESSION.USED_AT.lt(endedBefore.toEpochMilli()))
                    .execute();
            return signIn(sql, id, tokenHash, now);
        });
    }

    private static int signIn(DSLContext sql, String id, String tokenHash, Instant now) {
        return sql.insertInto(LOGIN_SESSION)
                .set(LOGIN_SESSION.ATHLETE_ID, id)
                .set(LOGIN_SESSION.TOKEN_HASH, tokenHash)
                .set(LOGIN_SESSION.CREATED_AT, now.toEpochMilli())
                .set(LOGIN_SESSION.USED_AT, now.toEpochMilli())
                .execute();
    }

    /// Where a token signs in, with when it was last used.
    public record SignedIn(Account account, Instant used) {}

    /// @param after sessions last used before it are over
    public Optional<SignedIn> signedIn(String tokenHash, Instant after) {
        return database.read(sql -> sql.select(ATHLETE.asterisk(), LOGIN_SESSION.USED_AT)
                .from(LOGIN_SESSION)
                .join(ATHLETE)
                .on(ATHLETE.ATHLETE_ID.eq(LOGIN_SESSION.ATHLETE_ID))
                .where(LOGIN_SESSION.TOKEN_HASH.eq(tokenHash))
                .and(LOGIN_SESSION.USED_AT.gt(after.toEpochMilli()))
                .fetchOptional(row -> new SignedIn(
                        account(row.into(ATHLETE)), Instant.ofEpochMilli(row.get(LOGIN_SESSION.USED_AT)))));
    }

    public void used(String tokenHash, Instant now) {
        database.write(sql -> sql.update(LOGIN_SESSION)
                .set(LOGIN_SESSION.USED_AT, now.toEpochMilli())
                .where(LOGIN_SESSION.TOKEN_HASH.eq(tokenHash))
                .execute());
    }

    public void signOut(String tokenHash) {
        database.write(sql -> sql.deleteFrom(LOGIN_SESSION)
                .where(LOGIN_SESSION.TOKEN_HASH.eq(tokenHash))
                .execute());
    }

    public void signOutEverywhere(String id) {
        database.write(sql -> sql.deleteFrom(LOGIN_SESSION)
                .where(LOGIN_SESSION.ATHLETE_ID.eq(id))
                .execute());
    }

    private static Account account(AthleteRecord row) {
        return new Account(
                row.getAthleteId(), row.getName(), row.getPasswordHash(), Instant.ofEpochMilli(row.getCreatedAt()));
    }

    /// The same for names that look the same: letters with accents can be written in two ways.
    private static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
