package ironstride.codec.csv;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One row of a table.
public final class Row {

    private final CsvTable table;
    private final List<String> fields;
    private final long line;

    Row(CsvTable table, List<String> fields, long line) {
        this.table = table;
        this.fields = fields;
        this.line = line;
    }

    public long line() {
        return line;
    }

    /// The text of the first column of that name without blanks at the ends; empty when there is none.
    public String text(String column) {
        return at(table.first(column));
    }

    /// The text of the last column of that name.
    public String lastText(String column) {
        return at(table.last(column));
    }

    /// Text at a position, counted from 0.
    public String at(int position) {
        return position < 0 || position >= fields.size()
                ? ""
                : fields.get(position).strip();
    }

    /// The first of these columns that has a text.
    public Optional<String> firstOf(String... columns) {
        for (var column : columns) {
            var text = text(column);
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    public OptionalDouble number(String column) {
        return LooseNumbers.find(text(column), table.commaIsFree());
    }

    /// The number of the last column of that name.
    public OptionalDouble lastNumber(String column) {
        return LooseNumbers.find(lastText(column), table.commaIsFree());
    }
}
