package ironstride.codec.athletefile;

import ironstride.athlete.HeartRates;
import ironstride.athlete.Level;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.athlete.RaceResult;
import ironstride.athlete.RunningProfile;
import ironstride.athlete.StrengthProfile;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.plan.notation.Nearest;
import ironstride.quantity.Distance;
import ironstride.strength.OneRepMax;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/// Races, running and strength.
final class TrainingReader {

    private static final Pattern BEST = Pattern.compile("(.+?)\\s*x\\s*(\\d{1,3})");
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
    private final List<String> notices;

    TrainingReader(Problems problems, Values values, List<String> notices) {
        this.problems = problems;
        this.values = values;
        this.notices = notices;
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
        var distance = section.get("distance", "half-marathon").flatMap(this::raceDistance);
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

    private Optional<RaceDistance> raceDistance(Node node) {
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

    private void plausible(Node node, Distance distance, Duration time) {
        double speed = distance.metres() / (Math.max(1, time.toSeconds()) / 60.0);
        if (speed < SLOWEST || speed > FASTEST) {
            problems.add(
                    node,
                    distance + " in " + time.toMinutes() + " min is "
                            + (speed > FASTEST ? "faster than anybody runs" : "slower than walking")
                            + "; times are written 1:45:00 or 52:00");
        }
    }

    RunningProfile running(Section file) {
        var node = file.find("running");
        if (node.isEmpty()) {
            notices.add("nothing is said of running, so the plan is for a beginner; add running: { level: ... }");
            return RunningProfile.of(Level.BEGINNER);
        }
        var section = new Section(node.get(), "running", problems);
        var level = section.find("level").flatMap(this::level);
        var weekly = section.find("weekly").flatMap(at -> bounded(at, 400, "a week"));
        var longest = section.find("longest-30-days").flatMap(at -> bounded(at, 200, "a run"));
        var runs = section.find("runs-per-week").flatMap(at -> values.whole(at, 1, 7, "a number of runs"));
        var result = section.find("result").flatMap(this::result);
        var rates = section.find("heart-rate").map(this::heartRates).orElse(HeartRates.UNKNOWN);
        section.finish();
        return new RunningProfile(level.orElseGet(() -> levelOf(weekly)), weekly, longest, runs, result, rates);
    }

    private HeartRates heartRates(Node node) {
        return new HeartRatesReader(problems, values).read(node);
    }

    /// Level by weekly kilometres when the athlete names none.
    private Level levelOf(Optional<Distance> weekly) {
        double kilometres = weekly.map(Distance::kilometres).orElse(0.0);
        var level = kilometres < 15 ? Level.BEGINNER : kilometres <= 50 ? Level.INTERMEDIATE : Level.ADVANCED;
        notices.add("no running level is given; taken as " + level.word() + " from the weekly distance");
        return level;
    }

    private Optional<Distance> bounded(Node node, double most, String what) {
        return values.distance(node).filter(distance -> {
            boolean plausible = distance.kilometres() <= most;
            if (!plausible) {
                problems.add(node, distance + " is more than anybody runs in " + what);
            }
            return plausible;
        });
    }

    private Optional<RaceResult> result(Node node) {
        var section = new Section(node, "result", problems);
        var distance =
                section.get("distance", "10 km").flatMap(this::raceDistance).map(RaceDistance::distance);
        var time = section.get("time", "52:00").flatMap(values::duration);
        var date = section.find("date").flatMap(values::date);
        section.finish();
        if (distance.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        plausible(node, distance.get(), time.get());
        return Optional.of(new RaceResult(distance.get(), time.get(), date));
    }

    private Optional<Level> level(Node node) {
        return values.word(node, Level.values(), Level::word);
    }

    StrengthProfile strength(Section file) {
        var node = file.find("strength");
        if (node.isEmpty()) {
            notices.add(
                    "nothing is said of strength training, so the plan is for a beginner; add strength: { level: ... }");
            return StrengthProfile.of(Level.BEGINNER);
        }
        var section = new Section(node.get(), "strength", problems);
        var level = section.find("level").flatMap(this::level).orElse(Level.BEGINNER);
        var lifts = section.find("lifts-per-week").flatMap(at -> values.whole(at, 1, 6, "a number of lifts"));
        var split = section.find("split")
                .flatMap(at -> values.word(
                        at,
                        StrengthProfile.Split.values(),
                        one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .orElse(StrengthProfile.Split.AUTO);
        var best = new LinkedHashMap<String, StrengthProfile.BestSet>();
        section.find("best").ifPresent(at -> best(new Section(at, "best", problems), best));
        section.finish();
        return new StrengthProfile(level, lifts, split, best);
    }

    private void best(Section section, Map<String, StrengthProfile.BestSet> best) {
        section.all().forEach((name, node) -> {
            var exercise = ExerciseCatalogue.find(name);
            if (exercise.isEmpty()) {
                problems.add(section.keyNode(name), Exercises.unknown(name));
                return;
            }
            values.text(node).ifPresent(text -> {
                var matcher = BEST.matcher(text);
                if (!matcher.matches()) {
                    problems.add(node, "\"" + text + "\" is not a best set such as 60 kg x 5");
                    return;
                }
                int reps = Integer.parseInt(matcher.group(2));
                values.weight(matcher.group(1), node, 1, 600)
                        .ifPresent(weight ->
                                best.put(exercise.get().id(), new StrengthProfile.BestSet(weight, Math.max(1, reps))));
                if (reps > OneRepMax.MOST_REPS) {
                    notices.add(name + " x " + reps + " is too many repetitions to estimate a maximum from");
                }
            });
        });
    }
}
