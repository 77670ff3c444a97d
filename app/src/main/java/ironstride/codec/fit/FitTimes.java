package ironstride.codec.fit;

import java.time.Instant;

/// Times of the FIT protocol: seconds since the end of 1989.
final class FitTimes {

    private static final Instant EPOCH = Instant.parse("1989-12-31T00:00:00Z");

    /// Smaller values count from when the device was switched on. Source: FIT profile, type `date_time`.
    static final long LEAST_ABSOLUTE = 0x1000_0000L;

    private FitTimes() {}

    static Instant instant(long seconds) {
        return EPOCH.plusSeconds(seconds);
    }

    /// Whole seconds of the protocol; what is before 1990 is its beginning.
    static long seconds(Instant instant) {
        return Math.max(0, instant.getEpochSecond() - EPOCH.getEpochSecond());
    }
}
