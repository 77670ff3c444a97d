package ironstride.codec.archive;

import ironstride.codec.csv.CsvTable;
import ironstride.codec.csv.LooseNumbers;
import ironstride.codec.csv.Row;
import ironstride.codec.reading.Draft;
import ironstride.codec.reading.Fingerprint;
import ironstride.codec.reading.Kind;
import ironstride.codec.reading.Plausible;
import ironstride.codec.reading.SportWords;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneOther.Sport;
import ironstride.journal.Origin;
import ironstride.journal.Origin.Source;
import ironstride.quantity.Distance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Where in `activities.csv` what stands.
///
/// @param table the list
/// @param file position of the column with names of files, from which the later columns are counted
record StravaColumns(CsvTable table, int file) {

    private static final int ID = 0;
    private static final int NAME = 2;
    private static final int TYPE = 3;
    private static final int DESCRIPTION = 4;
    private static final int ELAPSED = 5;
    private static final int KILOMETRES = 6;
    private static final int MOVING = 4;
    private static final int METRES = 5;
    private static final int CLIMBED = 8;
    private static final int HIGHEST_RATE = 18;
    private static final int MEAN_RATE = 19;
    private static final double METRES_OF_KILOMETRE = 1000;

    StravaActivity activity(Row row, Instant start) {
        var kind = SportWords.find(row.at(TYPE));
        var origin = new Origin(Source.STRAVA, Optional.of(row.at(ID)), Optional.empty());
        var elapsed = number(row, ELAPSED);
        var facts = ActivityFacts.of(
                        Fingerprint.id(Source.STRAVA, row.at(ID)),
                        start,
                        Plausible.duration(elapsed.orElse(0)).orElse(Duration.ZERO),
                        origin)
                .titled(row.at(NAME))
                .noted(row.at(DESCRIPTION))
                .rated(Plausible.effort(row.lastNumber("perceived exertion").orElse(-1)))
                .withHeartRate(
                        Plausible.heartRate(
                                later(row, MEAN_RATE, "average heart rate").orElse(0)),
                        Plausible.heartRate(
                                later(row, HIGHEST_RATE, "max heart rate").orElse(0)));
        var climbed = later(row, CLIMBED, "elevation gain");
        var moving = later(row, MOVING, "moving time");
        var draft = new Draft(
                facts,
                moving.isPresent() ? Plausible.duration(moving.getAsDouble()) : Optional.empty(),
                distance(row),
                climbed.isPresent() ? Optional.of((int) Math.round(climbed.getAsDouble())) : Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        var name = row.at(file);
        return new StravaActivity(
                draft.as(kind.orElse(new Kind.Other(Sport.OTHER))),
                kind,
                name.isEmpty() ? Optional.empty() : Optional.of(name));
    }

    /// Old lists have only the first column of distances, in kilometres.
    private Optional<Distance> distance(Row row) {
        var metres = later(row, METRES, "");
        if (metres.isPresent()) {
            return Plausible.distance(metres.getAsDouble());
        }
        var kilometres = number(row, KILOMETRES);
        return kilometres.isPresent()
                ? Plausible.distance(kilometres.getAsDouble() * METRES_OF_KILOMETRE)
                : Optional.empty();
    }

    private static OptionalDouble number(Row row, int position) {
        return LooseNumbers.find(row.at(position), false);
    }

    /// A later column: by its English name, the last of that name, or by its distance from the column of files.
    private OptionalDouble later(Row row, int offset, String english) {
        var named = row.lastNumber(english);
        return named.isPresent() ? named : number(row, file + offset);
    }
}
