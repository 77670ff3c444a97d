package ironstride.plan.notation;

import ironstride.exercise.Exercise;
import ironstride.quantity.Rir;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads what stands behind a lift's colon: `back-squat 4x5@80%, calf-raise 3x12, plank 3x40s, squat 3x5@RIR2`.
final class SetScheme {

    private static final Pattern ITEM = Pattern.compile(
            "(?<name>[A-Za-z][A-Za-z0-9 -]*?)\\s+(?<sets>\\d{1,2})\\s*x\\s*(?<reps>\\d{1,3})(?:-(?<most>\\d{1,3}))?s?"
                    + "(?:\\s*@\\s*(?:(?<percent>\\d{1,3}(?:\\.\\d)?)\\s*%|[Rr][Ii][Rr]\\s*(?<rir>\\d(?:\\.5)?)))?");

    /// Reserve of a set of which nothing is said.
    private static final Rir USUAL_RESERVE = Rir.of(2);

    private static final int USUAL_REST_SECONDS = 120;

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
            column += item.length() + 1;
        }
        return result;
    }

    private Optional<PrescribedExercise> prescribed(
            Line line, int column, Exercise exercise, java.util.regex.Matcher matcher) {
        int sets = Integer.parseInt(matcher.group("sets"));
        int reps = Integer.parseInt(matcher.group("reps"));
        int most = Optional.ofNullable(matcher.group("most"))
                .map(Integer::parseInt)
                .orElse(reps);
        if (sets < 1 || reps < 1 || most < reps) {
            problems.add(line.number(), column, "sets and repetitions of " + exercise.id() + " start at 1 and rise");
            return Optional.empty();
        }
        var load = Optional.ofNullable(matcher.group("percent"))
                .<PrescribedLoad>map(
                        percent -> new PrescribedLoad.Percent((int) Math.round(Double.parseDouble(percent) * 10)))
                .orElse(new PrescribedLoad.ByReserve());
        var reserve = Optional.ofNullable(matcher.group("rir"))
                .map(rir -> Rir.of(Double.parseDouble(rir)))
                .orElse(USUAL_RESERVE);
        return Optional.of(new PrescribedExercise(exercise, sets, reps, most, load, reserve, USUAL_REST_SECONDS));
    }
}
