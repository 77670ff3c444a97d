package ironstride.journal;

import java.time.Duration;
import java.time.Instant;

/// Something that was done, from whatever source it is known.
public sealed interface Activity permits DoneRun, DoneLift, DoneOther {

    ActivityFacts facts();

    /// The same activity with other facts, as when an athlete rates or renames it.
    Activity with(ActivityFacts facts);

    /// What it is in one word, such as `run`.
    String word();

    default String id() {
        return facts().id();
    }

    default Instant start() {
        return facts().start();
    }

    /// The instant after its last moment.
    default Instant end() {
        return facts().start().plus(facts().elapsed());
    }

    /// Time that two activities share; zero when one ends before the other begins.
    default Duration overlap(Activity other) {
        var first = start().isAfter(other.start()) ? start() : other.start();
        var last = end().isBefore(other.end()) ? end() : other.end();
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }
}
