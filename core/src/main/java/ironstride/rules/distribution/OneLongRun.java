package ironstride.rules.distribution;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
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
import ironstride.workout.Workout;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One long run a week, on its preferred day.
final class OneLongRun implements Rule {

    /// A beginner whose longest run lately was shorter still learns to run without walking.
    static final Distance BEGINNERS_LEARN_UNTIL = Distance.ofKilometres(5);

    static final int COUNT_POINTS = 40;
    static final int DAY_POINTS = 15;
    static final int CLOSE_POINTS = 30;
    static final int DAYS_BETWEEN = 5;

    /// A week with fewer runs has no run to spare for the distance.
    static final int RUNS_WITH_A_LONG_ONE = 3;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "DST-06",
                Family.DISTRIBUTION,
                "One long run, on its day",
                "One long run in a base, build or specific week with " + RUNS_WITH_A_LONG_ONE
                        + " runs or more, never two, on your preferred day (Sunday unless you say otherwise), "
                        + DAYS_BETWEEN
                        + " days or more after the last one. Before an ultra an easy run of " + SecondLongRun.MINUTES
                        + " min or more in a specific week stands on the day after it. With the goal muscle it is only asked for before a race.",
                "None or two in a week: MEDIUM " + COUNT_POINTS + "; another day: SOFT " + DAY_POINTS
                        + "; too close: MEDIUM " + CLOSE_POINTS
                        + "; the second one before an ultra on another day: SOFT "
                        + SecondLongRun.POINTS,
                "A long run needs days to recover from, and a day with time for it.",
                "brief");
    }

    @Override
    public List<Check> checks() {
        return List.of(new AtMostOne(), new AtLeastOne(), new OnItsDay(), new DaysBetween(), new SecondLongRun());
    }

    private static final class AtMostOne implements SessionCount {
        private static final Charge CHARGE = Charge.medium(COUNT_POINTS);

        @Override
        public Direction direction() {
            return Direction.AT_MOST;
        }

        @Override
        public boolean counts(Workout workout, Circumstances circumstances) {
            return workout.isLong();
        }

        @Override
        public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
            return total > 1 ? CHARGE : Charge.NONE;
        }

        @Override
        public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
            return "The week holds " + total + " long runs; 1 is enough.";
        }
    }

    private static final class AtLeastOne implements SessionCount {
        private static final Charge CHARGE = Charge.medium(COUNT_POINTS);

        @Override
        public Direction direction() {
            return Direction.AT_LEAST;
        }

        @Override
        public boolean counts(Workout workout, Circumstances circumstances) {
            return workout.isLong() || workout.isRace();
        }

        @Override
        public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
            return total == 0 && wants(week, circumstances) ? CHARGE : Charge.NONE;
        }

        private static boolean wants(WeekFacts week, Circumstances circumstances) {
            boolean gentle = switch (circumstances.athlete().health().screening()) {
                case SYMPTOMS, UNRESOLVED -> true;
                case NOT_ASKED, CLEAR, CLEARED_MODERATE, CLEARED -> false;
            };
            return week.phase().isFull()
                    && week.runs() >= RUNS_WITH_A_LONG_ONE
                    && (circumstances.goal() != Goal.MUSCLE || circumstances.hasARace())
                    && !gentle
                    && !isNovice(circumstances);
        }

        /// Somebody who still learns to run without walking has no long run yet.
        private static boolean isNovice(Circumstances circumstances) {
            return circumstances.runLevel() == Level.BEGINNER
                    && circumstances
                            .longestBefore()
                            .filter(longest -> longest.compareTo(BEGINNERS_LEARN_UNTIL) >= 0)
                            .isEmpty();
        }

        @Override
        public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
            return "The week holds " + Wording.count(week.runs(), "run") + " and " + total + " long runs; with "
                    + RUNS_WITH_A_LONG_ONE + " runs or more one of them is long.";
        }
    }

    private static final class OnItsDay implements Check.OfSession {
        private static final Charge CHARGE = Charge.soft(DAY_POINTS);

        @Override
        public boolean concerns(Workout workout, Circumstances circumstances) {
            return workout.isLong();
        }

        @Override
        public Charge charge(PlacedSession session, Circumstances circumstances) {
            return session.start().day()
                            == circumstances.athlete().preferences().longRunDay()
                    ? Charge.NONE
                    : CHARGE;
        }

        @Override
        public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
            return Wording.session(session) + " is not on the preferred day for it, "
                    + circumstances.athlete().preferences().longRunDay().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    + ".";
        }
    }

    private static final class DaysBetween implements Check.OfPair {
        private static final Charge CHARGE = Charge.medium(CLOSE_POINTS);
        private static final int HOURS = DAYS_BETWEEN * 24 + 2;

        @Override
        public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
            return first.isLong() && second.isLong();
        }

        @Override
        public int reachHours() {
            return HOURS;
        }

        @Override
        public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
            return second.start().epochDay() - first.start().epochDay() < DAYS_BETWEEN ? CHARGE : Charge.NONE;
        }

        @Override
        public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
            return Wording.session(second) + " comes "
                    + (second.start().epochDay() - first.start().epochDay()) + " days after " + Wording.session(first)
                    + "; leave " + DAYS_BETWEEN + " days between long runs.";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("three runs and none of them long", """
                        athlete goal=endurance
                        Tue 06:30 run easy 40min
                        Thu 06:30 run easy 40min
                        Sun 08:00 run easy 50min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Fri 18:00 lift upper 50min
                        """),
                Example.holds("two runs and none of them long", """
                        athlete goal=endurance
                        Tue 06:30 run easy 40min
                        Sun 08:00 run easy 50min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Fri 18:00 lift upper 50min
                        """),
                Example.breaks("two in one week", """
                        athlete goal=endurance
                        Tue 08:00 run long 90min
                        Sun 08:00 run long 90min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("on Saturday though Sunday is preferred", """
                        athlete goal=endurance
                        Sat 08:00 run long 90min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("four days apart", """
                        athlete goal=endurance
                        week 2027-01-04
                        Sun 08:00 run long 90min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-11
                        Thu 08:00 run long 90min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("a second long run on Wednesday, before an ultra", """
                        athlete goal=endurance
                        week 2027-01-04 phase=specific
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Wed 07:00 run easy 75min
                        Thu 18:00 lift upper 50min
                        Sun 08:00 run long 150min
                        """)
                        .given("a race of 50 km is entered", OneLongRun::beforeAnUltra),
                Example.holds("a second long run on Monday, before an ultra", """
                        athlete goal=endurance
                        week 2027-01-04 phase=specific
                        Mon 07:00 run easy 75min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        Sun 08:00 run long 150min
                        """)
                        .given("a race of 50 km is entered", OneLongRun::beforeAnUltra),
                Example.holds("Sunday and Sunday", """
                        athlete goal=endurance
                        week 2027-01-04
                        Sun 08:00 run long 90min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-11
                        Sun 08:00 run long 90min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """));
    }

    private static Athlete beforeAnUltra(Athlete athlete) {
        var day = LocalDate.of(2027, 5, 1);
        var race = new Race("race", RaceDistance.ULTRA_50_KM, day, Race.USUAL_START, Optional.empty(), Race.Priority.A);
        return athlete.change().races(List.of(race)).build();
    }
}
