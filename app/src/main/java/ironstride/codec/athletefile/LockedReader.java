package ironstride.codec.athletefile;

import ironstride.athlete.LockedSession;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/// Sessions of an earlier plan that keep their day and hour: `2027-01-04-run-easy-1: tue 18:30`.
final class LockedReader {

    private final Problems problems;
    private final Values values;

    LockedReader(Problems problems, Values values) {
        this.problems = problems;
        this.values = values;
    }

    List<LockedSession> locked(Section file) {
        var result = new ArrayList<LockedSession>();
        file.find("locked")
                .ifPresent(node -> new Section(node, "locked", problems)
                        .all()
                        .forEach((id, at) -> values.text(at)
                                .flatMap(text -> session(id, text, at))
                                .ifPresent(result::add)));
        return result;
    }

    private Optional<LockedSession> session(String id, String text, Node node) {
        var words = text.strip().split("\\s+");
        var day = Arrays.stream(DayOfWeek.values())
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).substring(0, 3).equalsIgnoreCase(words[0]))
                .findFirst();
        if (words.length != 2 || day.isEmpty()) {
            problems.add(node, "\"" + text + "\" is no day and time of the session's week, such as tue 18:30");
            return Optional.empty();
        }
        return values.clock(words[1], node).map(minute -> new LockedSession(id, day.get(), minute));
    }
}
