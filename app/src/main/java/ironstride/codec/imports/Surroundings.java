package ironstride.codec.imports;

import ironstride.codec.archive.AppleHealth;
import ironstride.codec.archive.StravaActivity;
import ironstride.codec.archive.StravaList;
import ironstride.codec.reading.Kind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What is known of a file by where it was found.
///
/// @param unpacking watches how much comes out
/// @param strava the list of the archive it is in
/// @param apple the workouts of the archive it is in
/// @param done files of the archive that have been dealt with
/// @param read files of Strava's list that were understood; is added to
/// @param depth how many packers it is inside of
record Surroundings(
        Unpacking unpacking,
        Optional<StravaList> strava,
        Optional<AppleHealth> apple,
        Set<String> done,
        Set<String> read,
        int depth) {

    /// Of a file by itself.
    Surroundings(Unpacking unpacking) {
        this(unpacking, Optional.empty(), Optional.empty(), Set.of(), new HashSet<>(), 0);
    }

    Surroundings deeper() {
        return new Surroundings(unpacking, strava, apple, done, read, depth + 1);
    }

    Optional<StravaActivity> row(String path) {
        return strava.flatMap(list -> list.of(path));
    }

    Optional<Kind> kind(String path) {
        return row(path).flatMap(StravaActivity::kind).or(() -> apple.flatMap(health -> health.route(path)));
    }
}
