package ironstride.codec.athletefile;

import ironstride.athlete.Availability;
import ironstride.athlete.DateRange;
import ironstride.athlete.Place;
import ironstride.athlete.Window;
import ironstride.exercise.Equipment;
import ironstride.plan.notation.Nearest;
import ironstride.quantity.Weight;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/// Places, free hours and blackout dates.
final class HoursReader {

    private static final Pattern WINDOW = Pattern.compile("(\\S+?)\\s*-\\s*(\\S+)(?:\\s+(.+))?");
    private static final Pattern WEIGHTS =
            Pattern.compile("(.+?)\\s+(\\d+(?:\\.\\d+)?)\\s*-\\s*(\\d+(?:\\.\\d+)?)\\s*(kg|lb)");
    private static final Map<String, DayOfWeek> DAYS = days();

    private final Problems problems;
    private final Values values;
    private final Map<String, Place> places = new LinkedHashMap<>();

    HoursReader(Problems problems, Values values) {
        this.problems = problems;
        this.values = values;
    }

    static Map<String, DayOfWeek> days() {
        var days = new LinkedHashMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            days.put(day.name().toLowerCase(Locale.ROOT).substring(0, 3), day);
        }
        for (var day : DayOfWeek.values()) {
            days.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return days;
    }

    Map<String, Place> places(Section file) {
        file.find("places").ifPresent(node -> {
            var section = new Section(node, "places", problems);
            section.all().forEach((name, at) -> place(name, at));
        });
        return places;
    }

    /// Declared places, and those that windows name by their kind.
    Map<String, Place> allPlaces() {
        return places;
    }

    private void place(String name, Node node) {
        var section = new Section(node, "place " + name, problems);
        var kind = section.find("kind")
                .flatMap(at ->
                        values.word(at, Place.Kind.values(), one -> one.name().toLowerCase(Locale.ROOT)))
                .or(() -> kind(name));
        if (kind.isEmpty()) {
            problems.add(node, "place " + name + " lacks its kind: gym, home, outdoors, studio or track");
        }
        var equipment = new EnumMap<Equipment, Optional<Place.WeightRange>>(Equipment.class);
        section.find("equipment").ifPresent(at -> values.list(at).forEach(one -> equipment(one, equipment)));
        section.finish();
        kind.ifPresent(known -> places.put(name, new Place(name, known, equipment)));
    }

    private static Optional<Place.Kind> kind(String name) {
        return Arrays.stream(Place.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private void equipment(Node node, Map<Equipment, Optional<Place.WeightRange>> equipment) {
        values.text(node).ifPresent(text -> {
            var range = WEIGHTS.matcher(text);
            var words = range.matches() ? range.group(1) : text;
            var known = Arrays.stream(Equipment.values()).map(Equipment::words).toList();
            var thing = Arrays.stream(Equipment.values())
                    .filter(one ->
                            one.words().equalsIgnoreCase(words) || one.words().equalsIgnoreCase(words + "s"))
                    .findFirst();
            if (thing.isEmpty()) {
                problems.add(
                        node,
                        "\"" + words + "\" is not known as equipment" + Nearest.hint(words, known) + " (known: "
                                + String.join(", ", known) + ")");
                return;
            }
            equipment.put(thing.get(), range.matches() ? range(range) : Optional.empty());
        });
    }

    private static Optional<Place.WeightRange> range(Matcher matcher) {
        double unit = matcher.group(4).equals("lb") ? Weight.KILOGRAMS_PER_POUND : 1;
        return Optional.of(new Place.WeightRange(
                Weight.ofKilograms(Double.parseDouble(matcher.group(2)) * unit),
                Weight.ofKilograms(Double.parseDouble(matcher.group(3)) * unit)));
    }

    Availability availability(Section file) {
        var usual = file.get("week", "{ mon: [18:00-19:30 gym] }")
                .map(node -> week(new Section(node, "week", problems)))
                .orElse(Map.of());
        var exceptions = new LinkedHashMap<LocalDate, Map<DayOfWeek, List<Window>>>();
        file.find("weeks").ifPresent(node -> {
            var section = new Section(node, "weeks", problems);
            section.all()
                    .forEach((name, at) -> values.date(name, section.keyNode(name))
                            .ifPresent(monday -> {
                                if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
                                    problems.add(
                                            section.keyNode(name),
                                            monday + " is no Monday; weeks are named by theirs, here "
                                                    + monday.with(DayOfWeek.MONDAY));
                                }
                                exceptions.put(monday, week(new Section(at, "week of " + monday, problems)));
                            }));
        });
        return new Availability(usual, exceptions);
    }

    private Map<DayOfWeek, List<Window>> week(Section section) {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        DAYS.forEach((name, day) -> section.find(name).ifPresent(node -> days.put(day, windows(node))));
        section.finish();
        return days;
    }

    private List<Window> windows(Node node) {
        var windows = new ArrayList<Window>();
        for (var one : values.list(node)) {
            values.text(one).flatMap(text -> window(text, one)).ifPresent(window -> {
                boolean overlaps = windows.stream()
                        .anyMatch(other ->
                                other.fromMinute() < window.toMinute() && window.fromMinute() < other.toMinute());
                if (overlaps) {
                    problems.add(one, "this window overlaps another one of the day; join them");
                }
                windows.add(window);
            });
        }
        windows.sort(Comparator.comparingInt(Window::fromMinute));
        return List.copyOf(windows);
    }

    private Optional<Window> window(String text, Node node) {
        var matcher = WINDOW.matcher(text);
        if (!matcher.matches()) {
            problems.add(node, "\"" + text + "\" is not a window such as 18:00-19:30 gym");
            return Optional.empty();
        }
        var from = values.clock(matcher.group(1), node);
        var to = values.clock(matcher.group(2), node);
        var place = Optional.ofNullable(matcher.group(3)).map(String::strip);
        place.ifPresent(name -> known(name, node));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get() >= to.get()) {
            problems.add(
                    node,
                    "the window " + text + " ends before it begins; one that goes past midnight is two, one"
                            + " on each day");
            return Optional.empty();
        }
        return Optional.of(new Window(from.get(), to.get(), place));
    }

    private void known(String name, Node node) {
        if (!places.containsKey(name)) {
            var kind = kind(name);
            kind.ifPresent(known -> places.put(name, new Place(name, known, Map.of())));
            if (kind.isEmpty()) {
                var names = new ArrayList<>(places.keySet());
                Arrays.stream(Place.Kind.values())
                        .forEach(one -> names.add(one.name().toLowerCase(Locale.ROOT)));
                problems.add(node, "there is no place \"" + name + "\" under places" + Nearest.hint(name, names));
            }
        }
    }

    List<DateRange> blackouts(Section file) {
        var ranges = new ArrayList<DateRange>();
        file.find("blackout")
                .ifPresent(node -> values.list(node)
                        .forEach(one -> values.text(one).ifPresent(text -> {
                            var parts = text.split("\\.\\.", 2);
                            var first = values.date(parts[0].strip(), one);
                            var last = parts.length == 2 ? values.date(parts[1].strip(), one) : first;
                            if (first.isPresent() && last.isPresent()) {
                                if (last.get().isBefore(first.get())) {
                                    problems.add(one, text + " ends before it begins");
                                } else {
                                    ranges.add(new DateRange(first.get(), last.get()));
                                }
                            }
                        })));
        return ranges;
    }
}
