package ironstride.codec.fit;

import ironstride.codec.fit.FitNumbers.FileId;
import ironstride.codec.fit.FitNumbers.LapMessage;
import ironstride.codec.fit.FitNumbers.Session;
import ironstride.exercise.FitExercise;
import ironstride.journal.Activity;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneRun;
import ironstride.journal.DoneRun.Lap;
import ironstride.journal.ExerciseName;
import ironstride.journal.ExerciseSet;
import ironstride.quantity.Distance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes what was done as a FIT activity: a lift with its sets, a run with its laps.
///
/// The format has no warm-up, drop or back-off sets, no repetitions in reserve and no supersets; those are left out.
public final class ActivityFitWriter {

    private static final int ACTIVITY_FILE = 4;
    private static final int DEVELOPMENT = 255;
    private static final int EVENT = 21;
    private static final int ACTIVITY = 34;
    private static final int TIMER = 0;
    private static final int STARTED = 0;
    private static final int STOPPED_ALL = 4;
    private static final int SESSION_EVENT = 8;
    private static final int LAP_EVENT = 9;
    private static final int STOPPED = 1;
    private static final int MANUAL = 0;
    private static final int TEXT_BYTES = 64;
    private static final long MOST = 0xFFFF_FFFEL;
    private static final int STEPS_OF_STRIDE = 2;
    private static final FitExercise NO_IDEA = new FitExercise(FitExerciseWords.UNKNOWN, FitExerciseWords.UNKNOWN);

    private final Activity activity;
    private final long start;
    private final long end;
    private final List<FitMessage> messages = new ArrayList<>();

    private ActivityFitWriter(Activity activity) {
        this.activity = activity;
        this.start = FitTimes.seconds(activity.start());
        this.end = FitTimes.seconds(activity.end());
    }

    public static byte[] write(DoneLift lift) {
        var writer = new ActivityFitWriter(lift);
        writer.begin();
        writer.sets(lift);
        writer.lap(
                new Lap(Duration.ZERO, lift.facts().elapsed(), Optional.empty(), Optional.empty(), Optional.empty()));
        writer.session(
                FitSports.TRAINING, FitSports.STRENGTH_TRAINING, lift.facts().elapsed(), 1, List.of());
        return writer.finish();
    }

    public static byte[] write(DoneRun run) {
        var writer = new ActivityFitWriter(run);
        writer.begin();
        var laps = run.laps().isEmpty()
                ? List.of(new Lap(
                        Duration.ZERO,
                        run.duration(),
                        run.distance(),
                        run.facts().averageHeartRate(),
                        Optional.empty()))
                : run.laps();
        laps.forEach(writer::lap);
        var known = new ArrayList<FitField>();
        run.distance().ifPresent(ground -> known.add(FitField.uint32(Session.DISTANCE, centimetres(ground))));
        run.cadence()
                .ifPresent(steps -> known.add(uint8(Session.CADENCE, Math.round(steps / (float) STEPS_OF_STRIDE))));
        run.ascentMetres().ifPresent(metres -> known.add(FitField.uint16(Session.ASCENT, Math.min(metres, 0xFFFE))));
        writer.session(FitSports.RUNNING, FitSports.GENERIC, run.duration(), laps.size(), known);
        return writer.finish();
    }

    private void begin() {
        add(
                FileId.MESSAGE,
                FitField.ofEnum(FileId.TYPE, ACTIVITY_FILE),
                FitField.uint16(FileId.MANUFACTURER, DEVELOPMENT),
                FitField.uint16(2, 0),
                FitField.uint32z(FileId.SERIAL, serial()),
                FitField.uint32(FileId.CREATED, start));
        event(start, STARTED);
    }

    /// Activities that begin in the same second are told apart by it.
    private long serial() {
        return 1 + Integer.toUnsignedLong(activity.id().hashCode()) % 0xFFFF_FFFEL;
    }

    private void event(long at, int type) {
        add(EVENT, FitField.uint32(FitNumbers.TIMESTAMP, at), FitField.ofEnum(0, TIMER), FitField.ofEnum(1, type));
    }

    private void sets(DoneLift lift) {
        var numbers = numbers(lift);
        var sets = new ArrayList<SetOf>();
        lift.exercises()
                .forEach(one -> one.sets()
                        .forEach(set -> sets.add(new SetOf(numbers.getOrDefault(one.exercise(), NO_IDEA), set))));
        // As a watch would have told them; those of unknown time stay where they are.
        if (sets.stream().allMatch(one -> one.set().doneAt().isPresent())) {
            sets.sort(Comparator.comparing(one -> one.set().doneAt().orElseThrow()));
        }
        for (int k = 0; k < sets.size(); k++) {
            messages.add(FitSetWriter.message(sets.get(k).set(), sets.get(k).exercise(), k));
        }
        int title = 0;
        for (var entry : numbers.entrySet()) {
            add(
                    FitNumbers.Title.MESSAGE,
                    FitField.uint16(FitNumbers.MESSAGE_INDEX, title++),
                    FitField.uint16(FitNumbers.Title.CATEGORY, entry.getValue().category()),
                    FitField.uint16(FitNumbers.Title.EXERCISE, entry.getValue().name()),
                    FitField.text(FitNumbers.Title.NAME, entry.getKey().name(), TEXT_BYTES));
        }
    }

