package ironstride.codec.athletefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/// Collects what is wrong with a file.
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Node at, String message) {
        at.getStartMark()
                .ifPresentOrElse(
                        mark -> found.add(new Problem(mark.getLine() + 1, mark.getColumn() + 1, message)),
                        () -> found.add(new Problem(1, 1, message)));
    }

    void add(int line, int column, String message) {
        found.add(new Problem(line, column, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .distinct()
                .toList();
    }
}
