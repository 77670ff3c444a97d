package ironstride.athlete;

import java.util.Optional;

/// Free time on one day.
///
/// @param fromMinute minutes after local midnight at which it begins
/// @param toMinute minutes after local midnight at which it ends, at most 1440
/// @param place name of the place it is spent at; empty when any place will do
public record Window(int fromMinute, int toMinute, Optional<String> place) {

    /// @throws IllegalArgumentException when it does not end after it begins, on the same day
    public Window {
        if (fromMinute < 0 || toMinute > 1440 || fromMinute >= toMinute) {
            throw new IllegalArgumentException("not a window within a day: " + fromMinute + " to " + toMinute);
        }
    }

    public int minutes() {
        return toMinute - fromMinute;
    }

    public boolean holds(int startMinute, int lengthMinutes) {
        return fromMinute <= startMinute && startMinute + lengthMinutes <= toMinute;
    }
}
