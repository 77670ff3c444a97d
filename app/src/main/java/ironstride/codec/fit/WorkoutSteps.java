package ironstride.codec.fit;

import ironstride.exercise.Loading;
import ironstride.quantity.Units;
import ironstride.workout.End;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.RunBlock;
import ironstride.workout.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The steps of a workout file, with repeats pointing back to where they begin.
final class WorkoutSteps {

    private static final int WORKOUT_STEP = 27;
    private static final int FOR_TIME = 0;
    private static final int FOR_DISTANCE = 1;
    private static final int UNTIL_LAP = 5;
    private static final int REPEAT = 6;
    private static final int FOR_REPS = 29;
    private static final int SPEED = 0;
    private static final int HEART_RATE = 1;
    private static final int OPEN = 2;
    private static final int HEART_RATE_OFFSET = 100;
    private static final int ACTIVE = 0;
    private static final int REST = 1;
    private static final int WARM_UP = 2;
    private static final int COOL_DOWN = 3;
    private static final int RECOVERY = 4;
    private static final int KILOGRAM = 1;
    private static final int POUND = 2;
    private static final int MOST_HUNDREDTHS = 0xFFFE;
    private static final int TEXT_BYTES = 64;

    private final List<FitMessage> messages = new ArrayList<>();

    /// The steps, numbered from 0.
    List<FitMessage> messages() {
        return List.copyOf(messages);
    }

    void add(RunBlock block) {
        switch (block) {
            case RunBlock.RunStep step -> step(step);
            case RunBlock.Repeat repeat -> {
                int first = messages.size();
                repeat.steps().forEach(this::step);
                repeat(first, repeat.times());
            }
        }
    }

    /// A set, its rest, and a repeat for all sets.
    void add(PrescribedExercise one, Units units) {
        int first = messages.size();
        boolean timed = one.exercise().loading() instanceof Loading.Timed;
        var fields = fields(
                one.exercise().name(),
                timed ? FOR_TIME : FOR_REPS,
                timed ? one.maxReps() * 1000L : one.maxReps(),
                ACTIVE,
                note(one));
        fields.addAll(open());
        fields.add(FitField.uint16(10, one.exercise().fit().category()));
        fields.add(FitField.uint16(11, one.exercise().fit().name()));
        fields.addAll(weight(one.load(), units));
        messages.add(new FitMessage(WORKOUT_STEP, fields));
        if (one.restSeconds() > 0) {
            var rest = fields("Rest", FOR_TIME, one.restSeconds() * 1000L, REST, "");
            rest.addAll(open());
            messages.add(new FitMessage(WORKOUT_STEP, rest));
        }
        repeat(first, one.sets());
    }

    /// The weight in hundredths of a kilogram, in whatever unit the watch shows it; left out when it is not known.
    private static List<FitField> weight(PrescribedLoad load, Units units) {
        if (!(load instanceof PrescribedLoad.Exactly(var weight, int _))) {
            return List.of();
        }
        long hundredths = Math.round(weight.grams() / 10.0);
        if (hundredths > MOST_HUNDREDTHS) {
            return List.of();
        }
        int unit = switch (units) {
            case METRIC -> KILOGRAM;
            case IMPERIAL -> POUND;
        };
        return List.of(FitField.uint16(12, (int) hundredths), FitField.uint16(13, unit));
    }

    private static String note(PrescribedExercise one) {
        var note = new StringBuilder();
        note.append(one.minReps() == one.maxReps() ? "" + one.minReps() : one.minReps() + "-" + one.maxReps());
        note.append(one.exercise().loading() instanceof Loading.Timed ? " s" : "");
        note.append(one.exercise().unilateral() ? " each side, " : ", ").append(one.reserve());
        if (one.load() instanceof PrescribedLoad.Percent(int tenths)) {
            note.append(", ").append(Math.round(tenths / 10.0)).append(" % of 1RM");
        }
        if (one.exercise().loading() instanceof Loading.External(var _, boolean perHand) && perHand) {
            note.append(", weight per hand");
        }
        return note.toString();
    }

    /// What is done once needs no repeat.
    private void repeat(int first, int times) {
        if (times > 1) {
            messages.add(new FitMessage(
                    WORKOUT_STEP,
                    List.of(
                            FitField.uint16(254, messages.size()),
                            FitField.ofEnum(1, REPEAT),
                            FitField.uint32(2, first),
                            FitField.ofEnum(3, OPEN),
                            FitField.uint32(4, times))));
        }
    }

    private void step(RunBlock.RunStep step) {
        int intensity = switch (step.purpose()) {
            case WARM_UP -> WARM_UP;
            case WORK -> ACTIVE;
            case REST, WALK -> RECOVERY;
            case COOL_DOWN -> COOL_DOWN;
        };
        var name = step.note().isEmpty() ? step.intensity().name().toLowerCase(Locale.ROOT) : step.note();
        var effort = step.target() instanceof Target.Effort(var rpe) ? rpe.toString() : "";
        var fields = switch (step.end()) {
            case End.AfterTime(int seconds) -> fields(name, FOR_TIME, seconds * 1000L, intensity, effort);
            case End.AfterDistance(var distance) ->
                fields(name, FOR_DISTANCE, distance.millimetres() / 10, intensity, effort);
            case End.OnLapButton _ -> fields(name, UNTIL_LAP, 0, intensity, effort);
        };
        fields.addAll(target(step.target()));
        messages.add(new FitMessage(WORKOUT_STEP, fields));
    }

    private static List<FitField> target(Target target) {
        return switch (target) {
            case Target.PaceRange(var slowest, var fastest) ->
                custom(
                        SPEED,
                        Math.round(slowest.metresPerSecond() * 1000),
                        Math.round(fastest.metresPerSecond() * 1000));
            case Target.HeartRateRange(var lowest, var highest) ->
                custom(
                        HEART_RATE,
                        lowest.beatsPerMinute() + HEART_RATE_OFFSET,
                        highest.beatsPerMinute() + HEART_RATE_OFFSET);
            case Target.Effort _ -> open();
        };
    }

    private static List<FitField> custom(int type, long low, long high) {
        return List.of(
                FitField.ofEnum(3, type), FitField.uint32(4, 0), FitField.uint32(5, low), FitField.uint32(6, high));
    }

    private static List<FitField> open() {
        return List.of(FitField.ofEnum(3, OPEN), FitField.uint32(4, 0));
    }

    private List<FitField> fields(String name, int duration, long value, int intensity, String note) {
        var fields = new ArrayList<FitField>();
        fields.add(FitField.uint16(254, messages.size()));
        fields.add(FitField.text(0, name, TEXT_BYTES));
        fields.add(FitField.ofEnum(1, duration));
        fields.add(FitField.uint32(2, value));
        fields.add(FitField.ofEnum(7, intensity));
        if (!note.isEmpty()) {
            fields.add(FitField.text(8, note, TEXT_BYTES));
        }
        return fields;
    }
}
