package ironstride.rules.order;

import ironstride.rules.Rule;
import java.util.List;

/// The rules of the order on a day.
public final class OrderRules {

    public static final List<Rule> ALL = List.of(
            new LiftFirstForMuscle(),
            new BestNoRunAfterLiftingForMuscle(),
            new LiftFirstForWeightLoss(),
            new RunFirstForRunners(),
            new RunFirstForHealth(),
            new RunBeforeWorkLiftAfter(),
            new LiftFirstAgainstExerciseLows(),
            new FirstGoalDecidesOrder());

    private OrderRules() {}
}
