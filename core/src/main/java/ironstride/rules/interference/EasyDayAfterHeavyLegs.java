package ironstride.rules.interference;

import ironstride.rules.Check;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import java.util.List;

/// The day after heavy legs is for easy running or rest. What a quality or long run costs there is charged by the rules
/// of fresh legs, so this one only explains.
final class EasyDayAfterHeavyLegs implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "INT-06",
                Family.INTERFERENCE,
                "Easy day after heavy legs",
                "The day after heavy legs run easily or rest. Quality and long runs on it are charged by INT-02 and INT-03; an easy run on it is kept easy.",
                "no points of its own",
                "Easy running is hardly touched a day after leg work, hard running is.",
                "A1",
                "A6");
    }

    @Override
    public List<Check> checks() {
        return List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("a tempo run the morning after", """
                        athlete goal=endurance
                        Tue 18:00 lift back-legs-glutes heavy 55min
                        Wed 06:30 run tempo 45min
                        Fri 18:00 lift upper 50min
                        """)
                        .chargedBy("INT-03")
                        .alsoBreaks("DST-02", "DST-09"),
                Example.holds("easy the day after", """
                        athlete goal=endurance
                        Tue 18:00 lift back-legs-glutes heavy 55min
                        Wed 06:30 run easy 45min
                        Fri 18:00 lift upper 50min
                        """));
    }
}
