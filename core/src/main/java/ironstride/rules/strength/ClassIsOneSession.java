package ironstride.rules.strength;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// A class is one session with a declared leg load; an assumption that other rules use.
final class ClassIsOneSession implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-10",
                Family.STRENGTH,
                "A class is one session",
                "A class counts as one session with the leg load you declare; unless you do, heavy for functional classes such as CrossFit, moderate for suspension and circuit classes, none for yoga and mobility.",
                "no points of its own",
                "What a class does is decided by its coach on the day; nobody has studied where to place it.",
                "article",
                "product");
    }

    @Override
    public List<Check> checks() {
        return List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("a functional class on Saturday evening, the long run on Sunday", """
                        athlete goal=endurance
                        Thu 18:00 lift upper 50min
                        Sat 18:00 class CrossFit 60min
                        Sun 08:00 run long 90min
                        """)
                        .chargedBy("INT-02"),
                Example.holds("a functional class on Tuesday, the long run on Sunday", """
                        athlete goal=endurance
                        Tue 18:00 class CrossFit heavy 60min
                        Thu 18:00 lift upper 50min
                        Sun 08:00 run long 90min
                        """));
    }
}
