package ironstride.athlete;

import java.time.LocalDate;

/// Days from the first to the last, both included.
public record DateRange(LocalDate first, LocalDate last) {

    /// @throws IllegalArgumentException when the last day comes before the first
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
