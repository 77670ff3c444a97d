package ironstride.rules.strength;

import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.WeekFacts;
import ironstride.workout.LegLoad;
import ironstride.workout.Workout;
import java.util.List;

/// Never miss leg day: if there is a lift in the week, there is real leg work.
final class NeverMissLegDay implements Rule {

    static final int NO_LIFT_POINTS = 100;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-02",
                Family.STRENGTH,
                "Never miss leg day",
                "Every week with a lift has at least one lift or class with moderate or heavy leg work. Not in race and recovery weeks; light legs are enough in the taper, and while your health screening is open.",
                "HARD; a week without any lift MEDIUM " + NO_LIFT_POINTS,
                "It is precisely the leg work that makes runners more economical.",
                "article",
                "A28");
    }

    @Override
    public List<Check> checks() {
        return List.of(new LegsAmongLifts(), new AnyLift());
    }

    private static LegLoad wanted(WeekFacts week, Circumstances circumstances) {
        boolean open = switch (circumstances.athlete().health().screening()) {
            case SYMPTOMS, UNRESOLVED -> true;
            case NOT_ASKED, CLEAR, CLEARED_MODERATE, CLEARED -> false;
        };
        return switch (week.phase()) {
            case RACE_WEEK, RECOVERY -> LegLoad.NONE;
            case TAPER -> open ? LegLoad.NONE : LegLoad.LIGHT;
            case BASE, BUILD, SPECIFIC, MAINTENANCE -> open ? LegLoad.NONE : LegLoad.MODERATE;
        };
    }

    /// Counts in powers, so that one number tells the heaviest leg work: 1 light, 100 moderate, 10,000 heavy.
    private static final class LegsAmongLifts implements Check.OfCount {
        private static final int[] WEIGHT = {0, 1, 100, 10_000};

        @Override
        public Per per() {
            return Per.SESSION;
        }

        @Override
        public Direction direction() {
            return Direction.AT_LEAST;
        }

        @Override
        public int amount(Workout workout, Circumstances circumstances) {
            return workout.isStrength() ? WEIGHT[workout.legLoad().ordinal()] : 0;
        }

        @Override
        public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
            return week.lifts() > 0
                            && total < WEIGHT[wanted(week, circumstances).ordinal()]
                    ? Charge.HARD
                    : Charge.NONE;
        }

        @Override
        public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
            return "None of the week's " + week.lifts() + " lifts works the legs; at least one is to have "
                    + wanted(week, circumstances).word() + " leg work: never miss leg day.";
        }
    }

    private static final class AnyLift implements Check.OfCount {
        private static final Charge CHARGE = Charge.medium(NO_LIFT_POINTS);

        @Override
        public Per per() {
            return Per.SESSION;
        }

        @Override
        public Direction direction() {
            return Direction.AT_LEAST;
        }

        @Override
        public int amount(Workout workout, Circumstances circumstances) {
            return workout.isStrength() ? 1 : 0;
        }

        @Override
        public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
            return total == 0 && wanted(week, circumstances) != LegLoad.NONE ? CHARGE : Charge.NONE;
        }

        @Override
        public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
            return "The week holds " + total + " lifts, so leg day is missed.";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("two upper-body days", """
                        Mon 18:00 lift upper 50min
                        Thu 18:00 lift upper 50min
                        Sat 09:00 run easy 40min
                        """),
                Example.breaks("only light legs", """
                        Mon 18:00 lift upper 50min
                        Thu 18:00 lift lower light 50min
                        """),
                Example.holds("moderate legs on one of two days", """
                        Mon 18:00 lift upper 50min
                        Thu 18:00 lift back-legs-glutes moderate 50min
                        """),
                Example.holds("light legs in the taper", """
                        athlete goal=endurance phase=taper
                        Mon 18:00 lift lower light 50min
                        """),
                Example.breaks("no lift at all", """
                        Mon 18:00 run easy 50min
                        """));
    }
}
