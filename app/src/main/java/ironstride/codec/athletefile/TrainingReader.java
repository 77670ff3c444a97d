package ironstride.codec.athletefile;

import ironstride.athlete.HeartRates;
import ironstride.athlete.Level;
import ironstride.athlete.RaceDistance;
import ironstride.athlete.RaceResult;
import ironstride.athlete.RunningProfile;
import ironstride.athlete.Scheme;
import ironstride.athlete.StrengthProfile;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.quantity.Distance;
import ironstride.strength.OneRepMax;
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
    private final Problems problems;
    private final Values values;
    private final List<String> notices;
    private final RaceReader races;

    TrainingReader(Problems problems, Values values, List<String> notices) {
        this.problems = problems;
        this.values = values;
        this.notices = notices;
        this.races = new RaceReader(problems, values);
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
        var distance = section.get("distance", "10 km").flatMap(races::distance).map(RaceDistance::distance);
        var time = section.get("time", "52:00").flatMap(values::duration);
        var date = section.find("date").flatMap(values::date);
        section.finish();
        if (distance.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        races.plausible(node, distance.get(), time.get());
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
        var schemes = new LinkedHashMap<String, Scheme>();
        section.find("progression").ifPresent(at -> schemes(new Section(at, "progression", problems), schemes));
        section.finish();
        return new StrengthProfile(level, lifts, split, best, schemes);
    }

    private void schemes(Section section, Map<String, Scheme> schemes) {
        section.all().forEach((name, node) -> {
            var exercise = ExerciseCatalogue.find(name);
            if (exercise.isEmpty()) {
                problems.add(section.keyNode(name), Exercises.unknown(name));
                return;
            }
            values.word(node, Scheme.values(), one -> one.name().toLowerCase(Locale.ROOT))
                    .ifPresent(scheme -> schemes.put(exercise.get().id(), scheme));
        });
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
