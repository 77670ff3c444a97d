package ironstride.codec.fit;

import ironstride.exercise.FitExercise;
import ironstride.quantity.Units;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Writes a run or a lift as a FIT workout file.
///
/// Message and field numbers are those of the public FIT profile.
public final class WorkoutFit {

    private static final Instant FIT_EPOCH = Instant.parse("1989-12-31T00:00:00Z");
    private static final int FILE_ID = 0;
    private static final int CREATED = 4;
    private static final int WORKOUT = 26;
    private static final int EXERCISE_TITLE = 264;
    private static final int WORKOUT_FILE = 5;
    private static final int DEVELOPMENT = 255;
    private static final int RUNNING = 1;
    private static final int TRAINING = 10;
    private static final int STRENGTH_TRAINING = 20;
    private static final int NAME_BYTES = 48;
    private static final int TITLE_BYTES = 64;

    private WorkoutFit() {}

    /// The file of a run; empty when its steps are not known.
    ///
    /// @param name what the watch shows
    /// @param created when the plan was made, 1990 or later
    public static Optional<byte[]> write(Run run, String name, Instant created) {
        if (run.blocks().isEmpty()) {
            return Optional.empty();
        }
        var steps = new WorkoutSteps();
        run.blocks().forEach(steps::add);
        return Optional.of(file(name, created, RUNNING, 0, steps, List.of()));
    }

    /// The file of a lift; empty when its exercises are not known.
    ///
    /// @param name what the watch shows
    /// @param created when the plan was made, 1990 or later
    /// @param units in which the watch shows weights
    public static Optional<byte[]> write(Lift lift, String name, Instant created, Units units) {
        if (lift.exercises().isEmpty()) {
            return Optional.empty();
        }
        var steps = new WorkoutSteps();
        lift.exercises().forEach(exercise -> steps.add(exercise, units));
        return Optional.of(file(name, created, TRAINING, STRENGTH_TRAINING, steps, titles(lift)));
    }

    /// When a workout file says it was made; empty when it does not, or is no FIT file.
    public static Optional<Instant> created(byte[] file) {
        return switch (FitDecoder.read(file)) {
            case FitReading.Unreadable _ -> Optional.empty();
            case FitReading.Readable(var files, var _) ->
                files.stream()
                        .flatMap(one -> one.messages().stream())
                        .filter(message -> message.globalNumber() == FILE_ID)
                        .flatMapToLong(message -> message.number(CREATED).stream())
                        .mapToObj(FIT_EPOCH::plusSeconds)
                        .findFirst();
        };
    }

    private static byte[] file(
            String name, Instant created, int sport, int subSport, WorkoutSteps steps, List<FitMessage> titles) {
        long seconds = Duration.between(FIT_EPOCH, created).toSeconds();
        var messages = new ArrayList<FitMessage>();
        messages.add(new FitMessage(
                FILE_ID,
                List.of(
                        FitField.ofEnum(0, WORKOUT_FILE),
                        FitField.uint16(1, DEVELOPMENT),
                        FitField.uint16(2, 0),
                        FitField.uint32z(3, serial(name)),
                        FitField.uint32(CREATED, seconds))));
        messages.add(new FitMessage(
                WORKOUT,
                List.of(
                        FitField.ofEnum(4, sport),
                        FitField.uint16(6, steps.messages().size()),
                        FitField.text(8, name, NAME_BYTES),
                        FitField.ofEnum(11, subSport))));
        messages.addAll(steps.messages());
        messages.addAll(titles);
        return new FitFile(messages).encode();
    }

    /// Watches tell files apart by serial number and time of creation; all files of a plan have the same time.
    private static long serial(String name) {
        return 1 + Integer.toUnsignedLong(name.hashCode()) % 0xFFFF_FFFEL;
    }

    /// One title for each category and name a watch knows; where two exercises share them, the first gives it.
    private static List<FitMessage> titles(Lift lift) {
        var names = new LinkedHashMap<FitExercise, String>();
        lift.exercises().stream()
                .map(PrescribedExercise::exercise)
                .forEach(exercise -> names.putIfAbsent(exercise.fit(), exercise.name()));
        var titles = new ArrayList<FitMessage>();
        names.forEach((fit, name) -> titles.add(new FitMessage(
                EXERCISE_TITLE,
                List.of(
                        FitField.uint16(254, titles.size()),
                        FitField.uint16(0, fit.category()),
                        FitField.uint16(1, fit.name()),
                        FitField.text(2, name, TITLE_BYTES)))));
        return titles;
    }
}
