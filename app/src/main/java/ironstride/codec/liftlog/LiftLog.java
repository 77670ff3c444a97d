package ironstride.codec.liftlog;

import ironstride.codec.csv.CsvTable;
import ironstride.codec.csv.LooseDates;
import ironstride.codec.reading.Reading;
import ironstride.codec.reading.Recorded;
import ironstride.journal.DoneLift;
import ironstride.journal.ExerciseName;
import ironstride.quantity.Units;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the table of a lifting app, whichever it is.
public final class LiftLog {

    private static final int MOST_LINES_TOLD = 5;

    private LiftLog() {}

    /// Whether it is a table of one of the apps.
    public static boolean recognises(CsvTable table) {
        return format(table).isPresent();
    }

    private static Optional<LiftFormat> format(CsvTable table) {
        return LiftFormat.ALL.stream()
                .filter(format -> format.recognises(table))
                .findFirst();
    }

    /// @param zone of the athlete: these files have local times
    /// @param unsaid units where the file does not say its own
    public static Reading read(byte[] bytes, ZoneId zone, Units unsaid) {
        var table = CsvTable.of(bytes);
        var format = table.flatMap(LiftLog::format);
        if (table.isEmpty() || format.isEmpty()) {
            return new Reading.NotUnderstood(
                    "its columns are none of Hevy, Strong, FitNotes, StrongLifts or Fitbod",
                    "Export it once more from the app, and do not change it in a spreadsheet.");
        }
        return read(table.get(), format.get(), zone, new Measures(unsaid));
    }

    private static Reading read(CsvTable table, LiftFormat format, ZoneId zone, Measures measures) {
        var texts = new LinkedHashSet<String>();
        var broken = table.forEach(row -> texts.add(format.date(row)));
        texts.remove("");
        var dates = LooseDates.of(texts);
        var warnings = new ArrayList<>(dates.warnings());
        format.warning(table).ifPresent(warnings::add);
        broken.ifPresent(problem -> warnings.add(problem + "; what comes before that was read"));
        var workouts = new LinkedHashMap<String, Workout>();
        var undated = new ArrayList<Long>();
        table.forEach(row -> {
            if (dates.find(format.date(row)).isEmpty()) {
                undated.add(row.line());
            }
            format.read(row, table, dates, measures)
                    .filter(LoggedSet::isDone)
                    .filter(set -> !set.exercise().isBlank())
                    .forEach(set -> workouts.computeIfAbsent(set.workout(), _ -> new Workout(set))
                            .add(set));
        });
        if (!undated.isEmpty()) {
            warnings.add("dates that could not be read, left out: line " + lines(undated));
        }
        return reading(workouts, format, zone, warnings);
    }

    private static String lines(List<Long> lines) {
        var told = lines.stream().limit(MOST_LINES_TOLD).map(String::valueOf).toList();
        return String.join(", ", told)
                + (lines.size() > MOST_LINES_TOLD ? " and " + (lines.size() - MOST_LINES_TOLD) + " more" : "");
    }

    private static Reading reading(
            Map<String, Workout> workouts, LiftFormat format, ZoneId zone, List<String> warnings) {
        if (workouts.isEmpty()) {
            var why =
                    warnings.isEmpty() ? "it has no sets" : "it has no sets that could be read: " + warnings.getFirst();
            return new Reading.NotUnderstood(why, "Export it once more from the app.");
        }
        var unknown = new LinkedHashSet<String>();
        var activities = new ArrayList<Recorded>();
        for (var workout : workouts.values()) {
            var lift = workout.lift(format.source(), zone);
            activities.add(Recorded.of(lift));
            unknown.addAll(own(lift));
        }
        return new Reading.Understood(activities, warnings, List.copyOf(unknown));
    }

    private static List<String> own(DoneLift lift) {
        return lift.exercises().stream()
                .filter(one -> one.exercise() instanceof ExerciseName.Own)
                .map(one -> one.exercise().name())
                .toList();
    }
}
