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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Strong: the older table says no unit, the newer says it in the names of its columns.
final class Strong implements LiftFormat {

    @Override
    public Source source() {
        return Source.STRONG;
    }

    @Override
    public boolean recognises(CsvTable table) {
        return table.has("date", "workout name", "exercise name", "set order");
    }

    @Override
    public String date(Row row) {
        return row.text("date");
    }

    @Override
    public Optional<String> warning(CsvTable table) {
        boolean said = table.has("weight unit") || !table.has("weight");
        return said
                ? Optional.empty()
                : Optional.of("it does not say whether weights are kg or lb; they are read in your unit");
    }

    @Override
    public Stream<LoggedSet> read(Row row, CsvTable table, LooseDates dates, Measures measures) {
        var order = row.text("set order").toLowerCase(Locale.ROOT);
        if (order.startsWith("rest") || order.startsWith("note")) {
            return Stream.empty();
        }
        return dates.find(date(row)).stream().map(start -> set(row, table, start, measures));
    }

    private static LoggedSet set(Row row, CsvTable table, Moment start, Measures measures) {
        return new LoggedSet(
                row.text("date") + "/" + row.text("workout name"),
                start,
                length(row, measures),
                row.text("workout name"),
                row.text("workout notes"),
                row.text("exercise name"),
                "",
                row.text("notes"),
                type(row.text("set order")),
                weight(row, table, measures),
                measures.reps(row, "reps"),
                measures.seconds(row.number("seconds")),
                distance(row, table, measures),
                Plausible.reserve(row.number("rpe").orElse(0)));
    }

    private static Optional<Duration> length(Row row, Measures measures) {
        return measures.seconds(row.number("duration (sec)")).or(() -> measures.time(row.text("duration")));
    }

    private static SetType type(String order) {
        return switch (order.toUpperCase(Locale.ROOT)) {
            case "W" -> SetType.WARM_UP;
            case "D" -> SetType.DROP;
            case "F" -> SetType.FAILURE;
            default -> SetType.WORKING;
        };
    }

    private static Optional<Weight> weight(Row row, CsvTable table, Measures measures) {
        for (var column : table.beginning("weight (")) {
            var weight = measures.weight(row.number(column), column);
            if (weight.isPresent()) {
                return weight;
            }
        }
        return measures.weight(row.number("weight"), row.text("weight unit"));
    }

    private static Optional<Distance> distance(Row row, CsvTable table, Measures measures) {
        for (var column : table.beginning("distance (")) {
            var ground = measures.distance(row.number(column), column.substring("distance (".length()));
            if (ground.isPresent()) {
                return ground;
            }
        }
        return measures.distance(row.number("distance"), row.text("distance unit"));
    }
}
