package ironstride.codec.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// A table with a header, read row by row.
public final class CsvTable {

    /// Code page of older programs on Windows, which anything that is no UTF-8 is taken for.
    private static final Charset OLD = Charset.forName("windows-1252");

    private static final int LONGEST_FIELD = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final char separator;
    private final List<String> header;

    private CsvTable(String text, char separator, List<String> header) {
        this.text = text;
        this.separator = separator;
        this.header = header;
    }

    /// The table in some bytes; empty when they have no header.
    public static Optional<CsvTable> of(byte[] bytes) {
        var text = text(bytes);
        char separator = separator(text);
        try {
            var rows = rows(text, separator);
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            var header = rows.next().getFields().stream().map(CsvTable::plain).toList();
            return Optional.of(new CsvTable(text, separator, header));
        } catch (CsvParseException _) {
            return Optional.empty();
        }
    }

    /// Column names as they are compared: small letters, single blanks, no blanks at the ends.
    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String text(byte[] bytes) {
        var text = decoded(bytes);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, OLD);
        }
    }

    /// The one of `, ; tab` that the first line has most of, outside of quotes.
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char one) {
        return text.chars().filter(letter -> letter == one).count();
    }

    private static Iterator<CsvRecord> rows(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text)
                .iterator();
    }

    /// Column names in small letters, in order.
    public List<String> header() {
        return header;
    }

    public boolean has(String... columns) {
        return header.containsAll(List.of(columns));
    }

    /// Hands over the rows in order.
    ///
    /// @return what stopped the reading before the end of the file, in a sentence
    public Optional<String> forEach(Consumer<Row> taker) {
        long line = 1;
        try {
            var rows = rows(text, separator);
            rows.next();
            while (rows.hasNext()) {
                var row = rows.next();
                line = row.getStartingLineNumber();
                taker.accept(new Row(this, row.getFields(), line));
            }
            return Optional.empty();
        } catch (CsvParseException _) {
            return Optional.of("after line " + line + " the table makes no sense");
        }
    }

    /// Position of a column; -1 when there is none.
    int first(String column) {
        return header.indexOf(column);
    }

    int last(String column) {
        return header.lastIndexOf(column);
    }

    /// Columns whose names begin so, in order.
    public List<String> beginning(String start) {
        return header.stream().filter(name -> name.startsWith(start)).toList();
    }

    /// Whether a comma between digits is more likely a decimal point, since it does not part fields.
    boolean commaIsFree() {
        return separator != ',';
    }
}
