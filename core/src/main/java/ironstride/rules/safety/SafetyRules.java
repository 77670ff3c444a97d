package ironstride.rules.safety;

import ironstride.rules.Rule;
import java.util.List;

/// The rules for beginners, the young, and health.
public final class SafetyRules {

    public static final List<Rule> ALL = List.of(
            new BeginningRunners(),
            new BeginningLifters(),
            new UnderEighteen(),
            new ScreeningFirst(),
            new PainComesFirst(),
            new IllnessComesFirst(),
            new ActiveEveryOtherDay(),
            new NoLoadedFlexionWithLowBoneMass(),
            new GentleInPregnancy());

    private SafetyRules() {}
}
