package ironstride.codec.athletefile;

import ironstride.plan.notation.Nearest;
import ironstride.quantity.Distance;
import ironstride.quantity.Weight;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Single values of the file: words, numbers with units, times, dates.
final class Values {

    private static final Pattern MEASURE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([a-z]+)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern DURATION = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:\\.\\d+)?");

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Optional<String> text(Node node) {
        if (node instanceof ScalarNode scalar) {
            var text = scalar.getValue().strip();
            if (text.chars().anyMatch(Character::isISOControl)) {
                problems.add(node, "a value is one line of plain text, without line breaks or control characters");
                return Optional.empty();
            }
            return Optional.of(text);
        }
        problems.add(node, "a single value is expected here, not a list or \"key: value\"");
        return Optional.empty();
    }

    /// A value of an enumeration by its word.
    <T> Optional<T> word(Node node, T[] values, Function<T, String> word) {
        var known = Arrays.stream(values).map(word).toList();
        return text(node).flatMap(text -> {
            int index = known.indexOf(text.toLowerCase(Locale.ROOT));
            if (index < 0) {
                problems.add(
                        node, "\"" + text + "\" is not one of " + String.join(", ", known) + Nearest.hint(text, known));
                return Optional.empty();
            }
            return Optional.of(values[index]);
        });
    }

    Optional<Boolean> yesNo(Node node) {
        return text(node).flatMap(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> {
                problems.add(node, "\"" + text + "\" is neither true nor false");
                yield Optional.empty();
            }
        });
    }

    Optional<Integer> whole(Node node, int least, int most, String what) {
        return text(node).flatMap(text -> {
            if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
                return Optional.of(Integer.parseInt(text));
            }
            problems.add(node, "\"" + text + "\" is not " + what + " from " + least + " to " + most);
            return Optional.empty();
        });
    }

    Optional<LocalDate> date(Node node) {
        return text(node).flatMap(text -> date(text, node));
    }

    Optional<LocalDate> date(String text, Node node) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            problems.add(node, "\"" + text + "\" is not a date such as 2027-03-28");
            return Optional.empty();
        }
    }

    /// Minutes after midnight; 24:00 is the end of the day.
    Optional<Integer> clock(String text, Node node) {
        var matcher = CLOCK.matcher(text);
        if (matcher.matches()) {
            int minute = Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
            if (Integer.parseInt(matcher.group(2)) < 60 && minute <= 1440) {
                return Optional.of(minute);
            }
        }
        problems.add(node, "\"" + text + "\" is not a time of day such as 18:30");
        return Optional.empty();
    }

    /// A race time such as `1:45:00` or `52:00`.
    Optional<Duration> duration(Node node) {
        return text(node).flatMap(text -> {
            var matcher = DURATION.matcher(text);
            if (!matcher.matches() || Integer.parseInt(matcher.group(3)) > 59) {
                problems.add(node, "\"" + text + "\" is not a time such as 1:45:00 or 52:00");
                return Optional.empty();
            }
            long hours =
                    Optional.ofNullable(matcher.group(1)).map(Long::parseLong).orElse(0L);
            return Optional.of(Duration.ofSeconds(
                    hours * 3600 + Long.parseLong(matcher.group(2)) * 60 + Long.parseLong(matcher.group(3))));
        });
    }

    Optional<Distance> distance(Node node) {
        return text(node)
                .flatMap(text -> distance(text).or(() -> {
                    problems.add(node, "\"" + text + "\" is not a distance such as 32 km, 20 mi or 800 m");
                    return Optional.empty();
                }));
    }

    static Optional<Distance> distance(String text) {
        return measure(text).flatMap(measure -> switch (measure.unit()) {
            case "km", "k" -> Optional.of(Distance.ofKilometres(measure.value()));
            case "mi", "mile", "miles" -> Optional.of(Distance.ofMiles(measure.value()));
            case "m" -> Optional.of(Distance.ofMetres(measure.value()));
            default -> Optional.empty();
        });
    }

    Optional<Distance> height(Node node) {
        return text(node)
                .flatMap(text -> measure(text)
                        .flatMap(measure -> switch (measure.unit()) {
                            case "cm" -> Optional.of(Distance.ofMetres(measure.value() / 100));
                            case "m" -> Optional.of(Distance.ofMetres(measure.value()));
                            case "in", "inch" -> Optional.of(Distance.ofMetres(measure.value() * 0.0254));
                            default -> Optional.<Distance>empty();
                        })
                        .filter(height -> height.metres() >= 0.8 && height.metres() <= 2.6)
                        .or(() -> {
                            problems.add(node, "\"" + text + "\" is not a height such as 168 cm or 66 in");
                            return Optional.empty();
                        }));
    }

    /// @param most plausible kilograms
    Optional<Weight> weight(String text, Node node, double least, double most) {
        var found = measure(text).flatMap(measure -> switch (measure.unit()) {
            case "kg" -> Optional.of(Weight.ofKilograms(measure.value()));
            case "lb", "lbs" -> Optional.of(Weight.ofPounds(measure.value()));
            default -> Optional.<Weight>empty();
        });
        if (found.isEmpty()) {
            problems.add(node, "\"" + text + "\" is not a weight such as 62 kg or 137 lb");
        } else if (found.get().kilograms() < least || found.get().kilograms() > most) {
            problems.add(
                    node,
                    "\"" + text + "\" is not plausible; expected " + Math.round(least) + " to " + Math.round(most)
                            + " kg");
            return Optional.empty();
        }
        return found;
    }

    private record Measure(double value, String unit) {}

    private static Optional<Measure> measure(String text) {
        var matcher = MEASURE.matcher(text.toLowerCase(Locale.ROOT));
        return matcher.matches() && matcher.group(1).length() < 10
                ? Optional.of(new Measure(Double.parseDouble(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /// The nodes of a list; a single value counts as a list of one.
    List<Node> list(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }
}
