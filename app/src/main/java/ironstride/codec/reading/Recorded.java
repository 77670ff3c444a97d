package ironstride.codec.reading;

import ironstride.journal.Activity;
import ironstride.journal.ActivityFacts;
import ironstride.journal.Origin;
import ironstride.journal.Samples;
import java.util.Optional;

/// An activity as it was found in a file.
///
/// @param activity what is known of the whole
/// @param samples what was measured along it, when there is something
public record Recorded(Activity activity, Optional<Samples> samples) {

    public static Recorded of(Activity activity) {
        return new Recorded(activity, Optional.empty());
    }

    /// The same with the checksum of the file it is from.
    ///
    /// @param sha256 lower-case hex
    public Recorded from(String sha256) {
        var facts = activity.facts();
        var origin = new Origin(facts.origin().source(), facts.origin().externalId(), Optional.of(sha256));
        return new Recorded(
                activity.with(new ActivityFacts(
                        facts.id(),
                        facts.start(),
                        facts.elapsed(),
                        facts.title(),
                        facts.note(),
                        facts.averageHeartRate(),
                        facts.highestHeartRate(),
                        facts.effort(),
                        origin)),
                samples);
    }
}
