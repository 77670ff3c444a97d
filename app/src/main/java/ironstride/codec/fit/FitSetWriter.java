package ironstride.codec.fit;

import ironstride.codec.fit.FitNumbers.SetMessage;
import ironstride.exercise.FitExercise;
import ironstride.journal.ExerciseSet;
import java.time.Duration;
import java.util.ArrayList;

/// Writes a set as a `set` message.
final class FitSetWriter {

    private static final int ACTIVE = 1;
    private static final int KILOGRAM = 1;
    private static final int SIXTEENTHS = 16;
    private static final int MOST_SHORT = 0xFFFE;
    private static final long MOST = 0xFFFF_FFFEL;

    private FitSetWriter() {}

    static FitMessage message(ExerciseSet set, FitExercise exercise, int index) {
        var fields = new ArrayList<FitField>();
        set.doneAt().ifPresent(done -> {
            fields.add(FitField.uint32(SetMessage.TIMESTAMP, FitTimes.seconds(done)));
            var began = done.minus(set.duration().orElse(Duration.ZERO));
            fields.add(FitField.uint32(SetMessage.START, FitTimes.seconds(began)));
        });
        set.duration()
                .ifPresent(time -> fields.add(FitField.uint32(SetMessage.DURATION, Math.min(MOST, time.toMillis()))));
        set.reps().ifPresent(reps -> fields.add(FitField.uint16(SetMessage.REPETITIONS, Math.min(reps, MOST_SHORT))));
        set.weight().ifPresent(weight -> {
            long sixteenths = Math.min(Math.round(weight.kilograms() * SIXTEENTHS), MOST_SHORT);
            fields.add(FitField.uint16(SetMessage.WEIGHT, (int) sixteenths));
        });
        fields.add(ActivityFitWriter.uint8(SetMessage.TYPE, ACTIVE));
        fields.add(FitField.uint16(SetMessage.CATEGORY, exercise.category()));
        fields.add(FitField.uint16(SetMessage.SUBTYPE, exercise.name()));
        fields.add(FitField.uint16(SetMessage.WEIGHT_UNIT, KILOGRAM));
        fields.add(FitField.uint16(SetMessage.INDEX, index));
        return new FitMessage(SetMessage.MESSAGE, fields);
    }
}
