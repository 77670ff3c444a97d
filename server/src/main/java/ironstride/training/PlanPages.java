package ironstride.training;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ironstride.store.OutcomeStore;
import ironstride.store.PlanStore;
import ironstride.view.Json;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The plan page's data, ready to send.
public final class PlanPages {

    private static final int MOST_KEPT = 2_000;

    private final PlanStore plans;
    private final OutcomeStore outcomes;
    private final Cache<String, Page> recent =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    public PlanPages(PlanStore plans, OutcomeStore outcomes) {
        this.plans = plans;
        this.outcomes = outcomes;
    }

    /// @param tag changes with everything the page shows; begins with the plan's version
    /// @param gzipped JSON
    public record Page(String tag, byte[] gzipped) {}

    public Optional<Page> of(String athlete) {
        return plans.currentNumber(athlete).flatMap(version -> {
            var stamp = outcomes.stamp(athlete);
            var tag = version + "." + stamp.count() + "." + stamp.changedAt();
            return Optional.ofNullable(recent.getIfPresent(athlete))
                    .filter(page -> page.tag().equals(tag))
                    .or(() -> plans.find(athlete, version).map(kept -> made(athlete, tag, kept.overview())));
        });
    }

    private Page made(String athlete, String tag, byte[] overview) {
        var text = Gzip.unpack(overview);
        var said = Json.text(outcomes(outcomes.all(athlete)));
        var page = new Page(tag, Gzip.pack(text.substring(0, text.length() - 1) + ",\"outcomes\":" + said + "}"));
        recent.put(athlete, page);
        return page;
    }

    private static ObjectNode outcomes(Map<String, OutcomeStore.Outcome> all) {
        var node = Json.object();
        all.forEach((session, outcome) -> node.set(session, outcome(outcome)));
        return node;
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
