package ironstride.rules.strength;

import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionCount;
import ironstride.rules.WeekFacts;
import ironstride.rules.Wording;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Workout;
import java.util.List;

/// Lift regularly: so many lifts a week, no fewer, and not too many.
final class LiftEveryWeek implements Rule {

    static final int FULL = 2;
    static final int KEEPING = 1;
    static final int POINTS = 80;
    static final int MOST = 3;
    static final int MOST_FOR_MUSCLE = 4;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-01",
                Family.STRENGTH,
                "Lift every week",
                "Lift " + FULL + " times a week in base, build and specific weeks, at least " + KEEPING
                        + " in taper and maintenance weeks, as you like in race week and in the recovery after it; at most "
                        + MOST + " ("
                        + MOST_FOR_MUSCLE
                        + " for advanced lifters with the goal muscle). A class with real leg work counts.",
                "MEDIUM " + POINTS + " for each missing lift; too many: HARD",
                "Trials that helped runners lifted two or three times a week; one lift a week keeps strength for months.",
                "article",
                "A23",
                "A35",
                "A38");
    }

    @Override
    public List<Check> checks() {
        return List.of(new Enough(), new NotTooMany());
    }

    static boolean counts(Workout workout) {
        return workout instanceof Lift || (workout.isStrength() && workout.hasLegs(LegLoad.MODERATE));
    }

    private static final class Enough implements SessionCount {
        private static final Charge[] MISSING = {Charge.NONE, Charge.medium(POINTS), Charge.medium(2 * POINTS)};

        @Override
        public Direction direction() {
            return Direction.AT_LEAST;
        }

        @Override
        public boolean counts(Workout workout, Circumstances circumstances) {
            return LiftEveryWeek.counts(workout);
        }

        @Override
        public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
            return MISSING[Math.max(0, least(week) - total)];
        }

        private static int least(WeekFacts week) {
            return switch (week.phase()) {
                case BASE, BUILD, SPECIFIC -> FULL;
                case TAPER, MAINTENANCE -> KEEPING;
                case RACE_WEEK, RECOVERY -> 0;
            };
        }

        @Override
        public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
            return "The week holds " + Wording.count(total, "lift") + "; a "
                    + week.phase().word() + " week wants " + least(week) + ".";
        }
    }

    private static final class NotTooMany implements SessionCount {
        @Override
        public Direction direction() {
            return Direction.AT_MOST;
        }

        @Override
        public boolean counts(Workout workout, Circumstances circumstances) {
            return LiftEveryWeek.counts(workout);
        }

        @Override
        public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
            return total > most(circumstances) ? Charge.HARD : Charge.NONE;
        }

        private static int most(Circumstances circumstances) {
            boolean four = circumstances.goal() == Goal.MUSCLE && circumstances.strengthLevel() == Level.ADVANCED;
            return four ? MOST_FOR_MUSCLE : MOST;
        }

        @Override
        public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
            return "The week holds " + total + " lifts; at most " + most(circumstances) + ".";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("no lift in a taper week", """
                        athlete goal=endurance phase=taper
                        Thu 07:00 run easy 50min
                        """).alsoBreaks("STR-02"),
                Example.holds("one lift in a taper week", """
                        athlete goal=endurance phase=taper
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Thu 07:00 run easy 50min
                        """),
                Example.holds("no lift in race week", """
                        athlete goal=endurance phase=race-week
                        Tue 07:00 run easy 30min
                        """),
                Example.holds("four lifts of an advanced lifter who wants muscle", """
                        athlete goal=muscle strength=advanced
                        Mon 18:00 lift upper 50min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        Fri 18:00 lift back-legs-glutes moderate 50min
                        """),
                Example.breaks("five lifts of an advanced lifter who wants muscle", """
                        athlete goal=muscle strength=advanced
                        Mon 18:00 lift upper 50min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Wed 18:00 lift core 30min
                        Thu 18:00 lift upper 50min
                        Fri 18:00 lift back-legs-glutes moderate 50min
                        """)
                        .alsoBreaks("DST-08"),
                Example.breaks("one lift in a build week", """
                        athlete goal=endurance
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 07:00 run easy 50min
                        Sun 08:00 run long 90min
                        """),
                Example.holds("two lifts in a build week", """
                        athlete goal=endurance
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("one lift in a maintenance week", """
                        athlete goal=endurance phase=maintenance
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 07:00 run easy 50min
                        """),
                Example.breaks("four lifts", """
                        athlete goal=health
                        Mon 18:00 lift upper 50min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift core 50min
                        Sat 18:00 lift back 50min
                        """).alsoBreaks("DST-10"),
                Example.holds("three lifts", """
                        athlete goal=health
                        Mon 18:00 lift upper 50min
                        Tue 18:00 lift lower moderate 50min
                        Thu 18:00 lift core 50min
                        """));
    }
}
