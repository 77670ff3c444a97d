package ironstride.rules.distribution;

import ironstride.rules.Rule;
import java.util.List;

/// The rules of the week's shape.
public final class DistributionRules {

    public static final List<Rule> ALL = List.of(
            new NoQualityOnConsecutiveDays(),
            new HardDaysHard(),
            new RestDay(),
            new MostlyEasy(),
            new FewQualityRuns(),
            new OneLongRun(),
            new FewSessionsADay(),
            new FewDaysInARow(),
            new NightToRecover(),
            new LiftsNotOnAdjacentDays(),
            new OneRunADay());

    private DistributionRules() {}
}
