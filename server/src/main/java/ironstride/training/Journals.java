package ironstride.training;

import ironstride.coach.adapt.SessionMatches;
import ironstride.codec.document.JournalDocument;
import ironstride.journal.Activity;
import ironstride.journal.Journal;
import ironstride.journal.Outcome;
import ironstride.quantity.Rpe;
import ironstride.store.JournalStore;
import ironstride.store.JournalStore.KeptActivity;
import ironstride.store.JournalStore.Original;
import ironstride.store.OutcomeStore;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What athletes have done and felt.
public final class Journals {

    private static final int LONGEST_SESSION = 100;

    private final JournalStore store;
    private final OutcomeStore outcomes;
    private final Clock clock;

    public Journals(JournalStore store, OutcomeStore outcomes, Clock clock) {
        this.store = store;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    public Journal of(String athlete) {
        var kept = store.activities(athlete);
        var meanings = ExerciseMeanings.of(store, athlete);
        return new Journal(
                kept.stream()
                        .flatMap(one -> JournalDocument.activity(one.document()).stream())
                        .map(meanings::apply)
                        .toList(),
                outcomes(athlete, kept),
                store.bodyEvents(athlete).stream()
                        .flatMap(text -> JournalDocument.bodyEvent(text).stream())
                        .toList(),
                store.checkIns(athlete).stream()
                        .flatMap(text -> JournalDocument.checkIn(text).stream())
                        .toList());
    }

    /// One activity; empty when this athlete has none of that name.
    public Optional<Activity> activity(String athlete, String id) {
        var meanings = ExerciseMeanings.of(store, athlete);
        return store.activity(athlete, id)
                .flatMap(kept -> JournalDocument.activity(kept.document()))
                .map(meanings::apply);
    }

    /// The file an activity was read from, as it came.
    public Optional<Original> original(String athlete, String id) {
        return store.activity(athlete, id)
                .flatMap(KeptActivity::original)
                .flatMap(sha256 -> store.original(athlete, sha256));
    }

    private Map<String, Outcome> outcomes(String athlete, List<KeptActivity> kept) {
        var all = new HashMap<String, Outcome>();
        kept.forEach(activity -> activity.session()
                .ifPresent(session ->
                        all.put(session, new Outcome.Done(Optional.of(activity.id()), Optional.empty(), ""))));
        outcomes.all(athlete).forEach((session, said) -> all.merge(session, outcome(said), Journals::joined));
        return all;
    }

    /// Which activity was which session of a plan: what was said, and of the rest what fits.
    public SessionMatches matches(String athlete, Standing standing) {
        return SessionMatches.of(standing.plan().calendar().sessions().toList(), of(athlete));
    }

    /// What is kept for an activity that was no session of the plan, by the athlete's word. No session is called so.
    static String none(String activity) {
        var word = "-" + activity;
        return word.substring(0, Math.min(LONGEST_SESSION, word.length()));
    }

    private static Outcome outcome(OutcomeStore.Outcome said) {
        return said.status().equals("done")
                ? new Outcome.Done(Optional.empty(), said.effort().map(effort -> Rpe.of(effort)), said.note())
                : new Outcome.Missed(said.note());
    }

    /// What the athlete said of a session, with the activity that is known of it.
    private static Outcome joined(Outcome known, Outcome said) {
        return known instanceof Outcome.Done(var activity, var _, var _)
                        && said instanceof Outcome.Done(var _, var effort, var note)
                ? new Outcome.Done(activity, effort, note)
                : said;
    }

    /// Keeps activities with the files they came from, all or none; false when the athlete is gone.
    ///
    /// @param session the planned session they were, when they were one
    public boolean keep(String athlete, List<Activity> activities, List<Original> originals, Optional<String> session) {
        return store.put(
                athlete,
                activities.stream().map(activity -> kept(activity, session)).toList(),
                originals,
                clock.instant());
    }

    private static KeptActivity kept(Activity activity, Optional<String> session) {
        return new KeptActivity(
                activity.id(),
                activity.start(),
                activity.end(),
                JournalDocument.write(activity),
                activity.facts().origin().original(),
                session);
    }
}
