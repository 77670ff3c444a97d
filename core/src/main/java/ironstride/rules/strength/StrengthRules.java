package ironstride.rules.strength;

import ironstride.rules.Rule;
import java.util.List;

/// The rules of what the week's lifts must cover.
public final class StrengthRules {

    public static final List<Rule> ALL = List.of(
            new LiftEveryWeek(),
            new NeverMissLegDay(),
            new MusclesRecover(),
            new OneFocus(),
            new EveryGroupEveryWeek(),
            new LoadsRiseInSteps(),
            new NotTooManySets(),
            new ExercisesFitThePlace(),
            new LiftFitsItsTime(),
            new ClassIsOneSession(),
            new FewHeavyLegDays(),
            new PowerFirstCoreLast());

    private StrengthRules() {}
}
