package ironstride.training;

import ironstride.codec.fit.ActivityFitWriter;
import ironstride.codec.journalcsv.JournalCsv;
import ironstride.journal.Activity;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What was done, in the forms in which it is taken elsewhere.
public final class JournalTables {

    private JournalTables() {}

    /// A zip of `activities.csv` and `sets.csv`, written as it is made.
    ///
    /// @param zone in which times are written
    public static void zip(List<Activity> activities, ZoneId zone, OutputStream out) throws IOException {
        var csv = new JournalCsv(zone);
        var zip = new ZipOutputStream(out);
        var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("activities.csv"));
        csv.activities(activities, writer);
        writer.flush();
        zip.putNextEntry(new ZipEntry("sets.csv"));
        csv.sets(activities, writer);
        writer.flush();
        zip.finish();
    }

    /// As a FIT activity; empty of what is neither a run nor a lift.
    public static Optional<byte[]> fit(Activity activity) {
        return switch (activity) {
            case DoneRun run -> Optional.of(ActivityFitWriter.write(run));
            case DoneLift lift -> Optional.of(ActivityFitWriter.write(lift));
            case DoneOther _ -> Optional.empty();
        };
    }
}
