package ironstride.plan.notation;

import java.util.List;

/// What reading a text gave.
public sealed interface Notated {

    /// Everything was understood.
    record Blocks(List<NotatedBlock> blocks) implements Notated {
        public Blocks {
            blocks = List.copyOf(blocks);
        }
    }

    /// Something was not; nothing of the text is used.
    ///
    /// @param problems all of them, in the order of the text
    record Unreadable(List<Problem> problems) implements Notated {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /// One place in the text that makes no sense.
    ///
    /// @param line 1 for the first line
    /// @param column 1 for the first character
    /// @param message what was found and what would be right
    record Problem(int line, int column, String message) {

        @Override
        public String toString() {
            return "line " + line + ", column " + column + ": " + message;
        }
    }
}
