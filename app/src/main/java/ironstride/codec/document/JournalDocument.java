package ironstride.codec.document;

import ironstride.journal.Activity;
import ironstride.journal.BodyEvent;
import ironstride.journal.CheckIn;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// The entries of a journal as JSON for keeping: reading what was written gives an equal entry.
public final class JournalDocument {

    /// The form that is written. Raise it when a record that it holds changes, and go on reading the earlier ones.
    private static final int FORM = 1;

    private JournalDocument() {}

    private record KeptActivity(int form, Activity activity) {}

    private record KeptEvent(int form, BodyEvent event) {}

    private record KeptCheckIn(int form, CheckIn checkIn) {}

    public static String write(Activity activity) {
        return DomainJson.MAPPER.writeValueAsString(new KeptActivity(FORM, activity));
    }

    public static String write(BodyEvent event) {
        return DomainJson.MAPPER.writeValueAsString(new KeptEvent(FORM, event));
    }

    public static String write(CheckIn checkIn) {
        return DomainJson.MAPPER.writeValueAsString(new KeptCheckIn(FORM, checkIn));
    }

    /// The activity; empty when the text is none, or one of a later form.
    public static Optional<Activity> activity(String json) {
        return read(json, KeptActivity.class)
                .filter(kept -> kept.form() == FORM)
                .map(KeptActivity::activity);
    }

    /// The illness or pain; empty when the text is none, or one of a later form.
    public static Optional<BodyEvent> bodyEvent(String json) {
        return read(json, KeptEvent.class).filter(kept -> kept.form() == FORM).map(KeptEvent::event);
    }

    /// The check-in; empty when the text is none, or one of a later form.
    public static Optional<CheckIn> checkIn(String json) {
        return read(json, KeptCheckIn.class).filter(kept -> kept.form() == FORM).map(KeptCheckIn::checkIn);
    }

    private static <T> Optional<T> read(String json, Class<T> type) {
        try {
            return Optional.ofNullable(DomainJson.MAPPER.readValue(json, type));
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
