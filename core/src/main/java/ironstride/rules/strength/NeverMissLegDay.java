package ironstride.rules.strength;

import ironstride.plan.Phase;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionCount;
import ironstride.rules.WeekFacts;
import ironstride.workout.LegLoad;
import ironstride.workout.Workout;
import java.util.List;

/// Never miss leg day: if there is a lift in the week, there is real leg work.
final class NeverMissLegDay implements Rule {

    static final int NO_LIFT_POINTS = 100;
    static final int DAYS_AFTER_LONG_RACE = 7;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-02",
                Family.STRENGTH,
                "Never miss leg day",
                "Every week with a lift has at least one lift or class with moderate or heavy leg work. Not in race week, in recovery weeks and in the week after a half-marathon or longer; in the last taper week light legs are enough. While your health screening is open no leg day is asked for.",
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
            case TAPER -> open ? LegLoad.NONE : isLastOfTaper(week, circumstances) ? LegLoad.LIGHT : LegLoad.MODERATE;
            case BASE, BUILD, SPECIFIC, MAINTENANCE ->
                open || followsLongRace(week, circumstances) ? LegLoad.NONE : LegLoad.MODERATE;
        };
    }

    private static boolean isLastOfTaper(WeekFacts week, Circumstances circumstances) {
        return circumstances
                .weekAfter(week)
                .filter(next -> next.phase() == Phase.TAPER)
                .isEmpty();
    }

    private static boolean followsLongRace(WeekFacts week, Circumstances circumstances) {
        var races = circumstances.races();
        for (int i = 0; i < races.size(); i++) {
            var race = races.get(i);
            long days = week.monday().toEpochDay() - race.date().toEpochDay();
            if (days > 0
                    && days <= DAYS_AFTER_LONG_RACE
                    && race.distance().category().isHalfOrLonger()) {
                return true;
            }
        }
        return false;
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
            return (week.lifts() == 1 ? "The week's 1 lift has" : "The week's " + week.lifts() + " lifts have")
                    + " too little leg work; at least 1 is to have "
                    + wanted(week, circumstances).word() + " leg work: never miss leg day.";
        }
    }

    private static final class AnyLift implements SessionCount {
        private static final Charge CHARGE = Charge.medium(NO_LIFT_POINTS);

        @Override
        public Direction direction() {
            return Direction.AT_LEAST;
        }

        @Override
        public boolean counts(Workout workout, Circumstances circumstances) {
            return workout.isStrength();
        }

        @Override
        public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
            return total == 0 && wanted(week, circumstances) != LegLoad.NONE ? CHARGE : Charge.NONE;
        }

        @Override
        public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
            return "The week holds " + total + " lifts; at least 1 with leg work keeps leg day.";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("light legs in the first of two taper weeks", """
                        athlete goal=endurance
                        week 2027-01-04 phase=taper
                        Mon 18:00 lift lower light 50min
                        week 2027-01-11 phase=taper
                        Mon 18:00 lift lower light 50min
                        """),
                Example.holds("light legs in the last taper week", """
                        athlete goal=endurance
                        week 2027-01-04 phase=taper
                        Mon 18:00 lift lower moderate 50min
                        week 2027-01-11 phase=taper
                        Mon 18:00 lift lower light 50min
                        """),
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
                        """).alsoBreaks("STR-01"));
    }
}
