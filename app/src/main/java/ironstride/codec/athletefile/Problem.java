package ironstride.codec.athletefile;

/// One thing in an athlete file that is not right.
///
/// @param line 1 for the first line
/// @param column 1 for the first character
/// @param message what was found and what would be right
public record Problem(int line, int column, String message) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + message;
    }
}
