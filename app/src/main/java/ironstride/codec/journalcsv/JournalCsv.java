package ironstride.codec.journalcsv;

import de.siegmar.fastcsv.writer.CsvWriter;
import ironstride.journal.Activity;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import ironstride.journal.ExerciseSet;
import ironstride.quantity.Distance;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes everything that was done as two tables: activities, and the sets of lifts. What is not known is empty.
///
/// Times have the offset of the athlete's zone; distances are metres, weights kilograms, times seconds, and the decimal
/// point is a point.
public final class JournalCsv {

    private static final int THOUSANDTHS = 3;

    private final ZoneId zone;

    /// @param zone of the athlete, in which times are written
    public JournalCsv(ZoneId zone) {
        this.zone = zone;
    }

    /// `activities.csv`: a row for each activity.
    public void activities(Iterable<? extends Activity> activities, Appendable table) {
        var csv = CsvWriter.builder().bufferSize(0).build(new AppendingWriter(table));
        csv.writeRecord(
                "id",
                "kind",
                "start",
                "title",
                "elapsed_s",
                "moving_s",
                "distance_m",
                "ascent_m",
                "cadence",
                "average_heart_rate",
                "highest_heart_rate",
                "effort",
                "working_sets",
                "source",
                "source_id",
                "original_sha256",
                "note");
        for (var activity : activities) {
            csv.writeRecord(row(activity));
        }
    }

    private List<String> row(Activity activity) {
        var facts = activity.facts();
        var run = activity instanceof DoneRun one ? Optional.of(one) : Optional.<DoneRun>empty();
        Optional<Distance> ground = switch (activity) {
            case DoneRun one -> one.distance();
            case DoneOther other -> other.distance();
            case DoneLift _ -> Optional.empty();
        };
        var sets = activity instanceof DoneLift lift ? Optional.of(lift.workingSets()) : Optional.<Integer>empty();
        return List.of(
                facts.id(),
                activity.word(),
                time(facts.start()),
                facts.title(),
                seconds(facts.elapsed()),
                run.flatMap(DoneRun::moving).map(JournalCsv::seconds).orElse(""),
                metres(ground),
                text(run.flatMap(DoneRun::ascentMetres)),
                text(run.flatMap(DoneRun::cadence)),
                text(facts.averageHeartRate().map(rate -> rate.beatsPerMinute())),
                text(facts.highestHeartRate().map(rate -> rate.beatsPerMinute())),
                text(facts.effort().map(effort -> effort.rating())),
                text(sets),
                facts.origin().source().name().toLowerCase(Locale.ROOT),
                facts.origin().externalId().orElse(""),
                facts.origin().original().orElse(""),
                facts.note());
    }

    /// `sets.csv`: a row for each set of each lift.
    public void sets(Iterable<? extends Activity> activities, Appendable table) {
        var csv = CsvWriter.builder().bufferSize(0).build(new AppendingWriter(table));
        csv.writeRecord(
                "activity_id",
                "start",
                "title",
                "exercise",
                "exercise_id",
                "superset",
                "set",
                "type",
                "weight_kg",
                "reps",
                "time_s",
                "distance_m",
                "reserve",
                "done_at",
                "exercise_note");
        for (var activity : activities) {
            if (activity instanceof DoneLift lift) {
                lift.exercises().forEach(exercise -> rows(lift, exercise).forEach(csv::writeRecord));
            }
        }
    }

    private List<List<String>> rows(DoneLift lift, DoneExercise exercise) {
        var rows = new ArrayList<List<String>>();
        for (var set : exercise.sets()) {
            rows.add(row(lift, exercise, set, rows.size() + 1));
        }
        return rows;
    }

    private List<String> row(DoneLift lift, DoneExercise exercise, ExerciseSet set, int number) {
        return List.of(
                lift.id(),
                time(lift.start()),
                lift.facts().title(),
                exercise.exercise().name(),
                exercise.exercise().key(),
                text(exercise.superset()),
                String.valueOf(number),
                set.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                set.weight().map(weight -> plain(weight.grams())).orElse(""),
                text(set.reps()),
                set.duration().map(JournalCsv::seconds).orElse(""),
                metres(set.distance()),
                text(set.reserve().map(reserve -> reserve.repetitions())),
                set.doneAt().map(this::time).orElse(""),
                exercise.note());
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    private static String seconds(Duration duration) {
        return plain(duration.toMillis());
    }

    private static String metres(Optional<Distance> distance) {
        return distance.map(ground -> plain(ground.millimetres())).orElse("");
    }

    /// Thousandths without superfluous zeros.
    private static String plain(long thousandths) {
        return BigDecimal.valueOf(thousandths, THOUSANDTHS).stripTrailingZeros().toPlainString();
    }

    private static String text(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }
}
