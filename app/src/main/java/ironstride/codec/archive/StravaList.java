package ironstride.codec.archive;

import ironstride.codec.csv.CsvTable;
import ironstride.codec.csv.LooseDates;
import ironstride.codec.csv.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `activities.csv` of a Strava archive.
///
/// Its columns have names in the account's language, some of them twice, so they are found by where they stand: a fixed
/// beginning, and the rest counted from the column with names of files.
public final class StravaList {

    /// Its base name, whatever the language.
    public static final String NAME = "activities.csv";

    private static final String FOLDER = "activities/";
    private static final int ID = 0;
    private static final int DATE = 1;
    private static final int FEWEST_COLUMNS = 7;
    private static final int USUAL_FILE = 12;

    private final List<StravaActivity> activities;
    private final Map<String, StravaActivity> byFile;
    private final List<String> warnings;

    private StravaList(List<StravaActivity> activities, List<String> warnings) {
        this.activities = List.copyOf(activities);
        this.warnings = List.copyOf(warnings);
        this.byFile = new HashMap<>();
        activities.forEach(activity -> activity.file().ifPresent(file -> byFile.put(unpacked(file), activity)));
    }

    /// Whether a table is one in English.
    public static boolean recognises(CsvTable table) {
        return table.has("activity id", "activity date", "activity type");
    }

    /// The list in some bytes; empty when they are none.
    public static Optional<StravaList> read(byte[] bytes) {
        return CsvTable.of(bytes)
                .filter(table -> table.header().size() >= FEWEST_COLUMNS)
                .flatMap(StravaList::read);
    }

    private static Optional<StravaList> read(CsvTable table) {
        var texts = new LinkedHashSet<String>();
        var columns = new int[] {table.header().indexOf("filename")};
        var ids = new ArrayList<String>();
        var broken = table.forEach(row -> {
            if (isActivity(row)) {
                ids.add(row.at(ID));
                texts.add(row.at(DATE));
                columns[0] = columns[0] < 0 ? fileColumn(row, table.header().size()) : columns[0];
            }
        });
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        var dates = LooseDates.of(texts);
        var warnings = new ArrayList<>(dates.warnings());
        broken.ifPresent(problem -> warnings.add(problem + "; what comes before that was read"));
        var columnsOf = new StravaColumns(table, columns[0] < 0 ? USUAL_FILE : columns[0]);
        var activities = new ArrayList<StravaActivity>();
        var undated = new ArrayList<Long>();
        table.forEach(row -> {
            if (isActivity(row)) {
                var start = start(row, dates);
                start.map(moment -> columnsOf.activity(row, moment)).ifPresent(activities::add);
                if (start.isEmpty()) {
                    undated.add(row.line());
                }
            }
        });
        if (!undated.isEmpty()) {
            warnings.add(undated.size() + " rows have dates that could not be read, the first in line "
                    + undated.getFirst());
        }
        return Optional.of(new StravaList(activities, warnings));
    }

    /// Activities have whole numbers for names.
    private static boolean isActivity(Row row) {
        return row.at(ID).matches("\\d{1,20}");
    }

    private static int fileColumn(Row row, int columns) {
        for (int k = 0; k < columns; k++) {
            if (row.at(k).startsWith(FOLDER)) {
                return k;
            }
        }
        return -1;
    }

    /// Dates of the list are in UTC.
    private static Optional<Instant> start(Row row, LooseDates dates) {
        return dates.find(row.at(DATE)).map(moment -> moment.in(ZoneOffset.UTC));
    }

    /// What the list says of a file, by its path in the archive without the folder that the archive may be in.
    public Optional<StravaActivity> of(String path) {
        int at = path.lastIndexOf(FOLDER);
        return at < 0 ? Optional.empty() : Optional.ofNullable(byFile.get(unpacked(path.substring(at))));
    }

    private static String unpacked(String file) {
        return file.replaceFirst("\\.gz$", "");
    }

    public List<StravaActivity> activities() {
        return activities;
    }

    public List<String> warnings() {
        return warnings;
    }
}
