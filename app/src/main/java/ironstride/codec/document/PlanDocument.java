package ironstride.codec.document;

import ironstride.coach.CurrentPlan;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// A plan as JSON for keeping: reading what was written gives an equal plan. Unlike `plan.json`, which others read, it
/// follows the records of the domain and carries a number of its own form.
public final class PlanDocument {

    /// The form that is written. Raise it when a record that it holds changes, and go on reading the earlier ones.
    private static final int FORM = 2;

    private PlanDocument() {}

    private record Kept(int form, CurrentPlan plan) {}

    public static String write(CurrentPlan plan) {
        return DomainJson.MAPPER.writeValueAsString(new Kept(FORM, plan));
    }

    /// The plan; empty when the text is no plan document, or one of a later form.
    public static Optional<CurrentPlan> read(String json) {
        try {
            if (!(DomainJson.MAPPER.readTree(json) instanceof ObjectNode written)) {
                return Optional.empty();
            }
            var kept = DomainJson.MAPPER.treeToValue(inThisForm(written), Kept.class);
            return kept.form() == FORM ? Optional.of(kept.plan()) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The first form knew no exchanged exercises.
    private static ObjectNode inThisForm(ObjectNode written) {
        if (written.path("form").asInt(0) == 1 && written.path("plan") instanceof ObjectNode plan) {
            written.put("form", FORM);
            plan.putArray("swaps");
        }
        return written;
    }
}
