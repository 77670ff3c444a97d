package ironstride.plan.notation;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a text, all of it.
final class Problems {

    private final List<Notated.Problem> found = new ArrayList<>();

    void add(Line line, Line.Word word, String message) {
        found.add(new Notated.Problem(line.number(), word.column(), message));
    }

    void add(int line, int column, String message) {
        found.add(new Notated.Problem(line, column, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Notated.Problem> all() {
        return List.copyOf(found);
    }
}
