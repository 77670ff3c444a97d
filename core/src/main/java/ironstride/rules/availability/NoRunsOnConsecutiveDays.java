package ironstride.rules.availability;

import ironstride.athlete.Athlete;
import ironstride.athlete.Limits;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.PairRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Somebody who asked for it never runs on two days in a row.
final class NoRunsOnConsecutiveDays implements PairRule {

    private static final int TWO_DAYS = 50;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "AVL-04",
                Family.AVAILABILITY,
                "No runs on consecutive days, if you say so",
                "With the limit no-consecutive-run-days there are no runs on two days in a row.",
                "HARD",
                "It is your own limit.",
                "product");
    }

    @Override
    public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
        return circumstances.athlete().limits().noConsecutiveRunDays() && first instanceof Run && second instanceof Run;
    }

    @Override
    public int reachHours() {
        return TWO_DAYS;
    }

    @Override
    public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        return second.start().epochDay() == first.start().epochDay() + 1 ? Charge.HARD : Charge.NONE;
    }

    @Override
    public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        return Wording.session(first) + " and " + Wording.session(second)
                + " stand on consecutive days, which you ruled out.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("Tuesday and Wednesday", """
                        Tue 07:00 run easy 40min
                        Wed 07:00 run easy 40min
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """)
                        .given("who set that limit", NoRunsOnConsecutiveDays::limit),
                Example.holds("Tuesday and Thursday", """
                        Tue 07:00 run easy 40min
                        Thu 07:00 run easy 40min
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """).given("who set that limit", NoRunsOnConsecutiveDays::limit));
    }

    private static Athlete limit(Athlete athlete) {
        return athlete.change()
                .limits(new Limits(true, Optional.empty(), Set.of(), Optional.empty()))
                .build();
    }
}
