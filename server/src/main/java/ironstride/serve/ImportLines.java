package ironstride.serve;

import ironstride.codec.imports.ImportOutcome;
import ironstride.journal.Activity;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import ironstride.quantity.Distance;
import ironstride.training.Imports.Fate;
import ironstride.training.Imports.Taken;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the import command says: a line for each file, a bar for whoever watches, and a summary.
final class ImportLines {

    private static final String CLEAR = "\r\u001b[K";
    private static final int BAR = 24;
    private static final int MOST_NAMES = 40;
    private static final long BAR_STEP_NANOS = 100_000_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean watched;
    private final Map<Fate, Integer> activities = new EnumMap<>(Fate.class);
    private final Set<String> unknownExercises = new LinkedHashSet<>();
    private int notUnderstood;
    private int passedOver;
    private int warned;
    private long lastBar;

    /// @param watched whether somebody looks at a terminal
    ImportLines(PrintWriter out, PrintWriter err, boolean watched) {
        this.out = out;
        this.err = err;
        this.watched = watched;
    }

    void taken(ImportOutcome.Read file, List<Taken> taken, ZoneId zone) {
        clearBar();
        var fates = new EnumMap<Fate, Integer>(Fate.class);
        taken.forEach(one -> fates.merge(one.fate(), 1, Integer::sum));
        fates.forEach((fate, count) -> activities.merge(fate, count, Integer::sum));
        if (taken.size() == 1) {
            line(
                    words(taken.getFirst().fate()),
                    file.name(),
                    words(taken.getFirst().activity(), zone));
        } else {
            fates.forEach((fate, count) -> line(words(fate), file.name(), count + " activities"));
        }
        warned += file.warnings().isEmpty() ? 0 : 1;
        file.warnings().forEach(warning -> out.println("    but " + warning));
        unknownExercises.addAll(file.unknownExercises());
    }

    void notUnderstood(ImportOutcome.NotUnderstood file) {
        clearBar();
        notUnderstood++;
        line("not understood", file.name(), file.why() + ". " + file.remedy());
    }

    void passedOver(ImportOutcome.Skipped file) {
        clearBar();
        passedOver++;
        line("passed over", file.name(), file.what());
    }

    private void line(String fate, String name, String what) {
        out.println(String.format(Locale.ROOT, "%-14s  %s: %s", fate, name, what));
    }

    private static String words(Fate fate) {
        return switch (fate) {
            case TAKEN -> "taken";
            case COMPLETED -> "completed";
            case ALREADY_THERE -> "already there";
        };
    }

    private static String words(Activity activity, ZoneId zone) {
        var when = DAY.format(activity.start().atZone(zone));
        var size = switch (activity) {
            case DoneRun run -> ground(run.distance()).orElse(length(run.duration()));
            case DoneLift lift -> lift.workingSets() + " sets";
            case DoneOther other ->
                ground(other.distance()).orElse(length(other.facts().elapsed()));
        };
        return activity.word() + ", " + size + ", " + when;
    }

    private static Optional<String> ground(Optional<Distance> distance) {
        return distance.map(Distance::toString);
    }

    private static String length(Duration duration) {
        return duration.toMinutes() + " min";
    }

    /// @param share of everything, 0 to 1
    void progress(double share) {
        long now = System.nanoTime();
        if (watched && now - lastBar > BAR_STEP_NANOS) {
            lastBar = now;
            int full = (int) Math.round(share * BAR);
            err.print(CLEAR + "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + Math.round(share * 100) + " %");
            err.flush();
        }
    }

    private void clearBar() {
        if (watched && lastBar > 0) {
            err.print(CLEAR);
            err.flush();
            lastBar = 0;
        }
    }

    /// @return whether everything that should hold training was understood
    boolean summary(boolean dryRun) {
        clearBar();
        if (!unknownExercises.isEmpty()) {
            out.println();
            out.println("Exercises that are not in the catalogue are kept under their own names:");
            unknownExercises.stream().limit(MOST_NAMES).forEach(name -> out.println("    " + name));
            if (unknownExercises.size() > MOST_NAMES) {
                out.println("    and " + (unknownExercises.size() - MOST_NAMES) + " more");
            }
        }
        out.println();
        out.println((dryRun ? "Nothing was kept. It would be: " : "")
                + activities.getOrDefault(Fate.TAKEN, 0) + " activities taken, "
                + activities.getOrDefault(Fate.COMPLETED, 0) + " completed, "
                + activities.getOrDefault(Fate.ALREADY_THERE, 0) + " already there; "
                + notUnderstood + " files not understood, " + passedOver + " without training, "
                + warned + " with something odd.");
        out.flush();
        return notUnderstood == 0;
    }
}
