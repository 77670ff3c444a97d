package ironstride.store;

import static ironstride.store.schema.Tables.LIFT_CHANGE;
import static ironstride.store.schema.Tables.LIFT_LOG;
import static ironstride.store.schema.Tables.LIFT_PART;
import static ironstride.store.schema.Tables.OUTCOME;

import ironstride.store.JournalStore.KeptActivity;
import ironstride.store.OutcomeStore.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Lifts as they are logged, part by part, so that several devices can write to the same one.
public final class LiftStore {

    private final Database database;

    public LiftStore(Database database) {
        this.database = database;
    }

    /// A part of a lift.
    ///
    /// @param revision the change that made it what it is
    /// @param document JSON; of a removed part what it was before
    public record Part(String id, String revision, String document, boolean removed) {}

    /// A lift with all its parts, the removed ones too.
    public record Lift(String id, List<Part> parts) {}

    /// What a device wants to be changed.
    ///
    /// @param id made by the device; the same change has the same id however often it is sent
    /// @param base revision of the part that the device has seen; empty when it knew of none
    /// @param document what the part becomes; empty when it is removed
    public record Change(String id, String part, Optional<String> base, Optional<String> document) {}

    /// What became of a change.
    public enum Answer {
        TAKEN,
        /// It was made before, or the part is what it would become.
        ALREADY,
        /// Another device was first with something else; nothing was changed.
        CONFLICT
    }

    /// What the rest of the house makes of parts.
    public interface Reading {

        /// What both meant, when that can be said without asking.
        Optional<String> merged(Part theirs, String mine);

        /// The lift as an activity; empty while it goes on.
        Optional<Finished> finished(Lift lift);
    }

    /// @param effort rating of the whole session, 1 to 10
    public record Finished(KeptActivity activity, Optional<Integer> effort, String note) {}

    /// @param answers one for each change, in order
    /// @param lift as it is now
    public record Applied(List<Answer> answers, Lift lift) {}

    public Optional<Lift> find(String athlete, String lift) {
        return database.read(sql -> Optional.of(read(sql, athlete, lift)))
                .filter(found -> !found.parts().isEmpty());
    }

    /// Names of all lifts, the one that was changed last first.
    public List<String> lifts(String athlete, int most) {
        return database.read(sql -> sql.select(LIFT_LOG.LIFT_ID)
                .from(LIFT_LOG)
                .where(LIFT_LOG.ATHLETE_ID.eq(athlete))
                .orderBy(LIFT_LOG.CHANGED_AT.desc(), LIFT_LOG.LIFT_ID)
                .limit(most)
                .fetch(LIFT_LOG.LIFT_ID));
    }

    /// Makes changes in order, with the journal's entry when the lift has ended; empty when the athlete is gone.
    public Optional<Applied> apply(String athlete, String lift, List<Change> changes, Reading reading, Instant now) {
        var applied = new ArrayList<Applied>();
        database.writeUnlessTaken(sql -> {
            touch(sql, athlete, lift, now);
            var answers = new ArrayList<Answer>();
            changes.forEach(change -> answers.add(apply(sql, athlete, lift, change, reading, now)));
            var after = read(sql, athlete, lift);
            if (answers.contains(Answer.TAKEN)) {
                keepInJournal(sql, athlete, lift, reading.finished(after), now);
            }
            applied.add(new Applied(answers, after));
        });
        return applied.stream().findFirst();
    }

    /// Also makes whoever writes to the same lift at the same time wait.
    static void touch(DSLContext sql, String athlete, String lift, Instant now) {
        var row = sql.newRecord(LIFT_LOG);
        row.setAthleteId(athlete);
        row.setLiftId(lift);
        row.setChangedAt(now.toEpochMilli());
        row.merge();
    }

    private static Lift read(DSLContext sql, String athlete, String lift) {
        return new Lift(
                lift,
                sql.selectFrom(LIFT_PART)
                        .where(LIFT_PART.ATHLETE_ID.eq(athlete))
                        .and(LIFT_PART.LIFT_ID.eq(lift))
                        .orderBy(LIFT_PART.PART_ID)
                        .fetch(row -> new Part(
                                row.getPartId(), row.getRevision(), row.getDocument(), row.getRemoved() != 0)));
    }

