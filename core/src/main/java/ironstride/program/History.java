package ironstride.program;

import ironstride.journal.Journal;
import ironstride.plan.TrainingCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What is known of the time behind when a program is made again.
///
/// @param journal what was done
/// @param today the day it is made on; what lies behind it is not planned any more
/// @param before the plan so far, when there is one
/// @param confirmed ids of runs whose results count although they lie far from what was known
public record History(Journal journal, LocalDate today, Optional<TrainingCalendar> before, Set<String> confirmed) {

    /// Of somebody who has logged nothing.
    public static final History NONE = new History(Journal.EMPTY, LocalDate.MIN, Optional.empty(), Set.of());

    public History {
        confirmed = Set.copyOf(confirmed);
    }

    public static History of(Journal journal, LocalDate today) {
        return new History(journal, today, Optional.empty(), Set.of());
    }

    boolean isEmpty() {
        return journal.activities().isEmpty();
    }
}
