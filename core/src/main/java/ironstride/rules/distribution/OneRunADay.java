package ironstride.rules.distribution;

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

/// Runs spread over the days before a day takes a second one.
///
/// Who may not run twice a day is the business of [FewSessionsADay]; this rule keeps those who may from doubling beside
/// empty days.
final class OneRunADay implements PairRule {

    static final int POINTS = 15;
    /// The day on which clocks go back has one more.
    private static final int HOURS_OF_A_DAY = 25;

    private static final Charge CHARGE = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "DST-11",
                Family.DISTRIBUTION,
                "One run a day",
                "A second run on one day is for weeks whose days do not suffice; a race and its shake-out do not count.",
                "SOFT " + POINTS,
                "The body takes more from runs on days of their own; coaching practice.",
                "coaching",
                "product");
    }

    /// A race's day is the race's; its shake-out, if any, belongs to it.
    @Override
    public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
        return first instanceof Run && second instanceof Run && !first.isRace() && !second.isRace();
    }

    @Override
    public int reachHours() {
        return HOURS_OF_A_DAY;
    }

    @Override
    public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        return first.isOnSameDayAs(second) ? CHARGE : Charge.NONE;
    }

    @Override
    public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        return Wording.session(first) + " and " + Wording.session(second)
                + " share a day; a day of its own lets each do its work.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("an advanced runner's two runs on Monday", """
                        athlete goal=endurance run=advanced
                        Mon 07:00 run easy 60min
                        Mon 17:00 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Thu 18:00 lift upper 40min
                        """),
                Example.holds("the same runs on two days", """
                        athlete goal=endurance run=advanced
                        Mon 07:00 run easy 60min
                        Wed 17:00 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Thu 18:00 lift upper 40min
                        """),
                Example.holds("a race with its shake-out", """
                        athlete goal=endurance run=advanced
                        Sat 07:00 run easy 15min
                        Sat 12:00 run race 50min 10km
                        """));
    }
}
