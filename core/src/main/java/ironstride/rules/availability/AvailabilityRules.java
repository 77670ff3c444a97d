package ironstride.rules.availability;

import ironstride.rules.Rule;
import java.util.List;

/// The rules of free hours, places and wishes.
public final class AvailabilityRules {

    public static final List<Rule> ALL = List.of(
            new InsideFreeHours(),
            new NoOverlapsNoBlackouts(),
            new WishedRestDays(),
            new NoRunsOnConsecutiveDays(),
            new NoLiftOnDaysWithLongerRun());

    private AvailabilityRules() {}
}
