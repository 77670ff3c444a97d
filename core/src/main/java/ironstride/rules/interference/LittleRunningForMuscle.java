package ironstride.rules.interference;

import ironstride.athlete.Goal;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.WeekFacts;
import ironstride.rules.Wording;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.util.List;
import java.util.function.ToIntFunction;

/// With the muscle goal and no race, running is kept small.
final class LittleRunningForMuscle implements Rule {

    static final int RUNS = 3;
    static final int RUN_MINUTES = 40;
    static final int ONE_RUN_MINUTES = 60;
    static final int WEEK_MINUTES = 120;
    static final int POINTS = 20;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "MUS-01",
                Family.INTERFERENCE,
                "Little running for muscle",
                "With the goal muscle and no race: at most " + RUNS + " runs a week, " + RUN_MINUTES
                        + " min each except one of up to " + ONE_RUN_MINUTES + ", and " + WEEK_MINUTES + " min in all.",
                "SOFT " + POINTS + " for each run too many or too long, and once for the minutes of the week",
                "Interference with muscle growth is small and grows with how often and how long one runs.",
                "A15",
                "A18");
    }

    @Override
    public List<Check> checks() {
        return List.of(
                new Sum(RUNS, true, "run", "", _ -> 1),
                new Sum(WEEK_MINUTES, false, "minute", " of running", Workout::minutes),
                new Sum(1, true, "run", " over " + RUN_MINUTES + " min", run -> run.minutes() > RUN_MINUTES ? 1 : 0),
                new Sum(
                        0,
                        true,
                        "run",
                        " over " + ONE_RUN_MINUTES + " min",
                        run -> run.minutes() > ONE_RUN_MINUTES ? 1 : 0));
    }

    private static final Charge ONE_EXCESS = Charge.soft(POINTS);

    /// At most so much of something in a week.
    ///
    /// @param thing what is counted, in the singular
    /// @param which of them, in words
    /// @param each whether every one above the limit is charged, or the excess as such
    private record Sum(int most, boolean each, String thing, String which, ToIntFunction<Workout> measure)
            implements Check.OfCount {
        @Override
        public Per per() {
            return Per.SESSION;
        }

        @Override
        public Direction direction() {
            return Direction.AT_MOST;
        }

        @Override
        public int amount(Workout workout, Circumstances circumstances) {
            boolean counted = workout instanceof Run
                    && circumstances.goal() == Goal.MUSCLE
                    && circumstances.races().isEmpty();
            return counted ? measure.applyAsInt(workout) : 0;
        }

        @Override
        public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
            if (total <= most) {
                return Charge.NONE;
            }
            return each ? ONE_EXCESS.times(total - most) : ONE_EXCESS;
        }

        @Override
        public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
            return "The week holds " + Wording.count(total, thing) + which + "; with the goal muscle at most " + most
                    + ".";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("five runs of fifty minutes", """
                        athlete goal=muscle
                        Mon 07:00 run easy 50min
                        Tue 07:00 run easy 50min
                        Wed 07:00 run easy 50min
                        Thu 07:00 run easy 50min
                        Fri 07:00 run easy 50min
                        Tue 18:00 lift back-legs-glutes moderate 60min
                        Fri 18:00 lift upper 60min
                        """).alsoBreaks("DST-08", "ORD-01"),
                Example.breaks("four short runs", """
                        athlete goal=muscle
                        Mon 07:00 run easy 20min
                        Wed 07:00 run easy 20min
                        Fri 07:00 run easy 20min
                        Sat 07:00 run easy 20min
                        Tue 18:00 lift back-legs-glutes moderate 60min
                        Thu 18:00 lift upper 60min
                        """).alsoBreaks("DST-08"),
                Example.breaks("two runs over 40 minutes", """
                        athlete goal=muscle
                        Mon 07:00 run easy 41min
                        Wed 07:00 run easy 41min
                        Tue 18:00 lift back-legs-glutes moderate 60min
                        Thu 18:00 lift upper 60min
                        """),
                Example.breaks("121 minutes in all", """
                        athlete goal=muscle
                        Mon 07:00 run easy 40min
                        Wed 07:00 run easy 40min
                        Fri 07:00 run easy 41min
                        Tue 18:00 lift back-legs-glutes moderate 60min
                        Thu 18:00 lift upper 60min
                        """).alsoBreaks("DST-08"),
                Example.holds("120 minutes in all", """
                        athlete goal=muscle
                        Mon 07:00 run easy 40min
                        Wed 07:00 run easy 40min
                        Fri 07:00 run easy 40min
                        Tue 18:00 lift back-legs-glutes moderate 60min
                        Thu 18:00 lift upper 60min
                        """),
                Example.holds("one run of an hour", """
                        athlete goal=muscle
                        Mon 07:00 run easy 60min
                        Wed 07:00 run easy 40min
                        Tue 18:00 lift back-legs-glutes moderate 60min
                        Thu 18:00 lift upper 60min
                        """),
                Example.breaks("one run of 61 minutes", """
                        athlete goal=muscle
                        Mon 07:00 run easy 61min
                        Tue 18:00 lift back-legs-glutes moderate 60min
                        Thu 18:00 lift upper 60min
                        """));
    }
}
