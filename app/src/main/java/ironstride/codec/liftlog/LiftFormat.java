package ironstride.codec.liftlog;

import ironstride.codec.csv.CsvTable;
import ironstride.codec.csv.LooseDates;
import ironstride.codec.csv.Row;
import ironstride.journal.Origin.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How one app writes its table.
interface LiftFormat {

    /// All of them; what one recognises no other does.
    List<LiftFormat> ALL = List.of(new Hevy(), new Strong(), new FitNotes(), new StrongLifts(), new Fitbod());

    Source source();

    boolean recognises(CsvTable table);

    /// The date of a row as it stands there.
    String date(Row row);

    /// Something to tell of the whole file, when there is.
    default Optional<String> warning(CsvTable table) {
        return Optional.empty();
    }

    /// The sets of a row; a row that is none gives none.
    Stream<LoggedSet> read(Row row, CsvTable table, LooseDates dates, Measures measures);
}
