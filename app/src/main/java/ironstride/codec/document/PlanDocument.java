package ironstride.codec.document;

import ironstride.coach.CurrentPlan;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// A plan as JSON for keeping: reading what was written gives an equal plan. Unlike `plan.json`, which others read, it
/// follows the records of the domain and carries a number of its own form.
public final class PlanDocument {

    /// The form that is written. Raise it when a record that it holds changes, and go on reading the earlier ones.
    private static final int FORM = 1;

    private PlanDocument() {}

    private record Kept(int form, CurrentPlan plan) {}

    public static String write(CurrentPlan plan) {
        return DomainJson.MAPPER.writeValueAsString(new Kept(FORM, plan));
    }

    /// The plan; empty when the text is no plan document, or one of a later form.
    public static Optional<CurrentPlan> read(String json) {
        try {
            return Optional.ofNullable(DomainJson.MAPPER.readValue(json, Kept.class))
                    .filter(kept -> kept.form() == FORM)
                    .map(Kept::plan);
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
