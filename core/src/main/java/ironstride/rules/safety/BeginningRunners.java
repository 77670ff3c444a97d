package ironstride.rules.safety;

import ironstride.athlete.Level;
import ironstride.plan.PlacedSession;
import ironstride.quantity.Distance;
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
import ironstride.workout.RunType;
import ironstride.workout.Workout;
import java.util.List;

/// Beginning runners run a little, often enough, and slowly.
final class BeginningRunners implements Rule {

    static final int RUNS = 4;
    static final int SPACED_WEEKS = 4;
    static final int NO_FAST_WEEKS = 5;
    static final int SHORT_LONG_WEEKS = 8;
    static final int LONG_MINUTES = 60;

    /// Somebody whose longest run lately was this long is no novice at the distance.
    static final Distance USED_TO_LONG = Distance.ofKilometres(8);

    static final Distance USED_TO_RUNNING = Distance.ofKilometres(5);
    static final Distance FIRST_WEEK_RUN = Distance.ofKilometres(3);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                        "BEG-01",
                        Family.SAFETY,
                        "Beginning runners",
                        "Beginners run at most " + RUNS + " times a week, in the first " + SPACED_WEEKS
                                + " weeks never on consecutive days; no intervals, repetitions or hills before week "
                                + (NO_FAST_WEEKS + 1)
                                + ". Who is not used to " + USED_TO_RUNNING + " starts with walk-runs of up to "
                                + FIRST_WEEK_RUN
                                + "; long runs stay at " + LONG_MINUTES + " min for " + SHORT_LONG_WEEKS
                                + " weeks unless " + USED_TO_LONG + " are familiar.",
                        "HARD",
                        "Novices who ran more than three kilometres in their first week were injured more often when obese; the rest is our decision.",
                        "coaching",
                        "product")
                .alwaysOn();
    }

    @Override
    public List<Check> checks() {
        return List.of(new Runs(), new Spaced(), new Gentle());
    }

    private static boolean isBeginner(Circumstances circumstances) {
        return circumstances.runLevel() == Level.BEGINNER;
    }

    /// Weeks that somebody only wants judged do not know how long their athlete has trained.
    private static boolean isPlan(Circumstances circumstances) {
        return circumstances.athlete().availability().isPresent();
    }

    private static boolean isUsedTo(Distance distance, Circumstances circumstances) {
        return circumstances
                .longestBefore()
                .filter(longest -> longest.compareTo(distance) >= 0)
                .isPresent();
    }

    private static final class Runs implements Check.OfCount {
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
            return workout instanceof Run && isBeginner(circumstances) ? 1 : 0;
        }

        @Override
        public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
            return total > RUNS ? Charge.HARD : Charge.NONE;
        }

        @Override
        public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
            return "The week holds " + total + " runs; at most " + RUNS + " at level beginner.";
        }
    }

    private static final class Spaced implements Check.OfPair {
        private static final int TWO_DAYS = 50;

        @Override
        public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
            return first instanceof Run && second instanceof Run && isBeginner(circumstances) && isPlan(circumstances);
        }

        @Override
        public int reachHours() {
            return TWO_DAYS;
        }

        @Override
        public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
            return second.start().epochDay() == first.start().epochDay() + 1
                            && circumstances.weekOf(second).number() <= SPACED_WEEKS
                    ? Charge.HARD
                    : Charge.NONE;
        }

        @Override
        public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
            return Wording.session(first) + " and " + Wording.session(second)
                    + " stand on consecutive days; in the first " + SPACED_WEEKS + " weeks leave a day between runs.";
        }
    }

    private static final class Gentle implements Check.OfSession {
        @Override
        public boolean concerns(Workout workout, Circumstances circumstances) {
            return workout instanceof Run && !workout.isRace() && isBeginner(circumstances) && isPlan(circumstances);
        }

        @Override
        public Charge charge(PlacedSession session, Circumstances circumstances) {
            return session.workout() instanceof Run run && isTooMuch(run, session, circumstances)
                    ? Charge.HARD
                    : Charge.NONE;
        }

        private static boolean isTooMuch(Run run, PlacedSession session, Circumstances circumstances) {
            int week = circumstances.weekOf(session).number();
            boolean fast = run.type() == RunType.INTERVAL || run.type() == RunType.REPS || run.type() == RunType.HILL;
            boolean tooFar = week == 1
                    && !isUsedTo(USED_TO_RUNNING, circumstances)
                    && run.distance()
                            .filter(distance -> distance.isLongerThan(FIRST_WEEK_RUN))
                            .isPresent();
            boolean tooLong = run.isLong()
                    && week <= SHORT_LONG_WEEKS
                    && run.minutes() > LONG_MINUTES
                    && !isUsedTo(USED_TO_LONG, circumstances);
            return (fast && week <= NO_FAST_WEEKS) || tooFar || tooLong;
        }

        @Override
        public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
            return Wording.session(session) + " is too fast, too far or too long for week "
                    + circumstances.weekOf(session).number() + " of a beginner.";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.breaks("five runs", """
                        athlete run=beginner
                        Mon 07:00 run easy 20min
                        Tue 07:00 run easy 20min
                        Thu 07:00 run easy 20min
                        Fri 07:00 run easy 20min
                        Sun 07:00 run easy 20min
                        """), Example.holds("four runs", """
                        athlete run=beginner
                        Mon 07:00 run easy 20min
                        Tue 07:00 run easy 20min
                        Thu 07:00 run easy 20min
                        Fri 07:00 run easy 20min
                        """));
    }
}
