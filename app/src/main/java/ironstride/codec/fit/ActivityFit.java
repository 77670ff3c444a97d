package ironstride.codec.fit;

import ironstride.codec.fit.FitNumbers.FileId;
import ironstride.codec.reading.Fingerprint;
import ironstride.codec.reading.Reading;
import ironstride.codec.reading.Recorded;
import ironstride.journal.Activity;
import ironstride.journal.DoneLift;
import ironstride.journal.ExerciseName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads FIT activities: runs with laps and samples, strength sessions with sets, several sports in one file.
public final class ActivityFit {

    private static final int ACTIVITY = 4;

    private ActivityFit() {}

    /// Whether bytes begin like a FIT file.
    ///
    /// @param start the first 12 bytes or more
    public static boolean isFit(byte[] start) {
        return start.length >= 12 && start[8] == '.' && start[9] == 'F' && start[10] == 'I' && start[11] == 'T';
    }

    public static Reading read(byte[] bytes) {
        return switch (FitDecoder.read(bytes)) {
            case FitReading.Unreadable(var reason) ->
                new Reading.NotUnderstood(
                        switch (reason) {
                            case TOO_SHORT -> "it has only " + bytes.length + " bytes";
                            case NO_FIT_HEADER -> "it does not begin like a FIT file";
                        },
                        "Copy it from the watch or download it once more.");
            case FitReading.Readable(var files, var warnings) ->
                read(files, warnings.stream().map(FitWarningText::of).distinct().toList(), Fingerprint.of(bytes));
        };
    }

    private static Reading read(List<FitFile> files, List<String> problems, String fingerprint) {
        var warnings = new ArrayList<>(problems);
        var activities = new ArrayList<Recorded>();
        Optional<Integer> otherType = Optional.empty();
        for (var file : files) {
            var type = type(file);
            if (type.isPresent() && type.get() != ACTIVITY) {
                otherType = type;
            } else {
                activities.addAll(new FitSessions(file, fingerprint, warnings).read());
            }
        }
        if (!activities.isEmpty()) {
            return new Reading.Understood(activities, warnings, unknown(activities));
        }
        if (otherType.isPresent()) {
            return new Reading.NotTraining(words(otherType.get()));
        }
        var why = problems.isEmpty() ? "nothing was recorded in it" : String.join("; ", problems);
        return new Reading.NotUnderstood(why, "Copy it from the watch or download it once more.");
    }

    private static Optional<Integer> type(FitFile file) {
        return file.messages().stream()
                .filter(message -> message.globalNumber() == FileId.MESSAGE)
                .flatMapToLong(message -> message.number(FileId.TYPE).stream())
                .mapToObj(type -> (int) type)
                .findFirst();
    }

    /// Source: FIT profile, type `file`.
    private static String words(int type) {
        return switch (type) {
            case 1, 2, 3 -> "settings of a watch";
            case 5, 7 -> "a planned workout";
            case 6 -> "a course to follow";
            case 9, 14 -> "measurements of the body";
            case 15, 28, 32 -> "steps and heart rate of a day";
            case 34, 35 -> "segments to race on";
            default -> "a FIT file that holds no activity";
        };
    }

    private static List<String> unknown(List<Recorded> activities) {
        return activities.stream()
                .map(Recorded::activity)
                .flatMap(ActivityFit::exercises)
                .distinct()
                .toList();
    }

    private static Stream<String> exercises(Activity activity) {
        return activity instanceof DoneLift(var _, var exercises)
                ? exercises.stream()
                        .filter(one -> one.exercise() instanceof ExerciseName.Own)
                        .map(one -> one.exercise().name())
                : Stream.empty();
    }
}
