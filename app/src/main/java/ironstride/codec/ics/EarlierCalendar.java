package ironstride.codec.ics;

import java.util.List;
import java.util.Map;

/// What an earlier version of a calendar said.
///
/// @param events by uid; those that could be read
/// @param warnings what could not be read, in words
public record EarlierCalendar(Map<String, KnownEvent> events, List<String> warnings) {

    /// There was none.
    public static final EarlierCalendar NONE = new EarlierCalendar(Map.of(), List.of());

    public EarlierCalendar {
        events = Map.copyOf(events);
        warnings = List.copyOf(warnings);
    }
}
