package ironstride.codec.liftlog;

import ironstride.codec.csv.CsvTable;
import ironstride.codec.csv.LooseDates;
import ironstride.codec.csv.Moment;
import ironstride.codec.csv.Row;
import ironstride.journal.Origin.Source;
import ironstride.journal.SetType;
import ironstride.quantity.Weight;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// FitNotes on Android and on iOS: days without times.
final class FitNotes implements LiftFormat {

    @Override
    public Source source() {
        return Source.FITNOTES;
    }

    @Override
    public boolean recognises(CsvTable table) {
        return table.has("date", "exercise", "category", "reps");
    }

    @Override
    public String date(Row row) {
        return row.text("date");
    }

    @Override
    public Optional<String> warning(CsvTable table) {
        return Optional.of("it has days without times; workouts are put at midday");
    }

    @Override
    public Stream<LoggedSet> read(Row row, CsvTable table, LooseDates dates, Measures measures) {
        return dates.find(date(row)).stream().map(start -> set(row, table, start, measures));
    }

    private static LoggedSet set(Row row, CsvTable table, Moment start, Measures measures) {
        return new LoggedSet(
                start.date().toString(),
                start,
                Optional.empty(),
                "",
                "",
                row.text("exercise"),
                "",
                row.firstOf("comment", "notes").orElse(""),
                type(row.text("kind")),
                weight(row, table, measures),
                measures.reps(row, "reps"),
                measures.time(row.text("time")),
                measures.distance(row.number("distance"), row.text("distance unit")),
                Optional.empty());
    }

    private static SetType type(String kind) {
        var word = kind.toLowerCase(Locale.ROOT);
        if (word.contains("warm")) {
            return SetType.WARM_UP;
        }
        if (word.contains("drop")) {
            return SetType.DROP;
        }
        return word.contains("fail") ? SetType.FAILURE : SetType.WORKING;
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
}
