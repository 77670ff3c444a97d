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
import ironstride.rules.SessionCount;
import ironstride.rules.WeekFacts;
import ironstride.rules.Wording;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Optional;

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
    static final int HEAVY_MASS_INDEX = 30;
    static final Distance FIRST_WEEK_RUN = Distance.ofKilometres(3);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                        "BEG-01",
                        Family.SAFETY,
                        "Beginning runners",
                        "Beginners run at most " + RUNS + " times a week, and in the first " + SPACED_WEEKS
                                + " weeks of a plan never on consecutive days; no intervals, repetitions or hills before week "
                                + (NO_FAST_WEEKS + 1) + ". Whoever has not run " + USED_TO_RUNNING
                                + " lately starts with walk-runs of up to " + FIRST_WEEK_RUN
                                + ", which with a body mass index above " + HEAVY_MASS_INDEX
                                + " is the limit of the whole first week. Long runs stay at " + LONG_MINUTES
                                + " min for " + SHORT_LONG_WEEKS + " weeks unless " + USED_TO_LONG + " are familiar.",
                        "HARD",
                        "Novices who ran more than three kilometres in their first week were injured more often when obese; the rest is our decision.",
                        "coaching",
                        "product")
                .alwaysOn();
    }

    @Override
    public List<Check> checks() {
        return List.of(new Runs(), new Spaced(), new Gentle(), new ShortFirstWeek());
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

    private static final class Runs implements SessionCount {
        @Override
        public Direction direction() {
            return Direction.AT_MOST;
        }

        @Override
        public boolean counts(Workout workout, Circumstances circumstances) {
            return workout instanceof Run && isBeginner(circumstances);
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
            return session.workout() instanceof Run run
                            && problem(run, session, circumstances).isPresent()
                    ? Charge.HARD
                    : Charge.NONE;
        }

        /// What is too much for a beginner about a run, in words.
        private static Optional<String> problem(Run run, PlacedSession session, Circumstances circumstances) {
            int week = circumstances.weekOf(session).number();
            boolean fast = run.type() == RunType.INTERVAL || run.type() == RunType.REPS || run.type() == RunType.HILL;
            if (fast && week <= NO_FAST_WEEKS) {
                return Optional.of("is too fast for week " + week + " of a beginner; wait until week "
                        + (NO_FAST_WEEKS + 1) + ".");
            }
            if (run.isLong()
                    && week <= SHORT_LONG_WEEKS
                    && run.minutes() > LONG_MINUTES
                    && !isUsedTo(USED_TO_LONG, circumstances)) {
                return Optional.of("of " + run.minutes() + " min is too long for week " + week
                        + " of a beginner; at most " + LONG_MINUTES + " min until week " + SHORT_LONG_WEEKS + ".");
            }
            return week == 1 && !isUsedTo(USED_TO_RUNNING, circumstances)
                    ? run.distance()
                            .filter(distance -> distance.isLongerThan(FIRST_WEEK_RUN))
                            .map(distance -> "of " + distance + " is too far for week 1 of a beginner; at most "
                                    + FIRST_WEEK_RUN + ".")
                    : Optional.empty();
        }

        @Override
        public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
            return Wording.session(session) + " "
                    + session.run()
                            .flatMap(run -> problem(run, session, circumstances))
                            .orElse("");
        }
    }

    /// With a body mass index above 30 the whole first week stays within the distance of one run.
    private static final class ShortFirstWeek implements Check.OfCount {
        @Override
        public Per per() {
            return Per.SESSION;
        }

        @Override
        public Direction direction() {
            return Direction.AT_MOST;
        }

        /// Metres.
        @Override
        public int amount(Workout workout, Circumstances circumstances) {
            boolean counts = workout instanceof Run
                    && !workout.isRace()
                    && isBeginner(circumstances)
                    && isPlan(circumstances)
                    && isHeavy(circumstances)
                    && !isUsedTo(USED_TO_RUNNING, circumstances);
            return counts && workout instanceof Run run
                    ? (int) Math.round(run.distance().orElse(Distance.ZERO).metres())
                    : 0;
        }

        private static boolean isHeavy(Circumstances circumstances) {
            return circumstances
                    .athlete()
                    .body()
                    .massIndex()
                    .filter(index -> index > HEAVY_MASS_INDEX)
                    .isPresent();
        }

        @Override
        public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
            return week.number() == 1 && total > FIRST_WEEK_RUN.metres() ? Charge.HARD : Charge.NONE;
        }

        @Override
        public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
            return "The first week holds " + Distance.ofMetres(total)
                    + " of running; at most " + FIRST_WEEK_RUN + " with a body mass index above " + HEAVY_MASS_INDEX
                    + ".";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("five runs", """
                        athlete run=beginner
                        Mon 07:00 run easy 20min
                        Tue 07:00 run easy 20min
                        Thu 07:00 run easy 20min
                        Fri 07:00 run easy 20min
                        Sun 07:00 run easy 20min
                        """).alsoBreaks("STR-01", "STR-02"), Example.holds("four runs", """
                        athlete run=beginner
                        Mon 07:00 run easy 20min
                        Tue 07:00 run easy 20min
                        Thu 07:00 run easy 20min
                        Fri 07:00 run easy 20min
                        """));
    }
}
