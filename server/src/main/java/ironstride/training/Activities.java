package ironstride.training;

import ironstride.coach.adapt.SessionMatches;
import ironstride.codec.document.JournalDocument;
import ironstride.journal.Activity;
import ironstride.journal.BodyEvent;
import ironstride.journal.CheckIn;
import ironstride.store.JournalStore;
import ironstride.store.JournalStore.KeptActivity;
import ironstride.store.OutcomeStore;
import ironstride.store.RemovedActivities;
import ironstride.view.JournalView;
import ironstride.view.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The journal as athletes write and read it.
public final class Activities {

    private static final int PAGE = 50;

    /// After every activity there is.
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private final Training training;
    private final Journals journals;
    private final JournalStore store;
    private final RemovedActivities removed;
    private final OutcomeStore outcomes;
    private final Clock clock;

    public Activities(
            Training training,
            Journals journals,
            JournalStore store,
            RemovedActivities removed,
            OutcomeStore outcomes,
            Clock clock) {
        this.training = training;
        this.journals = journals;
        this.store = store;
        this.removed = removed;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /// Where a page begins: what comes after it began earlier.
    public record Cursor(Instant start, String id) {

        public static final Cursor NEWEST = new Cursor(END, "");

        /// @throws NumberFormatException when the text is no cursor
        public static Cursor of(String text) {
            int dot = text.indexOf('.');
            return new Cursor(
                    Instant.ofEpochMilli(Long.parseLong(dot < 0 ? text : text.substring(0, dot))),
                    dot < 0 ? "" : text.substring(dot + 1));
        }

        private static Cursor after(KeptActivity activity) {
            return new Cursor(activity.start(), activity.id());
        }

        @Override
        public String toString() {
            return start.toEpochMilli() + "." + id;
        }
    }

    /// A page of the journal, the newest first.
    public ObjectNode page(String athlete, Cursor before, PlanPages pages) {
        var kept = store.activitiesBefore(athlete, before.start(), before.id(), PAGE + 1);
        var node = Json.object();
        var array = node.putArray("activities");
        var matches = matches(athlete);
        var zone = zone(athlete);
        kept.stream()
                .limit(PAGE)
                .flatMap(one -> JournalDocument.activity(one.document()).stream()
                        .map(activity -> line(one, activity, matches, zone)))
                .forEach(array::add);
        node.set("outcomes", pages.outcomes(athlete));
        var events = node.putArray("events");
        journals.of(athlete).bodyEvents().reversed().forEach(event -> events.add(JournalView.bodyEvent(event)));
        if (kept.size() > PAGE) {
            node.put("next", Cursor.after(kept.get(PAGE - 1)).toString());
        }
        return node;
    }

    /// An activity as a line; empty when there is none.
    public Optional<ObjectNode> line(String athlete, String id) {
        return store.activity(athlete, id)
                .flatMap(kept -> JournalDocument.activity(kept.document())
                        .map(activity -> line(kept, activity, matches(athlete), zone(athlete))));
    }

    /// With its laps and sets; empty when there is none.
    public Optional<ObjectNode> detail(String athlete, String id) {
        return store.activity(athlete, id)
                .flatMap(kept -> JournalDocument.activity(kept.document())
                        .map(activity ->
                                JournalView.detail(activity, line(kept, activity, matches(athlete), zone(athlete)))));
    }

    private Optional<SessionMatches> matches(String athlete) {
        return training.standing(athlete).map(now -> journals.matches(athlete, now));
    }

    private static ObjectNode line(
            KeptActivity kept, Activity activity, Optional<SessionMatches> matches, ZoneId zone) {
        var session = matches.flatMap(all -> all.sessionOf(activity));
        return JournalView.activity(activity, session, kept.session().isPresent(), zone);
    }

    public ZoneId zone(String athlete) {
        return training.zone(athlete);
    }

    public Optional<Activity> find(String athlete, String id) {
        return store.activity(athlete, id).flatMap(kept -> JournalDocument.activity(kept.document()));
    }

    /// Keeps an activity under its id; what it was said to be stays.
    public boolean put(String athlete, Activity activity) {
        var session = store.activity(athlete, activity.id()).flatMap(KeptActivity::session);
        return journals.keep(athlete, List.of(activity), List.of(), session);
    }

    /// Says which session an activity was, or that it was none. False when there is no such activity.
    public boolean putSession(String athlete, String id, Optional<String> session) {
        session.filter(one -> Optional.ofNullable(outcomes.all(athlete).get(one))
                        .filter(outcome -> outcome.status().equals("missed"))
                        .isPresent())
                .ifPresent(one -> outcomes.remove(athlete, one));
        return store.putSession(athlete, id, session.orElseGet(() -> Journals.none(id)), clock.instant());
    }

    public boolean hasSession(String athlete, String session) {
        return training.standing(athlete)
                .flatMap(now -> now.plan().find(session))
                .isPresent();
    }

    public boolean remove(String athlete, String id) {
        return removed.remove(athlete, id, clock.instant());
    }

    public boolean restore(String athlete, String id) {
        return removed.restore(athlete, id, clock.instant());
    }

    public boolean hasEvent(String athlete, String id) {
        return journals.of(athlete).bodyEvents().stream()
                .anyMatch(event -> event.id().equals(id));
    }

    /// False when the athlete is gone.
    public boolean put(String athlete, BodyEvent event) {
        return store.putBodyEvent(athlete, event.id(), event.from(), JournalDocument.write(event), clock.instant());
    }

    public boolean removeEvent(String athlete, String id) {
        return store.removeBodyEvent(athlete, id);
    }

    /// False when the athlete is gone.
    public boolean put(String athlete, LocalDate day, CheckIn checkIn) {
        return store.putCheckIn(athlete, day, JournalDocument.write(checkIn), clock.instant());
    }
}
