package ironstride.plan.notation;

import ironstride.exercise.Exercise;
import ironstride.quantity.Rir;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what stands behind a lift's colon: `back-squat 4x5@80%, calf-raise 3x12, plank 3x40s, squat 3x5@RIR2`.
final class SetScheme {

    private static final Pattern ITEM = Pattern.compile(
            "(?i)(?<name>[A-Za-z][A-Za-z0-9 -]*?)\\s+(?<sets>\\d{1,2})\\s*x\\s*(?<reps>\\d{1,3})(?:-(?<most>\\d{1,3}))?s?"
                    + "(?:\\s*@\\s*(?:(?<percent>\\d{1,3}(?:\\.\\d)?)\\s*%|[Rr][Ii][Rr]\\s*(?<rir>\\d(?:\\.5)?)))?");

    /// Reserve of a set of which nothing is said.
    private static final Rir USUAL_RESERVE = Rir.of(2);

    private static final int USUAL_REST_SECONDS = 120;

    /// Lowering more than one can lift is a way to train; beyond this it is a slip.
    private static final int MOST_PERCENT = 120;

    private final Function<String, Optional<Exercise>> exercises;
    private final Problems problems;

    SetScheme(Function<String, Optional<Exercise>> exercises, Problems problems) {
        this.exercises = exercises;
        this.problems = problems;
    }

    List<PrescribedExercise> read(Line line) {
        var result = new ArrayList<PrescribedExercise>();
        int column = line.schemeColumn();
        for (var item : line.scheme().split(",", -1)) {
            int blanks = item.length() - item.stripLeading().length();
            column += blanks;
            var matcher = ITEM.matcher(item.strip());
            if (!matcher.matches()) {
                problems.add(
                        line.number(),
                        column,
                        "\"" + item.strip() + "\" is not an exercise with sets, such as "
                                + "back-squat 4x5@80%, plank 3x40s or squat 3x5@RIR2");
            } else {
                var name = matcher.group("name").strip();
                var exercise = exercises.apply(name);
                if (exercise.isEmpty()) {
                    problems.add(
                            line.number(),
                            column,
                            "there is no exercise \"" + name + "\"; look one up with: ironstride exercises " + name);
                } else {
                    prescribed(line, column, exercise.get(), matcher).ifPresent(result::add);
                }
            }
            column += item.length() - blanks + 1;
        }
        return result;
    }

    private Optional<PrescribedExercise> prescribed(Line line, int column, Exercise exercise, Matcher matcher) {
        int sets = Integer.parseInt(matcher.group("sets"));
        int reps = Integer.parseInt(matcher.group("reps"));
        int most = Optional.ofNullable(matcher.group("most"))
                .map(Integer::parseInt)
                .orElse(reps);
        if (sets < 1 || reps < 1 || most < reps) {
            problems.add(line.number(), column, "sets and repetitions of " + exercise.id() + " start at 1 and rise");
            return Optional.empty();
        }
        var percent = Optional.ofNullable(matcher.group("percent")).map(Double::parseDouble);
        if (percent.filter(share -> share < 1 || share > MOST_PERCENT).isPresent()) {
            problems.add(
                    line.number(),
                    column,
                    "the load of " + exercise.id() + " is in percent of the most you can lift once: 1 to "
                            + MOST_PERCENT);
            return Optional.empty();
        }
        var load = percent.<PrescribedLoad>map(share -> new PrescribedLoad.Percent((int) Math.round(share * 10)))
                .orElse(new PrescribedLoad.ByReserve());
        var reserve = Optional.ofNullable(matcher.group("rir"))
                .map(rir -> Rir.of(Double.parseDouble(rir)))
                .orElse(USUAL_RESERVE);
        return Optional.of(new PrescribedExercise(exercise, sets, reps, most, load, reserve, USUAL_REST_SECONDS));
    }
}
