package ironstride.athlete;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The free hours of a usual week, and the days of single weeks that differ.
///
/// @param usual windows of each weekday; a day that is not there has none
/// @param exceptions by a week's Monday: the days of that week that differ, each replacing the usual day
public record Availability(
        Map<DayOfWeek, List<Window>> usual, Map<LocalDate, Map<DayOfWeek, List<Window>>> exceptions) {

    public Availability {
        usual = Map.copyOf(usual);
        exceptions = Map.copyOf(exceptions);
    }

    /// The windows of one date, in order.
    public List<Window> on(LocalDate date) {
        var monday = date.with(DayOfWeek.MONDAY);
        var week = exceptions.getOrDefault(monday, Map.of());
        var day = date.getDayOfWeek();
        return week.containsKey(day) ? week.get(day) : usual.getOrDefault(day, List.of());
    }

    /// The first free window of a date that holds a session.
    ///
    /// @param startMinute minutes after local midnight at which it begins
    /// @param lengthMinutes how long it takes
    public Optional<Window> windowFor(LocalDate date, int startMinute, int lengthMinutes) {
        return on(date).stream()
                .filter(window -> window.holds(startMinute, lengthMinutes))
                .findFirst();
    }
}
