package ironstride.rules.interference;

import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.PairRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.LegLoad;
import ironstride.workout.Workout;
import java.util.List;

/// Never leg work before the long run on the same day.
final class NeverLegsBeforeLongRun implements PairRule {

    private static final int A_DAY = 26;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                        "INT-01",
                        Family.INTERFERENCE,
                        "Never legs before the long run",
                        "Never lift with the lower body before a long run on the same day. Activation drills without hard sets are no leg work.",
                        "HARD for everybody",
                        "Tired legs on the longest run of the week mean strain and overuse; this is the rule the whole plan is built around.",
                        "article",
                        "A6")
                .alwaysOn();
    }

    @Override
    public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
        return first.hasLegs(LegLoad.LIGHT) && second.isLong();
    }

    @Override
    public int reachHours() {
        return A_DAY;
    }

    @Override
    public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        return first.isOnSameDayAs(second) ? Charge.HARD : Charge.NONE;
    }

    @Override
    public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        return Wording.legs(first) + " stands " + Wording.before(first.gapMinutes(second)) + " "
                + Wording.session(second) + " on the same day; legs never come before a long run.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("legs at seven, long run at ten", """
                        athlete goal=endurance
                        Wed 18:00 lift upper 50min
                        Sun 07:00 lift back-legs-glutes moderate 45min
                        Sun 10:00 run long 100min
                        """).alsoBreaks("INT-04", "ORD-04"),
                Example.breaks("even light leg work", """
                        athlete goal=health
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        Sun 07:00 lift lower light 30min
                        Sun 10:00 run long 100min
                        """).alsoBreaks("INT-04", "ORD-05"),
                Example.holds("activation without a hard set", """
                        athlete goal=endurance
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        Sun 07:30 lift core none 15min
                        Sun 08:00 run long 100min
                        """),
                Example.holds("long run in the morning, legs in the evening", """
                        athlete goal=endurance
                        Wed 18:00 lift upper 50min
                        Sun 08:00 run long 100min
                        Sun 18:00 lift back-legs-glutes moderate 45min
                        """));
    }
}
