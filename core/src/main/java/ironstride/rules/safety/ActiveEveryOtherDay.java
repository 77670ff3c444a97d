package ironstride.rules.safety;

import ironstride.athlete.Athlete;
import ironstride.athlete.Health;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.Lift;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Set;

/// With type 2 diabetes there are never more than two days in a row without activity, and lifts are not on consecutive
/// days.
final class ActiveEveryOtherDay implements Rule {

    static final int DAYS = 2;
    static final int POINTS = 30;
    private static final Charge CHARGE = Charge.medium(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                        "SAFE-04",
                        Family.SAFETY,
                        "Active every other day with type 2 diabetes",
                        "With type 2 diabetes never more than " + DAYS
                                + " days in a row without activity, and lifts on non-consecutive days.",
                        "MEDIUM " + POINTS,
                        "The effect of a session on glucose lasts about two days.",
                        "ADA")
                .alwaysOn();
    }

    @Override
    public List<Check> checks() {
        return List.of(new Gap(), new Lifts());
    }

    private static boolean applies(Circumstances circumstances) {
        return circumstances.athlete().health().has(Health.Condition.TYPE_2_DIABETES);
    }

    private static final class Gap implements Check.OfStreak {
        @Override
        public boolean ofTrainingDays() {
            return false;
        }

        @Override
        public Charge charge(int days, int recoveryDays, Circumstances circumstances) {
            return days > DAYS && applies(circumstances) ? CHARGE : Charge.NONE;
        }

        @Override
        public String sentence(int days, int recoveryDays, Charge charge, Circumstances circumstances) {
            return "There are " + days + " days in a row without activity; with type 2 diabetes at most " + DAYS + ".";
        }
    }

    private static final class Lifts implements Check.OfPair {
        private static final int TWO_DAYS = 50;

        @Override
        public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
            return applies(circumstances) && first instanceof Lift && second instanceof Lift;
        }

        @Override
        public int reachHours() {
            return TWO_DAYS;
        }

        @Override
        public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
            return second.start().epochDay() == first.start().epochDay() + 1 ? CHARGE : Charge.NONE;
        }

        @Override
        public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
            return Wording.session(first) + " and " + Wording.session(second)
                    + " stand on consecutive days; with type 2 diabetes leave a day between lifts.";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("lifts on consecutive days", """
                        Mon 18:00 lift lower moderate 50min
                        Tue 18:00 lift upper 50min
                        Thu 18:00 run easy 30min
                        Sun 18:00 run easy 30min
                        """)
                        .given("with type 2 diabetes", ActiveEveryOtherDay::diabetes)
                        .alsoBreaks("DST-10"),
                Example.breaks("Monday, then Friday", """
                        Mon 18:00 lift lower moderate 50min
                        Fri 18:00 lift upper 50min
                        Sun 18:00 run easy 30min
                        """).given("with type 2 diabetes", ActiveEveryOtherDay::diabetes),
                Example.holds("Monday, Wednesday, Friday, Sunday", """
                        Mon 18:00 lift lower moderate 50min
                        Wed 18:00 run easy 30min
                        Fri 18:00 lift upper 50min
                        Sun 18:00 run easy 30min
                        """)
                        .given("with type 2 diabetes", ActiveEveryOtherDay::diabetes));
    }

    private static Athlete diabetes(Athlete athlete) {
        return athlete.change()
                .health(new Health(Health.Screening.CLEARED, Set.of(Health.Condition.TYPE_2_DIABETES), false, false))
                .build();
    }
}
