package ironstride.codec.archive;

import ironstride.codec.reading.Kind;
import ironstride.codec.reading.Recorded;
import ironstride.journal.Activity;
import java.util.Optional;

/// A row of Strava's list.
///
/// @param activity what the row says
/// @param kind what it was, when its word is known
/// @param file path of its file in the archive; empty when it was entered by hand
public record StravaActivity(Activity activity, Optional<Kind> kind, Optional<String> file) {

    /// What its file says, with the title, the note and the rating that the athlete gave it.
    public Recorded named(Recorded recorded) {
        var facts = recorded.activity().facts();
        var said = activity.facts();
        var title = said.title().isEmpty() ? facts.title() : said.title();
        var note = said.note().isEmpty() ? facts.note() : said.note();
        return new Recorded(
                recorded.activity()
                        .with(facts.titled(title)
                                .noted(note)
                                .rated(facts.effort().or(said::effort))),
                recorded.samples());
    }
}
