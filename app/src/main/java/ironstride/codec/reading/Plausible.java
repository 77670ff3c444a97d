package ironstride.codec.reading;

import ironstride.quantity.Distance;
import ironstride.quantity.HeartRate;
import ironstride.quantity.Rir;
import ironstride.quantity.Rpe;
import ironstride.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Numbers of files as quantities; what cannot be is not known.
public final class Plausible {

    /// Nobody covers more ground than once round the earth: 40,075 km.
    private static final double MOST_METRES = 40_075_000;

    /// Nobody lifts a tonne.
    private static final double MOST_KILOGRAMS = 1000;

    /// A month; files with a broken clock say more.
    private static final Duration LONGEST = Duration.ofDays(31);

    /// Nothing that measures is older, and nothing that was done is later.
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private static final int LOWEST_RATE = 20;
    private static final int HIGHEST_RATE = 250;
    private static final int TOP_OF_SCALE = 10;

    private Plausible() {}

    public static Optional<Instant> instant(Instant instant) {
        return instant.isBefore(EARLIEST) || instant.isAfter(LATEST) ? Optional.empty() : Optional.of(instant);
    }

    public static Optional<HeartRate> heartRate(double beatsPerMinute) {
        long whole = Math.round(beatsPerMinute);
        return whole >= LOWEST_RATE && whole <= HIGHEST_RATE
                ? Optional.of(new HeartRate((int) whole))
                : Optional.empty();
    }

    public static Optional<Distance> distance(double metres) {
        return metres >= 0 && metres <= MOST_METRES ? Optional.of(Distance.ofMetres(metres)) : Optional.empty();
    }

    public static Optional<Weight> weight(double kilograms) {
        return kilograms >= 0 && kilograms <= MOST_KILOGRAMS
                ? Optional.of(Weight.ofKilograms(kilograms))
                : Optional.empty();
    }

    public static Optional<Duration> duration(double seconds) {
        return seconds >= 0 && seconds <= LONGEST.toSeconds()
                ? Optional.of(Duration.ofMillis(Math.round(seconds * 1000)))
                : Optional.empty();
    }

    /// The rating of a whole session, 0 to 10.
    public static Optional<Rpe> effort(double rating) {
        return rating >= 0 && rating <= TOP_OF_SCALE ? Optional.of(Rpe.of(rating)) : Optional.empty();
    }

    /// Repetitions in reserve of a set that was rated 1 to 10; 0 is how apps write that nothing was rated.
    public static Optional<Rir> reserve(double rating) {
        return rating > 0 && rating <= TOP_OF_SCALE ? Optional.of(Rir.of(TOP_OF_SCALE - rating)) : Optional.empty();
    }
}
