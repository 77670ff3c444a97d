package ironstride.codec.liftlog;

import ironstride.codec.csv.CsvTable;
import ironstride.codec.csv.LooseDates;
import ironstride.codec.csv.Moment;
import ironstride.codec.csv.Row;
import ironstride.codec.reading.Plausible;
import ironstride.journal.Origin.Source;
import ironstride.journal.SetType;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// StrongLifts: a row for each exercise with pairs of columns `Set 1 (Reps)`, `Set 1 (KG)`.
final class StrongLifts implements LiftFormat {

    private static final int MOST_SETS = 50;
    private static final double SECONDS_OF_HOUR = 3600;

    @Override
    public Source source() {
        return Source.STRONGLIFTS;
    }

    @Override
    public boolean recognises(CsvTable table) {
        return table.has("exercise", "workout name")
                && !table.beginning("set 1").isEmpty()
                && !day(table).isEmpty();
    }

    private static List<String> day(CsvTable table) {
        return table.beginning("date");
    }

    @Override
    public String date(Row row) {
        return row.at(0);
    }

    @Override
    public Stream<LoggedSet> read(Row row, CsvTable table, LooseDates dates, Measures measures) {
        return dates.find(date(row)).stream().flatMap(day -> sets(row, table, timed(day, row, table, dates), measures));
    }

    private static Moment timed(Moment day, Row row, CsvTable table, LooseDates dates) {
        var time = table.beginning("start time").stream()
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> dates.find(day.date() + " " + text).flatMap(Moment::time).stream())
                .findFirst();
        return time.map(known -> new Moment(day.date(), Optional.of(known), Optional.empty()))
                .orElse(day);
    }

    private static Stream<LoggedSet> sets(Row row, CsvTable table, Moment start, Measures measures) {
        return IntStream.rangeClosed(1, MOST_SETS)
                .mapToObj(k -> set(k, row, table, start, measures))
                .flatMap(Optional::stream);
    }

    private static Optional<LoggedSet> set(int number, Row row, CsvTable table, Moment start, Measures measures) {
        var reps = measures.reps(row.number("set " + number + " (reps)"));
        if (reps.isEmpty()) {
            return Optional.empty();
        }
        var weight = table.beginning("set " + number + " (").stream()
                .filter(column -> !column.endsWith("(reps)"))
                .flatMap(column -> measures.weight(row.number(column), column).stream())
                .findFirst();
        return Optional.of(new LoggedSet(
                start.date() + start.time().map(LocalTime::toString).orElse("") + "/" + row.text("workout name") + "/"
                        + row.text("workout"),
                start,
                length(row, table),
                row.text("workout name"),
                row.text("notes"),
                row.text("exercise"),
                "",
                "",
                SetType.WORKING,
                weight,
                reps,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private static Optional<Duration> length(Row row, CsvTable table) {
        return table.beginning("duration").stream()
                .flatMapToDouble(column -> row.number(column).stream())
                .mapToObj(hours -> Plausible.duration(hours * SECONDS_OF_HOUR))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
