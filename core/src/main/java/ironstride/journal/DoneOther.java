package ironstride.journal;

import ironstride.quantity.Distance;
import java.util.Optional;

/// A ride, a swim, a hike, a class: training that is neither a run nor sets of exercises.
///
/// @param facts what is known of every activity
/// @param sport what it was
/// @param distance ground covered, when known
public record DoneOther(ActivityFacts facts, Sport sport, Optional<Distance> distance) implements Activity {

    @Override
    public DoneOther with(ActivityFacts other) {
        return new DoneOther(other, sport, distance);
    }

    @Override
    public String word() {
        return sport.word();
    }

    /// What else people do.
    public enum Sport {
        RIDE("ride"),
        SWIM("swim"),
        WALK("walk"),
        HIKE("hike"),
        ROW("row"),
        SKI("ski"),
        YOGA("yoga"),
        CLASS("class"),
        OTHER("other training");

        private final String word;

        Sport(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
