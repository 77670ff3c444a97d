package ironstride.plan.notation;

import ironstride.exercise.Exercise;
import ironstride.workout.ClassLegLoads;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.StrengthFocus;
import ironstride.workout.Workout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Reads one session: `Mon 18:00 lift back-legs-glutes heavy 55min`.
final class SessionLine {

    private static final List<String> KINDS = List.of("run", "lift", "class", "cross", "mobility");
    private static final List<String> RUNS =
            Arrays.stream(RunType.values()).map(RunType::word).toList();
    private static final List<String> FOCUSES =
            Arrays.stream(StrengthFocus.values()).map(StrengthFocus::word).toList();

    private final SetScheme schemes;
    private final Problems problems;

    SessionLine(Function<String, Optional<Exercise>> exercises, Problems problems) {
        this.schemes = new SetScheme(exercises, problems);
        this.problems = problems;
    }

    /// The workout of a line whose first two words are day and time.
    Optional<Workout> read(Line line) {
        if (line.words().size() < 4) {
            var last = line.words().getLast();
            problems.add(line, last, "a session says day, time, what and how long, such as: Tue 06:30 run easy 45min");
            return Optional.empty();
        }
        var kind = line.words().get(2);
        var rest = new Rest(line, problems);
        if (rest.minutes.isEmpty()) {
            if (!rest.wrong) {
                problems.add(line, line.words().getLast(), "how long it takes is missing, such as 50min");
            }
            return Optional.empty();
        }
        if (!line.scheme().isEmpty() && !kind.text().equalsIgnoreCase("lift")) {
            problems.add(line.number(), line.schemeColumn(), "only a lift has exercises behind a colon");
            return Optional.empty();
        }
        int minutes = rest.minutes.get();
        return switch (kind.text().toLowerCase(Locale.ROOT)) {
            case "run" -> run(line, rest, minutes);
            case "lift" -> lift(line, rest, minutes);
            case "class" -> Optional.of(lesson(rest, minutes));
            case "cross" -> Optional.of(new Cross(rest.name("training"), minutes));
            case "mobility" -> Optional.of(new Mobility(rest.name(""), minutes));
            default -> {
                problems.add(
                        line,
                        kind,
                        "\"" + kind.text() + "\" is not one of " + String.join(", ", KINDS)
                                + Nearest.hint(kind.text(), KINDS));
                yield Optional.empty();
            }
        };
    }

    private Optional<Workout> run(Line line, Rest rest, int minutes) {
        if (rest.names.size() != 1) {
            problems.add(
                    line, line.words().get(2), "a run has one type" + rest.instead() + ": " + String.join(", ", RUNS));
            return Optional.empty();
        }
        var word = rest.names.getFirst();
        var type = RunType.ofWord(word.text().toLowerCase(Locale.ROOT));
        if (type.isEmpty()) {
            problems.add(
                    line,
                    word,
                    "\"" + word.text() + "\" is not a run: " + String.join(", ", RUNS)
                            + Nearest.hint(word.text(), RUNS));
        }
        return type.map(known -> Run.outline(known, minutes, rest.distance));
    }

    private Optional<Workout> lift(Line line, Rest rest, int minutes) {
        var names = rest.names;
        if (names.isEmpty() || names.size() > 2) {
            problems.add(
                    line,
                    line.words().get(2),
                    "a lift has a focus" + rest.instead() + ": " + String.join(", ", FOCUSES));
            return Optional.empty();
        }
        var word = names.getFirst();
        var focus = StrengthFocus.ofWord(word.text().toLowerCase(Locale.ROOT));
        if (focus.isEmpty()) {
            problems.add(
                    line,
                    word,
                    "\"" + word.text() + "\" is not a focus: " + String.join(", ", FOCUSES)
                            + Nearest.hint(word.text(), FOCUSES));
            return Optional.empty();
        }
        if (!line.scheme().isEmpty()) {
            var exercises = schemes.read(line);
            return exercises.isEmpty() ? Optional.empty() : Optional.of(Lift.of(focus.get(), minutes, exercises));
        }
        if (names.size() == 2) {
            var said = LegLoad.ofWord(names.get(1).text().toLowerCase(Locale.ROOT));
            if (said.isEmpty()) {
                problems.add(
                        line,
                        names.get(1),
                        "\"" + names.get(1).text() + "\" is not a leg load: none, light, moderate, heavy");
            }
            return said.map(load -> Lift.outline(focus.get(), load, minutes));
        }
        return Optional.of(Lift.outline(focus.get(), focus.get().usualLegLoad(), minutes));
    }

    private static Workout lesson(Rest rest, int minutes) {
        var names = new ArrayList<>(rest.names);
        var load = names.isEmpty()
                ? Optional.<LegLoad>empty()
                : LegLoad.ofWord(names.getLast().text().toLowerCase(Locale.ROOT));
        load.ifPresent(_ -> names.removeLast());
        var name = names.isEmpty()
                ? "class"
                : String.join(" ", names.stream().map(Line.Word::text).toList());
        return new ClassSession(name, load.orElse(ClassLegLoads.usual(name)), minutes);
    }
}
