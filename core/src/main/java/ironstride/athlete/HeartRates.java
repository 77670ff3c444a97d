package ironstride.athlete;

import ironstride.quantity.HeartRate;
import java.util.Optional;

/// Heart rates somebody has measured; what is not known is empty.
///
/// @param maximum the highest
/// @param resting at rest
/// @param threshold at the lactate threshold, such as the mean of the last 20 of 30 hard minutes
public record HeartRates(Optional<HeartRate> maximum, Optional<HeartRate> resting, Optional<HeartRate> threshold) {

    public static final HeartRates UNKNOWN = new HeartRates(Optional.empty(), Optional.empty(), Optional.empty());

    /// Whether none can be trained by; a resting rate alone says nothing.
    public boolean isEmpty() {
        return maximum.isEmpty() && threshold.isEmpty();
    }
}
