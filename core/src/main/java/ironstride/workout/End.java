package ironstride.workout;

import ironstride.quantity.Distance;

/// When a step of a run is over.
public sealed interface End {

    /// After a time.
    ///
    /// @param seconds positive
    record AfterTime(int seconds) implements End {}

    /// After a distance.
    record AfterDistance(Distance distance) implements End {}

    /// When the runner presses the lap button.
    record OnLapButton() implements End {}
}
