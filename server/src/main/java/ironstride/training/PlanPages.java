package ironstride.training;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ironstride.coach.adapt.SessionMatches;
import ironstride.journal.Activity;
import ironstride.store.JournalStore;
import ironstride.store.OutcomeStore;
import ironstride.store.PlanStore;
import ironstride.view.Json;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The plan page's data, ready to send.
public final class PlanPages {

    private static final int MOST_KEPT = 2_000;

    private final PlanStore plans;
    private final OutcomeStore outcomes;
    private final JournalStore journal;
    private final Training training;
    private final Journals journals;
    private final Cache<String, Page> recent =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    public PlanPages(
            PlanStore plans, OutcomeStore outcomes, JournalStore journal, Journals journals, Training training) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.journal = journal;
        this.training = training;
        this.journals = journals;
    }

    /// @param tag changes with everything the page shows; begins with the plan's version
    /// @param gzipped JSON
    public record Page(String tag, byte[] gzipped) {}

    public Optional<Page> of(String athlete) {
        return plans.currentNumber(athlete).flatMap(version -> {
            var stamp = outcomes.stamp(athlete);
            var done = journal.stamp(athlete);
            var tag = version + "." + stamp.count() + "." + stamp.changedAt() + "." + done.count() + "."
                    + done.changedAt();
            return Optional.ofNullable(recent.getIfPresent(athlete))
                    .filter(page -> page.tag().equals(tag))
                    .or(() -> plans.find(athlete, version).map(kept -> made(athlete, tag, kept.overview())));
        });
    }

    private Page made(String athlete, String tag, byte[] overview) {
        var text = Gzip.unpack(overview);
        var said = Json.text(outcomes(athlete));
        var page = new Page(tag, Gzip.pack(text.substring(0, text.length() - 1) + ",\"outcomes\":" + said + "}"));
        recent.put(athlete, page);
        return page;
    }

    /// What became of sessions: what was said, and what was done for those of which nothing was.
    public ObjectNode outcomes(String athlete) {
        var node = Json.object();
        outcomes.all(athlete).forEach((session, outcome) -> node.set(session, outcome(outcome)));
        if (journal.stamp(athlete).count() > 0) {
            training.standing(athlete).ifPresent(standing -> add(node, standing, journals.matches(athlete, standing)));
        }
        return node;
    }

    private static void add(ObjectNode node, Standing standing, SessionMatches matches) {
        standing.plan()
                .calendar()
                .sessions()
                .forEach(session -> matches.of(session).ifPresent(activity -> add(at(node, session.id()), activity)));
    }

    private static ObjectNode at(ObjectNode node, String session) {
        return node.get(session) instanceof ObjectNode outcome ? outcome : node.putObject(session);
    }

    private static void add(ObjectNode outcome, Activity activity) {
        if (outcome.isEmpty()) {
            outcome.put("status", "done");
            activity.facts()
                    .effort()
                    .ifPresent(effort -> outcome.put("effort", Math.clamp(Math.round(effort.rating()), 1, 10)));
        }
        if (outcome.path("status").asString().equals("done")) {
            outcome.put("activity", activity.id());
        }
    }

    /// What became of one session.
    public static ObjectNode outcome(OutcomeStore.Outcome outcome) {
        var node = Json.object().put("status", outcome.status());
        outcome.effort().ifPresent(effort -> node.put("effort", effort));
        if (!outcome.note().isEmpty()) {
            node.put("note", outcome.note());
        }
        return node;
    }
}