    private static Answer apply(
            DSLContext sql, String athlete, String lift, Change change, Reading reading, Instant now) {
        boolean isMade = sql.fetchExists(
                LIFT_CHANGE, LIFT_CHANGE.ATHLETE_ID.eq(athlete).and(LIFT_CHANGE.CHANGE_ID.eq(change.id())));
        if (isMade) {
            return Answer.ALREADY;
        }
        var known = read(sql, athlete, lift).parts().stream()
                .filter(part -> part.id().equals(change.part()))
                .findFirst();
        var answer = known.map(part -> answer(part, change))
                .orElse(change.document().isPresent() ? Answer.TAKEN : Answer.ALREADY);
        var document = change.document();
        if (answer == Answer.CONFLICT) {
            document = document.flatMap(
                    mine -> known.filter(part -> !part.removed()).flatMap(part -> reading.merged(part, mine)));
            answer = document.isPresent() ? Answer.TAKEN : Answer.CONFLICT;
        }
        if (answer == Answer.TAKEN) {
            var kept = document.or(() -> known.map(Part::document)).orElseThrow();
            put(sql, athlete, lift, new Part(change.part(), change.id(), kept, document.isEmpty()));
        }
        if (answer != Answer.CONFLICT) {
            remember(sql, athlete, lift, change.id(), now);
        }
        return answer;
    }

    private static Answer answer(Part known, Change change) {
        boolean same = change.document().map(known.document()::equals).orElse(known.removed())
                && known.removed() == change.document().isEmpty();
        if (same) {
            return Answer.ALREADY;
        }
        boolean isSeen = change.base().filter(known.revision()::equals).isPresent();
        // Who never knew of a part cannot have meant to keep it removed.
        boolean isNew = known.removed() && change.base().isEmpty();
        return isSeen || isNew ? Answer.TAKEN : Answer.CONFLICT;
    }

    static void put(DSLContext sql, String athlete, String lift, Part part) {
        var row = sql.newRecord(LIFT_PART);
        row.setAthleteId(athlete);
        row.setLiftId(lift);
        row.setPartId(part.id());
        row.setRevision(part.revision());
        row.setDocument(part.document());
        row.setRemoved(part.removed() ? 1 : 0);
        row.merge();
    }

    static void remember(DSLContext sql, String athlete, String lift, String change, Instant now) {
        var row = sql.newRecord(LIFT_CHANGE);
        row.setAthleteId(athlete);
        row.setChangeId(change);
        row.setLiftId(lift);
        row.setMadeAt(now.toEpochMilli());
        row.merge();
    }

    private static void keepInJournal(
            DSLContext sql, String athlete, String lift, Optional<Finished> finished, Instant now) {
        if (finished.isPresent()) {
            JournalStore.put(sql, athlete, finished.get().activity(), now);
            finished.get().activity().session().ifPresent(session -> done(sql, athlete, session, finished.get(), now));
        } else {
            JournalStore.take(sql, athlete, activityId(lift))
                    .flatMap(KeptActivity::session)
                    .ifPresent(session -> sql.deleteFrom(OUTCOME)
                            .where(OUTCOME.ATHLETE_ID.eq(athlete))
                            .and(OUTCOME.SESSION_ID.eq(session))
                            .execute());
        }
    }

    /// What the athlete has said of the session stays.
    private static void done(DSLContext sql, String athlete, String session, Finished finished, Instant now) {
        var said = Optional.ofNullable(sql.select(OUTCOME.NOTE)
                        .from(OUTCOME)
                        .where(OUTCOME.ATHLETE_ID.eq(athlete))
                        .and(OUTCOME.SESSION_ID.eq(session))
                        .fetchOne(OUTCOME.NOTE))
                .filter(note -> !note.isEmpty())
                .orElse(finished.note());
        OutcomeStore.put(sql, athlete, session, new Outcome("done", finished.effort(), said), now);
    }

    /// The activity that a lift becomes.
    public static String activityId(String lift) {
        return "log-" + lift;
    }

    /// All lifts by name with the changes that were made to them, for an archive.
    public List<LoggedChanges> everything(String athlete) {
        return database.read(sql -> sql
                .select(LIFT_LOG.LIFT_ID)
                .from(LIFT_LOG)
                .where(LIFT_LOG.ATHLETE_ID.eq(athlete))
                .orderBy(LIFT_LOG.LIFT_ID)
                .fetch(LIFT_LOG.LIFT_ID)
                .stream()
                .map(lift -> new LoggedChanges(read(sql, athlete, lift), changes(sql, athlete, lift)))
                .toList());
    }

    private static List<String> changes(DSLContext sql, String athlete, String lift) {
        return sql.select(LIFT_CHANGE.CHANGE_ID)
                .from(LIFT_CHANGE)
                .where(LIFT_CHANGE.ATHLETE_ID.eq(athlete))
                .and(LIFT_CHANGE.LIFT_ID.eq(lift))
                .orderBy(LIFT_CHANGE.CHANGE_ID)
                .fetch(LIFT_CHANGE.CHANGE_ID);
    }

    /// @param changes ids of those that were made
    public record LoggedChanges(Lift lift, List<String> changes) {}
}
