package ironstride.journal;

import java.util.Optional;

/// Where an activity is known from.
///
/// @param source the app or the kind of file
/// @param externalId its name there, such as a watch's serial number and start, or an activity number
/// @param original SHA-256 of the original file in lower-case hex, when there is one to keep
public record Origin(Source source, Optional<String> externalId, Optional<String> original) {

    public static final Origin BY_HAND = new Origin(Source.HAND, Optional.empty(), Optional.empty());
    public static final Origin LOGGER = new Origin(Source.LOGGER, Optional.empty(), Optional.empty());

    public static Origin of(Source source) {
        return new Origin(source, Optional.empty(), Optional.empty());
    }

    /// The richest source first: of the same activity from two sources the earlier in this list is kept.
    public enum Source {
        /// The gym logger of the page.
        LOGGER,
        FIT,
        TCX,
        GPX,
        HEVY,
        STRONG,
        FITNOTES,
        STRONGLIFTS,
        FITBOD,
        /// The list of activities in a Garmin account's archive.
        GARMIN,
        /// The list of activities in a Strava account's archive.
        STRAVA,
        APPLE_HEALTH,
        HAND
    }
}