    private record SetOf(FitExercise exercise, ExerciseSet set) {}

    /// A category and name for every exercise. The athlete's own, and those whose numbers another of the same lift has
    /// taken, are numbered in the category "unknown": their title says what they are.
    private static Map<ExerciseName, FitExercise> numbers(DoneLift lift) {
        var numbers = new LinkedHashMap<ExerciseName, FitExercise>();
        int unknown = 0;
        for (var name :
                lift.exercises().stream().map(DoneExercise::exercise).distinct().toList()) {
            if (name instanceof ExerciseName.Catalogued(var exercise) && !numbers.containsValue(exercise.fit())) {
                numbers.put(name, exercise.fit());
            } else {
                numbers.put(name, new FitExercise(FitExerciseWords.UNKNOWN, unknown++));
            }
        }
        return numbers;
    }

    private void lap(Lap lap) {
        long from = start + lap.offset().toSeconds();
        var fields = new ArrayList<FitField>();
        fields.add(FitField.uint32(FitNumbers.TIMESTAMP, from + lap.duration().toSeconds()));
        fields.add(FitField.ofEnum(0, LAP_EVENT));
        fields.add(FitField.ofEnum(1, STOPPED));
        fields.add(FitField.uint32(LapMessage.START, from));
        fields.add(FitField.uint32(LapMessage.ELAPSED, millis(lap.duration())));
        fields.add(FitField.uint32(LapMessage.TIMER, millis(lap.duration())));
        lap.distance().ifPresent(ground -> fields.add(FitField.uint32(LapMessage.DISTANCE, centimetres(ground))));
        lap.heartRate().ifPresent(rate -> fields.add(uint8(LapMessage.HEART_RATE, rate.beatsPerMinute())));
        lap.step().ifPresent(step -> fields.add(FitField.uint16(LapMessage.STEP, step)));
        messages.add(new FitMessage(LapMessage.MESSAGE, fields));
    }

    private void session(int sport, int subSport, Duration timer, int laps, List<FitField> known) {
        var facts = activity.facts();
        var fields = new ArrayList<FitField>();
        fields.add(FitField.uint32(FitNumbers.TIMESTAMP, end));
        fields.add(FitField.ofEnum(0, SESSION_EVENT));
        fields.add(FitField.ofEnum(1, STOPPED));
        fields.add(FitField.uint32(Session.START, start));
        fields.add(FitField.ofEnum(Session.SPORT, sport));
        fields.add(FitField.ofEnum(Session.SUB_SPORT, subSport));
        fields.add(FitField.uint32(Session.ELAPSED, millis(facts.elapsed())));
        fields.add(FitField.uint32(Session.TIMER, millis(timer)));
        fields.addAll(known);
        facts.averageHeartRate().ifPresent(rate -> fields.add(uint8(Session.HEART_RATE, rate.beatsPerMinute())));
        facts.highestHeartRate()
                .ifPresent(rate -> fields.add(uint8(Session.HIGHEST_HEART_RATE, rate.beatsPerMinute())));
        fields.add(FitField.uint16(Session.FIRST_LAP, 0));
        fields.add(FitField.uint16(Session.LAPS, laps));
        if (!facts.title().isBlank()) {
            fields.add(FitField.text(Session.PROFILE_NAME, facts.title(), TEXT_BYTES));
        }
        facts.effort().ifPresent(effort -> fields.add(uint8(Session.EFFORT, effort.tenths())));
        messages.add(new FitMessage(Session.MESSAGE, fields));
    }

    private byte[] finish() {
        event(end, STOPPED_ALL);
        add(
                ACTIVITY,
                FitField.uint32(FitNumbers.TIMESTAMP, end),
                FitField.uint32(0, millis(activity.facts().elapsed())),
                FitField.uint16(1, 1),
                FitField.ofEnum(2, MANUAL));
        return new FitFile(messages).encode();
    }

    private void add(int message, FitField... fields) {
        messages.add(new FitMessage(message, List.of(fields)));
    }

    static FitField uint8(int number, int value) {
        return new FitField.Whole(number, FitType.UINT8, List.of((long) Math.clamp(value, 0, 0xFE)));
    }

    private static long millis(Duration duration) {
        return Math.min(MOST, duration.toMillis());
    }

    private static long centimetres(Distance distance) {
        return Math.min(MOST, Math.round(distance.metres() * 100));
    }
}
