package ironstride.codec.athletefile;

import ironstride.athlete.FixedSession;
import ironstride.plan.notation.Nearest;
import ironstride.quantity.Distance;
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
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/// Sessions with their own hour.
final class FixedReader {

    private final Problems problems;
    private final Values values;

    FixedReader(Problems problems, Values values) {
        this.problems = problems;
        this.values = values;
    }

    List<FixedSession> fixed(Section file) {
        var result = new ArrayList<FixedSession>();
        file.find("fixed").ifPresent(node -> values.list(node).forEach(one -> session(one, result)));
        return result;
    }

    private void session(Node node, List<FixedSession> earlier) {
        var section = new Section(node, "fixed session", problems);
        var day = section.get("day", "thu")
                .flatMap(at -> values.word(
                        at,
                        DayOfWeek.values(),
                        one -> one.name().toLowerCase(Locale.ROOT).substring(0, 3)));
        var minute = section.get("at", "18:30").flatMap(at -> values.text(at).flatMap(text -> values.clock(text, at)));
        var minutes = section.get("minutes", "60").flatMap(at -> values.whole(at, 5, 600, "a number of minutes"));
        var name = section.find("name").flatMap(values::text);
        var load = section.find("leg-load").flatMap(at -> values.word(at, LegLoad.values(), LegLoad::word));
        var distance = section.find("distance").flatMap(values::distance);
        var what = section.get("what", "easy run");
        var workout = what.flatMap(
                at -> values.text(at).flatMap(text -> workout(text, at, minutes.orElse(60), name, load, distance)));
        section.finish();
        if (day.isEmpty() || minute.isEmpty() || minutes.isEmpty() || workout.isEmpty()) {
            return;
        }
        if (minute.get() + minutes.get() > 1440) {
            problems.add(node, "the fixed session ends after midnight; begin earlier or make it shorter");
        }
        var session = new FixedSession(name.orElse(workout.get().label()), day.get(), minute.get(), workout.get());
        earlier.stream()
                .filter(other -> overlap(session, other))
                .findFirst()
                .ifPresent(other -> problems.add(
                        node, session.name() + " overlaps " + other.name() + "; nobody is in two" + " places"));
        earlier.add(session);
    }

    private static boolean overlap(FixedSession one, FixedSession other) {
        return one.day() == other.day()
                && one.minuteOfDay() < other.minuteOfDay() + other.workout().minutes()
                && other.minuteOfDay() < one.minuteOfDay() + one.workout().minutes();
    }

    private Optional<Workout> workout(
            String text,
            Node node,
            int minutes,
            Optional<String> name,
            Optional<LegLoad> load,
            Optional<Distance> distance) {
        var words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\s+"));
        var others = words.stream()
                .filter(word -> !word.equals("run") && !word.equals("lift"))
                .toList();
        var label = name.orElse(String.join(" ", others));
        if (words.contains("class")) {
            return Optional.of(new ClassSession(
                    name.orElse("class"), load.orElse(ClassLegLoads.usual(name.orElse("class"))), minutes));
        }
        if (words.contains("cross")) {
            return Optional.of(new Cross(label, minutes));
        }
        if (words.contains("mobility")) {
            return Optional.of(new Mobility(label, minutes));
        }
        var first = others.isEmpty() ? "easy" : others.getFirst();
        var focus = StrengthFocus.ofWord(first.equals("legs") ? "lower" : first);
        if (focus.isPresent()) {
            return Optional.of(Lift.outline(focus.get(), load.orElse(focus.get().usualLegLoad()), minutes));
        }
        var type = RunType.ofWord(first);
        if (type.isPresent()) {
            return Optional.of(Run.outline(type.get(), minutes, distance));
        }
        var known = new ArrayList<String>(List.of("class", "cross", "mobility"));
        Arrays.stream(RunType.values()).forEach(one -> known.add(one.word()));
        Arrays.stream(StrengthFocus.values()).forEach(one -> known.add(one.word()));
        problems.add(
                node,
                "\"" + text + "\" is no session; write easy run, tempo run, lift upper, class, cross cycling or"
                        + " mobility" + Nearest.hint(first, known));
        return Optional.empty();
    }
}
