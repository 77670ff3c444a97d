package ironstride.athlete;

import ironstride.quantity.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// A race or time trial that was run.
public record RaceResult(Distance distance, Duration time, Optional<LocalDate> date) {}
