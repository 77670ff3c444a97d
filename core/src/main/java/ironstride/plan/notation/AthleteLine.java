package ironstride.plan.notation;

import ironstride.athlete.AthleteBuilder;
import ironstride.athlete.Goal;
import ironstride.athlete.HardDays;
import ironstride.athlete.Level;
import ironstride.athlete.Preferences;
import ironstride.athlete.RunningProfile;
import ironstride.athlete.StrengthProfile;
import ironstride.plan.Phase;
import ironstride.quantity.Distance;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What an `athlete` line says.
final class AthleteLine {

    private static final List<String> KEYS =
            List.of("goal", "run", "strength", "phase", "longest30", "combined", "hard-days", "age");

    private static final int OLDEST = 110;

    private final Set<String> said = new HashSet<>();
    private Optional<Goal> goal = Optional.empty();
    private Level run = Level.INTERMEDIATE;
    private Level strength = Level.INTERMEDIATE;
    private Phase phase = Phase.BUILD;
    private Optional<Distance> longest30 = Optional.empty();
    private boolean combined;
    private HardDays hardDays = HardDays.TOGETHER;
    private Optional<Integer> age = Optional.empty();

    Phase phase() {
        return phase;
    }

    void applyTo(AthleteBuilder athlete, java.time.LocalDate start) {
        goal.ifPresent(athlete::goal);
        athlete.running(new RunningProfile(run, Optional.empty(), longest30, Optional.empty(), Optional.empty()));
        athlete.strength(StrengthProfile.of(strength));
        athlete.preferences(new Preferences(Optional.empty(), Set.of(), hardDays, combined));
        age.ifPresent(years -> athlete.born(start.minusYears(years)));
    }

    void read(Line line, Problems problems) {
        for (var word : line.words().subList(1, line.words().size())) {
            int equals = word.text().indexOf('=');
            if (equals < 0) {
                problems.add(line, word, "\"" + word.text() + "\" is not key=value, such as goal=endurance");
                continue;
            }
            var key = word.text().substring(0, equals).toLowerCase(Locale.ROOT);
            var value = word.text().substring(equals + 1).toLowerCase(Locale.ROOT);
            if (!said.add(key)) {
                problems.add(line, word, "\"" + key + "\" is said twice of one athlete; keep one");
                continue;
            }
            set(line, word, key, value, problems);
        }
    }

    private void set(Line line, Line.Word word, String key, String value, Problems problems) {
        switch (key) {
            case "goal" -> goal = read(line, word, value, Goal::ofWord, words(Goal.values(), Goal::word), problems);
            case "run" ->
                run = read(line, word, value, Level::ofWord, words(Level.values(), Level::word), problems)
                        .orElse(run);
            case "strength" ->
                strength = read(line, word, value, Level::ofWord, words(Level.values(), Level::word), problems)
                        .orElse(strength);
            case "phase" ->
                phase = read(line, word, value, Phase::ofWord, words(Phase.values(), Phase::word), problems)
                        .orElse(phase);
            case "longest30" -> {
                longest30 = Lengths.distance(value);
                if (longest30.isEmpty() && !value.equals("unknown")) {
                    problems.add(line, word, "\"" + value + "\" is not a distance such as 14km");
                }
            }
            case "combined" ->
                combined = read(line, word, value, AthleteLine::yesNo, List.of("yes", "no"), problems)
                        .orElse(combined);
            case "hard-days" ->
                hardDays = read(line, word, value, AthleteLine::school, List.of("together", "apart"), problems)
                        .orElse(hardDays);
            case "age" -> {
                age = Optional.of(value)
                        .filter(text -> text.matches("\\d{1,3}"))
                        .map(Integer::parseInt)
                        .filter(years -> years <= OLDEST);
                if (age.isEmpty() && !value.equals("unknown")) {
                    problems.add(line, word, "\"" + value + "\" is not an age in years, up to " + OLDEST);
                }
            }
            default ->
                problems.add(
                        line,
                        word,
                        "\"" + key + "\" is not known of an athlete here" + Nearest.hint(key, KEYS) + " (known: "
                                + String.join(", ", KEYS) + ")");
        }
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    private static <T> Optional<T> read(
            Line line,
            Line.Word word,
            String value,
            Function<String, Optional<T>> reader,
            List<String> known,
            Problems problems) {
        var read = reader.apply(value);
        if (read.isEmpty()) {
            problems.add(
                    line,
                    word,
                    "\"" + value + "\" is not one of " + String.join(", ", known) + Nearest.hint(value, known));
        }
        return read;
    }

    private static Optional<Boolean> yesNo(String word) {
        return switch (word) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<HardDays> school(String word) {
        return switch (word) {
            case "together" -> Optional.of(HardDays.TOGETHER);
            case "apart" -> Optional.of(HardDays.APART);
            default -> Optional.empty();
        };
    }
}
