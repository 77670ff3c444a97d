package ironstride.rules.book;

import ironstride.athlete.Goal;
import java.util.Map;

/// How much more or less a rule weighs for a goal. Only rules that differ from 1 stand here.
final class GoalTuning {

    private static final Map<Goal, Map<String, Double>> FACTORS = Map.of(
            Goal.SPEED, Map.of("INT-03", 1.5, "DST-04", 0.8),
            Goal.ENDURANCE, Map.of("INT-02", 1.25, "LOAD-02", 1.25),
            Goal.MUSCLE, Map.of("STR-01", 1.5, "STR-05", 1.5, "STR-07", 1.5, "DST-06", 0.25),
            Goal.WEIGHT_LOSS, Map.of("STR-01", 1.25, "DST-06", 0.5),
            Goal.HEALTH, Map.of());

    private GoalTuning() {}

    static double factor(String rule, Goal goal) {
        return FACTORS.getOrDefault(goal, Map.of()).getOrDefault(rule, 1.0);
    }
}
