package ironstride.codec.reading;

import ironstride.journal.DoneOther.Sport;

/// What an activity was, as far as training is concerned.
public sealed interface Kind {

    record Run() implements Kind {}

    record Lift() implements Kind {}

    record Other(Sport sport) implements Kind {}
}
