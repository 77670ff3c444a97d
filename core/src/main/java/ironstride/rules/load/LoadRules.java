package ironstride.rules.load;

import ironstride.rules.Rule;
import java.util.List;

/// The rules of how much.
public final class LoadRules {

    public static final List<Rule> ALL = List.of(
            new WeeksGrowSlowly(),
            new NoRunMuchLongerThanLately(),
            new DeloadEveryFourthWeek(),
            new LongRunCap(),
            new FastRunningCap(),
            new DaysDiffer(),
            new OneStressorAtATime(),
            new ReturnAfterAGap());

    private LoadRules() {}
}
