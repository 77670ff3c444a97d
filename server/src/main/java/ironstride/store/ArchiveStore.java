package ironstride.store;

import ironstride.store.JournalStore.KeptActivity;
import ironstride.store.JournalStore.Original;
import ironstride.store.LiftStore.LoggedChanges;
import ironstride.store.OutcomeStore.Outcome;
import ironstride.store.PlanStore.PlanVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/// Brings back what was kept elsewhere, all or nothing.
public final class ArchiveStore {

    private final Database database;

    public ArchiveStore(Database database) {
        this.database = database;
    }

    /// Everything of an athlete.
    ///
    /// @param outcomes by session
    /// @param originals files, which need not be in memory together
    /// @param exerciseNames by what another app says
    /// @param racks by place
    /// @param decisions what became of the coach's proposals
    /// @param coach how the coach works; empty in archives from before there was one
    public record Everything(
            List<PlanVersion> versions,
            Map<String, Outcome> outcomes,
            Originals originals,
            List<KeptActivity> activities,
            Map<String, String> exerciseNames,
            List<KeptBodyEvent> bodyEvents,
            List<KeptCheckIn> checkIns,
            List<LoggedChanges> lifts,
            Map<String, String> racks,
            List<CoachStore.Decision> decisions,
            Optional<CoachStore.Setting> coach) {}

    /// Files that are handed over one after the other.
    public interface Originals {
        void each(Consumer<Original> taker);
    }

    /// @param document JSON
    public record KeptBodyEvent(String id, LocalDate from, String document) {}

    /// @param document JSON
    public record KeptCheckIn(LocalDate day, String document) {}

    /// What is there under the same name is replaced; false when one of the versions' numbers is taken.
    public boolean restore(String athlete, Everything all, Instant now) {
        return database.writeUnlessTaken(sql -> {
            all.versions().forEach(version -> PlanStore.insert(sql, athlete, version));
            all.outcomes().forEach((session, outcome) -> OutcomeStore.put(sql, athlete, session, outcome, now));
            journal(sql, athlete, all, now);
            all.lifts().forEach(one -> lift(sql, athlete, one, now));
            all.racks().forEach((place, document) -> RackStore.put(sql, athlete, place, document, now));
            all.decisions().forEach(decision -> CoachStore.put(sql, athlete, decision));
            all.coach().ifPresent(setting -> CoachStore.put(sql, athlete, setting));
        });
    }

    private static void journal(DSLContext sql, String athlete, Everything all, Instant now) {
        all.originals().each(original -> JournalStore.put(sql, athlete, original, now));
        all.activities().forEach(activity -> JournalStore.put(sql, athlete, activity, now));
        all.exerciseNames().forEach((said, exercise) -> JournalStore.putExerciseName(sql, athlete, said, exercise));
        all.bodyEvents()
                .forEach(event ->
                        JournalStore.putBodyEvent(sql, athlete, event.id(), event.from(), event.document(), now));
        all.checkIns()
                .forEach(checkIn -> JournalStore.putCheckIn(sql, athlete, checkIn.day(), checkIn.document(), now));
    }

    private static void lift(DSLContext sql, String athlete, LoggedChanges logged, Instant now) {
        var id = logged.lift().id();
        LiftStore.touch(sql, athlete, id, now);
        logged.lift().parts().forEach(part -> LiftStore.put(sql, athlete, id, part));
        logged.changes().forEach(change -> LiftStore.remember(sql, athlete, id, change, now));
    }
}
