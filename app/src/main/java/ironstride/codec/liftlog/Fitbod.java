package ironstride.codec.liftlog;

import ironstride.codec.csv.CsvTable;
import ironstride.codec.csv.LooseDates;
import ironstride.codec.csv.Moment;
import ironstride.codec.csv.Row;
import ironstride.journal.Origin.Source;
import ironstride.journal.SetType;
import java.util.Optional;
import java.util.stream.Stream;

/// Fitbod: a row for each set, the time that of the workout.
final class Fitbod implements LiftFormat {

    @Override
    public Source source() {
        return Source.FITBOD;
    }

    @Override
    public boolean recognises(CsvTable table) {
        return table.has("date", "exercise", "reps", "iswarmup");
    }

    @Override
    public String date(Row row) {
        return row.text("date");
    }

    @Override
    public Stream<LoggedSet> read(Row row, CsvTable table, LooseDates dates, Measures measures) {
        return dates.find(date(row)).stream().map(start -> set(row, table, start, measures));
    }

    private static LoggedSet set(Row row, CsvTable table, Moment start, Measures measures) {
        var weight = table.beginning("weight").stream()
                .flatMap(column -> measures.weight(row.number(column), column).stream())
                .findFirst();
        var ground = table.beginning("distance(").stream()
                .flatMap(column ->
                        measures.distance(row.number(column), column.substring("distance(".length())).stream())
                .findFirst();
        var seconds = table.beginning("duration(").stream()
                .flatMap(column -> measures.seconds(row.number(column)).stream())
                .findFirst();
        return new LoggedSet(
                row.text("date"),
                start,
                Optional.empty(),
                "",
                "",
                row.text("exercise"),
                "",
                row.text("note"),
                Boolean.parseBoolean(row.text("iswarmup")) ? SetType.WARM_UP : SetType.WORKING,
                weight,
                measures.reps(row, "reps"),
                seconds,
                ground,
                Optional.empty());
    }
}
