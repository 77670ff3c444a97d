package ironstride.codec.liftlog;

import ironstride.codec.csv.CsvTable;
import ironstride.codec.csv.LooseDates;
import ironstride.codec.csv.Moment;
import ironstride.codec.csv.Row;
import ironstride.codec.reading.Plausible;
import ironstride.journal.Origin.Source;
import ironstride.journal.SetType;
import ironstride.quantity.Distance;
import ironstride.quantity.Weight;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Hevy: a row for each set, dates like `26 Mar 2024, 17:26` with months in the language of the phone.
final class Hevy implements LiftFormat {

    @Override
    public Source source() {
        return Source.HEVY;
    }

    @Override
    public boolean recognises(CsvTable table) {
        return table.has("start_time", "exercise_title", "set_index");
    }

    @Override
    public String date(Row row) {
        return row.text("start_time");
    }

    @Override
    public Stream<LoggedSet> read(Row row, CsvTable table, LooseDates dates, Measures measures) {
        return dates.find(date(row)).stream().map(start -> set(row, start, dates, measures));
    }

    private static LoggedSet set(Row row, Moment start, LooseDates dates, Measures measures) {
        var superset = row.firstOf("superset_id", "superset_index").orElse("");
        return new LoggedSet(
                row.text("start_time") + "/" + row.text("title"),
                start,
                length(start, dates.find(row.text("end_time"))),
                row.text("title"),
                row.text("description"),
                row.text("exercise_title"),
                superset,
                row.text("exercise_notes"),
                type(row.text("set_type")),
                weight(row, measures),
                measures.reps(row, "reps"),
                measures.seconds(row.number("duration_seconds")),
                distance(row, measures),
                Plausible.reserve(row.number("rpe").orElse(0)));
    }

    private static Optional<Duration> length(Moment start, Optional<Moment> end) {
        return end.map(last -> Duration.between(start.in(ZoneOffset.UTC), last.in(ZoneOffset.UTC)))
                .filter(time -> !time.isNegative())
                .flatMap(time -> Plausible.duration(time.toSeconds()));
    }

    private static SetType type(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "warmup", "warm_up" -> SetType.WARM_UP;
            case "dropset", "drop_set" -> SetType.DROP;
            case "failure" -> SetType.FAILURE;
            default -> SetType.WORKING;
        };
    }

    /// Accounts in pounds have another column; a file can have both.
    private static Optional<Weight> weight(Row row, Measures measures) {
        return measures.kilograms(row.number("weight_kg"))
                .or(() -> measures.pounds(row.number("weight_lbs")))
                .or(() -> measures.pounds(row.number("weight_lb")));
    }

    private static Optional<Distance> distance(Row row, Measures measures) {
        return measures.distance(row.number("distance_km"), "km")
                .or(() -> measures.distance(row.number("distance_miles"), "mi"))
                .or(() -> measures.distance(row.number("distance_meters"), "m"));
    }
}
