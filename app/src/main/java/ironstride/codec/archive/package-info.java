/// The lists of activities in the archives of accounts: Strava, Garmin and Apple Health.
@NullMarked
package ironstride.codec.archive;

import org.jspecify.annotations.NullMarked;
