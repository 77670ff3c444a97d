package ironstride.codec.athletefile;

import ironstride.athlete.Athlete;
import ironstride.athlete.Race;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/// Things that are each right and together are not.
final class Contradictions {

    private final Problems problems;
    private final List<String> notices;

    Contradictions(Problems problems, List<String> notices) {
        this.problems = problems;
        this.notices = notices;
    }

    void look(Athlete athlete, Section file) {
        boolean free = athlete.availability()
                .filter(hours -> hours.usual().values().stream().anyMatch(day -> !day.isEmpty())
                        || hours.exceptions().values().stream()
                                .anyMatch(week -> week.values().stream().anyMatch(day -> !day.isEmpty())))
                .isPresent();
        if (!free) {
            problems.add(
                    at(file, "week"), "there are no free hours at all; add windows such as mon: [18:00-19:30 gym]");
        }
        athlete.races().stream()
                .filter(race -> athlete.isBlackedOut(race.date()))
                .forEach(race -> problems.add(
                        at(file, "blackout"), race.name() + " on " + race.date() + " falls on a blackout date"));
        long raceDays = athlete.races().stream().map(Race::date).distinct().count();
        if (raceDays < athlete.races().size()) {
            problems.add(at(file, "races"), "two races stand on one day; keep one");
        }
        if (athlete.age().filter(age -> age < 13).isPresent()) {
            problems.add(at(file, "born"), "plans are for athletes of 13 and older");
        }
        athlete.fixed().stream()
                .filter(fixed -> athlete.preferences().rest().contains(fixed.day()))
                .forEach(fixed -> notices.add(fixed.name() + " stands on a day you want to rest on"));
        var longRun = athlete.preferences().longRun();
        boolean noHours = longRun.isPresent()
                && athlete.availability()
                        .filter(hours -> hours.usual()
                                .getOrDefault(longRun.get(), List.of())
                                .isEmpty())
                        .isPresent();
        if (noHours) {
            notices.add("the day of the long run has no free hours in a usual week");
        }
    }

    private static Node at(Section file, String key) {
        return file.find(key).orElse(file.node());
    }
}
