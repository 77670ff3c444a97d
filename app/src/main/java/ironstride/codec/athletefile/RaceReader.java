package ironstride.codec.athletefile;

import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.plan.notation.Nearest;
import ironstride.quantity.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/// Races, their distances and times.
final class RaceReader {

    private static final Map<String, RaceDistance> STANDARD = Map.ofEntries(
            Map.entry("mile", RaceDistance.MILE),
            Map.entry("1 mile", RaceDistance.MILE),
            Map.entry("5 km", RaceDistance.FIVE_KM),
            Map.entry("5k", RaceDistance.FIVE_KM),
            Map.entry("10 km", RaceDistance.TEN_KM),
            Map.entry("10k", RaceDistance.TEN_KM),
            Map.entry("10 mile", RaceDistance.TEN_MILES),
            Map.entry("10 miles", RaceDistance.TEN_MILES),
            Map.entry("half-marathon", RaceDistance.HALF_MARATHON),
            Map.entry("half", RaceDistance.HALF_MARATHON),
            Map.entry("marathon", RaceDistance.MARATHON),
            Map.entry("50 km", RaceDistance.ULTRA_50_KM));

    /// Longer ones exist; beyond 50 km the generator of plans answers with what is possible instead.
    private static final Distance LONGEST_RACE = Distance.ofKilometres(400);

    private static final Distance SHORTEST_RACE = Distance.ofKilometres(1);
    private static final double SLOWEST = 50;
    private static final double FASTEST = 450;

    private final Problems problems;
    private final Values values;

    RaceReader(Problems problems, Values values) {
        this.problems = problems;
        this.values = values;
    }

    List<Race> races(Section file, LocalDate start) {
        var nodes = new ArrayList<Node>();
        file.find("race").ifPresent(nodes::add);
        file.find("races").ifPresent(node -> nodes.addAll(values.list(node)));
        var races = new ArrayList<Race>();
        for (var node : nodes) {
            race(node, nodes.size() == 1, start).ifPresent(races::add);
        }
        races.sort(Comparator.comparing(Race::date));
        return races;
    }

    private Optional<Race> race(Node node, boolean only, LocalDate start) {
        var section = new Section(node, "race", problems);
        var distance = section.get("distance", "half-marathon").flatMap(this::distance);
        var dateNode = section.get("date", "2027-03-28");
        var date = dateNode.flatMap(values::date);
        var name = section.find("name").flatMap(values::text);
        var at = section.find("at")
                .flatMap(clock -> values.text(clock).flatMap(text -> values.clock(text, clock)))
                .filter(minute -> minute < 1440)
                .map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
        var target = section.find("target").flatMap(values::duration);
        var priority = section.find("priority")
                .flatMap(word -> values.word(
                        word, Race.Priority.values(), one -> one.name().toLowerCase(Locale.ROOT)))
                .orElse(only ? Race.Priority.A : Race.Priority.B);
        section.finish();
        if (distance.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        if (date.get().isBefore(start)) {
            problems.add(
                    dateNode.orElse(node),
                    date.get() + " is before the plan starts on " + start + "; correct the date, or start earlier");
        }
        if (ChronoUnit.WEEKS.between(start, date.get()) >= 52) {
            problems.add(dateNode.orElse(node), date.get() + " is more than 52 weeks after the start; start later");
        }
        target.ifPresent(time -> plausible(node, distance.get().distance(), time));
        return Optional.of(new Race(
                name.orElse(distance.get().name()),
                distance.get(),
                date.get(),
                at.orElse(Race.USUAL_START),
                target,
                priority));
    }

    Optional<RaceDistance> distance(Node node) {
        return values.text(node).flatMap(text -> {
            var lower = text.toLowerCase(Locale.ROOT).replace("ultra ", "").replace("half marathon", "half");
            if (STANDARD.containsKey(lower)) {
                return Optional.of(STANDARD.get(lower));
            }
            var custom = Values.distance(lower);
            if (custom.isEmpty()) {
                problems.add(
                        node,
                        "\"" + text + "\" is no race distance; write 5 km, 10 km, 10 miles, half-marathon,"
                                + " marathon, 50 km, or a distance such as 12 km"
                                + Nearest.hint(text, STANDARD.keySet()));
                return Optional.empty();
            }
            if (custom.get().isLongerThan(LONGEST_RACE) || SHORTEST_RACE.isLongerThan(custom.get())) {
                problems.add(
                        node,
                        text + " is not between " + SHORTEST_RACE + " and " + LONGEST_RACE
                                + ", the races there are plans for");
                return Optional.empty();
            }
            return Optional.of(new RaceDistance(text, custom.get()));
        });
    }

    void plausible(Node node, Distance distance, Duration time) {
        double speed = distance.metres() / (Math.max(1, time.toSeconds()) / 60.0);
        if (speed < SLOWEST || speed > FASTEST) {
            problems.add(
                    node,
                    distance + " in " + time.toMinutes() + " min is "
                            + (speed > FASTEST ? "faster than anybody runs" : "slower than walking")
                            + "; times are written 1:45:00 or 52:00");
        }
    }
}
