package ironstride.codec.athletefile;

import ironstride.athlete.Athlete;
import ironstride.athlete.AthleteBuilder;
import ironstride.athlete.Body;
import ironstride.athlete.Goal;
import ironstride.athlete.Sex;
import ironstride.plan.notation.Nearest;
import ironstride.quantity.Units;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.nodes.Node;

/// The whole file, key by key.
final class AthleteReader {

    private static final int YEARS = 110;
    private static final int MOST_WEEKS = 52;

    private final Problems problems;
    private final Values values;
    private final AthleteFile.Surroundings surroundings;
    private final List<String> notices;

    AthleteReader(Problems problems, AthleteFile.Surroundings surroundings, List<String> notices) {
        this.problems = problems;
        this.values = new Values(problems);
        this.surroundings = surroundings;
        this.notices = notices;
    }

    Athlete read(Node root) {
        var file = new Section(root, "the athlete file", problems);
        var start = start(file);
        var builder = new AthleteBuilder(start);
        person(file, builder);
        file.get("goal", "endurance")
                .flatMap(node -> values.word(node, Goal.values(), Goal::word))
                .ifPresent(builder::goal);
        file.find("second-goal")
                .flatMap(node -> values.word(node, Goal.values(), Goal::word))
                .ifPresent(builder::secondGoal);
        var training = new TrainingReader(problems, values, notices);
        builder.races(new RaceReader(problems, values).races(file, start));
        builder.running(training.running(file));
        builder.strength(training.strength(file));
        var hours = new HoursReader(problems, values);
        builder.places(hours.places(file));
        builder.availability(hours.availability(file));
        builder.places(hours.allPlaces());
        builder.fixed(new FixedReader(problems, values).fixed(file));
        builder.locked(new LockedReader(problems, values).locked(file));
        builder.blackouts(hours.blackouts(file));
        var wishes = new WishesReader(problems, values);
        builder.preferences(wishes.preferences(file));
        builder.limits(wishes.limits(file));
        builder.rules(wishes.rules(file));
        builder.health(wishes.health(file));
        file.finish();
        var athlete = builder.build();
        if (problems.isEmpty()) {
            new Contradictions(problems, notices).look(athlete, file);
        }
        return athlete;
    }

    private LocalDate start(Section file) {
        var next = surroundings.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var node = file.find("start");
        var start = node.flatMap(values::date).orElse(next);
        if (start.getDayOfWeek() != DayOfWeek.MONDAY) {
            problems.add(
                    node.orElse(file.node()),
                    start + " is no Monday; a plan starts on one, such as "
                            + start.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            return start.with(DayOfWeek.MONDAY);
        }
        if (Math.abs(ChronoUnit.WEEKS.between(surroundings.today(), start)) > 2L * MOST_WEEKS) {
            problems.add(node.orElse(file.node()), start + " is years away; a plan starts about now");
        }
        return start;
    }

    private void person(Section file, AthleteBuilder builder) {
        file.find("name").flatMap(values::text).ifPresent(builder::name);
        file.find("born")
                .ifPresent(node -> values.date(node).ifPresent(born -> {
                    if (born.isAfter(surroundings.today())
                            || born.isBefore(surroundings.today().minusYears(YEARS))) {
                        problems.add(node, born + " is no birthday of somebody alive");
                    } else {
                        builder.born(born);
                    }
                }));
        file.find("sex")
                .flatMap(node ->
                        values.word(node, Sex.values(), sex -> sex.name().toLowerCase(Locale.ROOT)))
                .ifPresent(builder::sex);
        file.find("body").ifPresent(node -> {
            var body = new Section(node, "body", problems);
            var weight = body.find("weight")
                    .flatMap(at -> values.text(at).flatMap(text -> values.weight(text, at, 25, 300)));
            builder.body(new Body(weight, body.find("height").flatMap(values::height)));
            body.finish();
        });
        builder.zone(surroundings.zone());
        file.find("zone").ifPresent(node -> values.text(node).ifPresent(text -> zone(node, text, builder)));
        file.find("units")
                .flatMap(node ->
                        values.word(node, Units.values(), units -> units.name().toLowerCase(Locale.ROOT)))
                .ifPresent(builder::units);
    }

    private void zone(Node node, String text, AthleteBuilder builder) {
        try {
            builder.zone(ZoneId.of(text));
        } catch (DateTimeException _) {
            problems.add(
                    node,
                    "\"" + text + "\" is no time zone; write one such as Europe/Berlin"
                            + Nearest.hint(text, ZoneId.getAvailableZoneIds()));
        }
    }
}
