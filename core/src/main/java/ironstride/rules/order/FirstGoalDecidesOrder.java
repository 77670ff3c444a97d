package ironstride.rules.order;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// When two goals want different orders, the first goal's rule applies. The other rules carry it out by asking for the
/// first goal only, so it checks nothing of its own.
final class FirstGoalDecidesOrder implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "ORD-08",
                Family.ORDER,
                "The first goal decides the order",
                "If your first and second goal want different orders, the first goal's order rule applies; without a"
                        + " goal it is health.",
                "no points of its own",
                "One order for the whole plan is easier to keep than two.",
                "product");
    }

    @Override
    public List<Check> checks() {
        return List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("muscle first, endurance second: the run comes first", """
                        athlete goal=muscle
                        Mon 07:00 run easy 30min
                        Mon 18:00 lift upper 60min
                        Thu 18:00 lift back-legs-glutes moderate 60min
                        """)
                        .given("with endurance as the second goal", FirstGoalDecidesOrder::enduranceSecond)
                        .chargedBy("ORD-01"),
                Example.holds("muscle first, endurance second: the lift comes first", """
                        athlete goal=muscle
                        Mon 07:00 lift upper 60min
                        Mon 18:00 run easy 30min
                        Thu 18:00 lift back-legs-glutes moderate 60min
                        """));
    }

    private static Athlete enduranceSecond(Athlete athlete) {
        return athlete.change().secondGoal(Goal.ENDURANCE).build();
    }
}
