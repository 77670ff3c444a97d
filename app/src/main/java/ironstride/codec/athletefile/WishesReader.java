package ironstride.codec.athletefile;

import ironstride.athlete.HardDays;
import ironstride.athlete.Health;
import ironstride.athlete.Limits;
import ironstride.athlete.Preferences;
import ironstride.athlete.RuleSetting;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.plan.notation.Nearest;
import ironstride.rules.book.Rulebook;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/// Preferences, limits, rule settings and health.
final class WishesReader {

    private static final double MOST_FACTOR = 10;

    private final Problems problems;
    private final Values values;

    WishesReader(Problems problems, Values values) {
        this.problems = problems;
        this.values = values;
    }

    private Optional<DayOfWeek> day(Node node) {
        return values.word(
                node,
                DayOfWeek.values(),
                one -> one.name().toLowerCase(Locale.ROOT).substring(0, 3));
    }

    Preferences preferences(Section file) {
        var node = file.find("prefer");
        if (node.isEmpty()) {
            return Preferences.NONE;
        }
        var section = new Section(node.get(), "prefer", problems);
        var longRun = section.find("long-run").flatMap(this::day);
        var rest = EnumSet.noneOf(DayOfWeek.class);
        section.find("rest").ifPresent(at -> values.list(at).forEach(one -> day(one).ifPresent(rest::add)));
        var school = section.find("hard-days")
                .flatMap(at ->
                        values.word(at, HardDays.values(), one -> one.name().toLowerCase(Locale.ROOT)))
                .orElse(HardDays.TOGETHER);
        boolean combined =
                section.find("combined-sessions").flatMap(values::yesNo).orElse(false);
        section.finish();
        return new Preferences(longRun, rest, school, combined);
    }

    Limits limits(Section file) {
        var node = file.find("limits");
        if (node.isEmpty()) {
            return Limits.NONE;
        }
        var section = new Section(node.get(), "limits", problems);
        boolean apart =
                section.find("no-consecutive-run-days").flatMap(values::yesNo).orElse(false);
        var sessions = section.find("sessions-per-day").flatMap(at -> values.whole(at, 1, 3, "a number of sessions"));
        var avoid = new LinkedHashSet<String>();
        section.find("avoid")
                .ifPresent(at -> values.list(at)
                        .forEach(one -> values.text(one)
                                .ifPresent(text -> ExerciseCatalogue.find(text)
                                        .ifPresentOrElse(
                                                exercise -> avoid.add(exercise.id()),
                                                () -> problems.add(one, Exercises.unknown(text))))));
        var run = section.find("no-lift-on-days-with-run-over").flatMap(values::distance);
        section.finish();
        return new Limits(apart, sessions, avoid, run);
    }

    Map<String, RuleSetting> rules(Section file) {
        var settings = new LinkedHashMap<String, RuleSetting>();
        file.find("rules").ifPresent(node -> {
            var section = new Section(node, "rules", problems);
            section.all()
                    .forEach((id, at) -> rule(section.keyNode(id), id, at)
                            .ifPresent(setting -> settings.put(id.toUpperCase(Locale.ROOT), setting)));
        });
        return settings;
    }

    private Optional<RuleSetting> rule(Node key, String id, Node node) {
        var rule = Rulebook.find(id);
        if (rule.isEmpty()) {
            var ids = Rulebook.ALL.stream().map(one -> one.card().id()).toList();
            problems.add(key, "there is no rule \"" + id + "\"" + Nearest.hint(id, ids) + " (see: ironstride rules)");
            return Optional.empty();
        }
        if (rule.get().card().locked()) {
            problems.add(
                    key,
                    id
                            + " cannot be switched off or re-weighted: safety rules and the rule of legs before the long run stay on");
            return Optional.empty();
        }
        return values.text(node).flatMap(text -> {
            if (text.equalsIgnoreCase("off")) {
                return Optional.of(new RuleSetting.Off());
            }
            if (text.matches("x\\d{1,2}(\\.\\d{1,2})?")) {
                double factor = Double.parseDouble(text.substring(1));
                if (factor > 0 && factor <= MOST_FACTOR) {
                    return Optional.of(new RuleSetting.Times(factor));
                }
            }
            problems.add(node, "\"" + text + "\" is neither off nor a weight such as x2 or x0.5, up to x10");
            return Optional.empty();
        });
    }

    Health health(Section file) {
        var node = file.find("health");
        if (node.isEmpty()) {
            return Health.NOT_ASKED;
        }
        var section = new Section(node.get(), "health", problems);
        var screening = section.find("screening")
                .flatMap(at -> values.word(at, Health.Screening.values(), WishesReader::word))
                .orElse(Health.Screening.NOT_ASKED);
        var conditions = EnumSet.noneOf(Health.Condition.class);
        section.find("conditions")
                .ifPresent(at -> values.list(at)
                        .forEach(one -> values.word(one, Health.Condition.values(), WishesReader::word)
                                .ifPresent(conditions::add)));
        boolean consent =
                section.find("guardian-consent").flatMap(values::yesNo).orElse(false);
        boolean liftFirst =
                section.find("lift-before-run").flatMap(values::yesNo).orElse(false);
        section.finish();
        return new Health(screening, conditions, consent, liftFirst);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
