package ironstride.store;

import static ironstride.store.schema.Tables.COACH_DECISION;
import static ironstride.store.schema.Tables.COACH_SETTING;

import ironstride.store.OutcomeStore.Outcome;
import ironstride.store.PlanStore.PlanVersion;
import ironstride.store.schema.tables.records.CoachDecisionRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/// What became of the coach's proposals, and how the coach works for each athlete.
public final class CoachStore {

    private static final String TAKEN = "taken";
    private static final String REFUSED = "refused";

    private final Database database;

    public CoachStore(Database database) {
        this.database = database;
    }

    /// What became of a proposal.
    ///
    /// @param version the version of the plan that taking it made
    /// @param cleared what had been said of sessions that taking it moved into the future, as JSON by session
    public record Decision(String proposal, boolean taken, Instant at, Optional<Integer> version, String cleared) {

        public static Decision refused(String proposal, Instant at) {
            return new Decision(proposal, false, at, Optional.empty(), "{}");
        }
    }

    /// @param automatic whether harmless proposals are taken without asking
    /// @param lookedOn the day on which that was last done; empty before the first
    public record Setting(boolean automatic, String lookedOn) {

        public static final Setting USUAL = new Setting(false, "");
    }

    /// The earliest first.
    public List<Decision> decisions(String athlete) {
        return database.read(sql -> sql.selectFrom(COACH_DECISION)
                .where(COACH_DECISION.ATHLETE_ID.eq(athlete))
                .orderBy(COACH_DECISION.DECIDED_AT, COACH_DECISION.PROPOSAL)
                .fetch(CoachStore::decision));
    }

    private static Decision decision(CoachDecisionRecord row) {
        return new Decision(
                row.getProposal(),
                row.getState().equals(TAKEN),
                Instant.ofEpochMilli(row.getDecidedAt()),
                Optional.ofNullable(row.getVersion()),
                row.getCleared());
    }

    /// Keeps what became of a proposal; false when the athlete is gone.
    public boolean put(String athlete, Decision decision) {
        return database.writeUnlessTaken(sql -> put(sql, athlete, decision));
    }

    static void put(DSLContext sql, String athlete, Decision decision) {
        var row = sql.newRecord(COACH_DECISION);
        row.setAthleteId(athlete);
        row.setProposal(decision.proposal());
        row.setState(decision.taken() ? TAKEN : REFUSED);
        row.setDecidedAt(decision.at().toEpochMilli());
        row.set(COACH_DECISION.VERSION, decision.version().orElse(null));
        row.setCleared(decision.cleared());
        row.merge();
    }

    /// Keeps the version that taking a proposal makes, that it was taken, and forgets what was said of sessions that it
    /// moves; all or nothing. False when another device has kept a version of this number.
    public boolean take(String athlete, PlanVersion version, Decision decision, Set<String> sessions) {
        return database.writeUnlessTaken(sql -> {
            PlanStore.insert(sql, athlete, version);
            put(sql, athlete, decision);
            sessions.forEach(session -> OutcomeStore.remove(sql, athlete, session));
        });
    }

    /// Keeps a version that takes a change back: when the change was a proposal, that it was refused after all, and
    /// what
    /// had been said before; all or nothing. False when another device has kept a version of this number.
    public boolean takeBack(
            String athlete, PlanVersion version, Optional<Decision> refused, Map<String, Outcome> said, Instant now) {
        return database.writeUnlessTaken(sql -> {
            PlanStore.insert(sql, athlete, version);
            refused.ifPresent(decision -> put(sql, athlete, decision));
            said.forEach((session, outcome) -> OutcomeStore.put(sql, athlete, session, outcome, now));
        });
    }

    public Setting setting(String athlete) {
        return database.read(sql -> sql.selectFrom(COACH_SETTING)
                        .where(COACH_SETTING.ATHLETE_ID.eq(athlete))
                        .fetchOptional(row -> new Setting(row.getAutomatic() != 0, row.getLookedOn())))
                .orElse(Setting.USUAL);
    }

    /// False when the athlete is gone.
    public boolean put(String athlete, Setting setting) {
        return database.writeUnlessTaken(sql -> put(sql, athlete, setting));
    }

    static void put(DSLContext sql, String athlete, Setting setting) {
        var row = sql.newRecord(COACH_SETTING);
        row.setAthleteId(athlete);
        row.setAutomatic(setting.automatic() ? 1 : 0);
        row.setLookedOn(setting.lookedOn());
        row.merge();
    }
}
