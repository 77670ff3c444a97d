package ironstride.rules.interference;

import ironstride.rules.Rule;
import java.util.List;

/// The rules of interference and recovery.
public final class InterferenceRules {

    public static final List<Rule> ALL = List.of(
            new NeverLegsBeforeLongRun(),
            new FreshLegsForLongRun(),
            new FreshLegsForQualityRun(),
            new HoursBetweenRunAndLegs(),
            new WaitAfterHardRunForMuscle(),
            new EasyDayAfterHeavyLegs(),
            new PlyometricsFresh(),
            new NoHeavyLegsAfterLongRun(),
            new LittleRunningForMuscle());

    private InterferenceRules() {}
}
