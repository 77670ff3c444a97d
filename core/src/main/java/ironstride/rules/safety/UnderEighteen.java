package ironstride.rules.safety;

import ironstride.athlete.RaceDistance;
import ironstride.exercise.Loading;
import ironstride.plan.PlacedSession;
import ironstride.quantity.Distance;
import ironstride.quantity.Rir;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.WeekFacts;
import ironstride.rules.Wording;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/// Athletes under 18 have caps of their own.
final class UnderEighteen implements Rule {

    static final int LIFTS = 3;
    static final int TRAINING_DAYS = 5;
    static final int LEAST_REPS = 6;
    static final Rir LEAST_RESERVE = Rir.of(2);
    static final int YOUNG_AGE = 16;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                        "AGE-01",
                        Family.SAFETY,
                        "Under 18",
                        "With a guardian's consent; at most " + LIFTS + " lifts, " + TRAINING_DAYS
                                + " training days and as many hours of running a week as years of age; " + LEAST_REPS
                                + " repetitions or more with " + Wording.number(LEAST_RESERVE.repetitions())
                                + " in reserve, no maximum tests; races up to 10 km before " + YOUNG_AGE
                                + ", up to a half-marathon before 18; no weight-loss goal.",
                        "HARD",
                        "Strength training is safe and effective for the young with good technique; the numbers are our decision.",
                        "AAP",
                        "product")
                .alwaysOn();
    }

    @Override
    public List<Check> checks() {
        return List.of(
                new Most(Check.OfCount.Per.SESSION, "lifts", workout -> workout instanceof Lift ? 1 : 0, _ -> LIFTS),
                new Most(
                        Check.OfCount.Per.DAY,
                        "training days",
                        workout -> workout instanceof Mobility ? 0 : 1,
                        _ -> TRAINING_DAYS),
                new Most(
                        Check.OfCount.Per.SESSION,
                        "minutes of running",
                        workout -> workout instanceof Run ? workout.minutes() : 0,
                        years -> years * 60),
                new Gently());
    }

    private record Most(Per per, String of, ToIntFunction<Workout> measure, IntUnaryOperator most)
            implements Check.OfCount {
        @Override
        public Direction direction() {
            return Direction.AT_MOST;
        }

        @Override
        public int amount(Workout workout, Circumstances circumstances) {
            return circumstances.athlete().isUnder18() ? measure.applyAsInt(workout) : 0;
        }

        @Override
        public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
            return total > 0 && total > most(circumstances) ? Charge.HARD : Charge.NONE;
        }

        private int most(Circumstances circumstances) {
            return most.applyAsInt(circumstances.athlete().age().orElse(18));
        }

        @Override
        public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
            return "The week holds " + total + " " + of + "; under 18 at most " + most(circumstances) + ".";
        }
    }

    private static final class Gently implements Check.OfSession {
        @Override
        public boolean concerns(Workout workout, Circumstances circumstances) {
            return circumstances.athlete().isUnder18() && (workout instanceof Lift || workout.isRace());
        }

        @Override
        public Charge charge(PlacedSession session, Circumstances circumstances) {
            int age = circumstances.athlete().age().orElse(18);
            boolean tooMuch = switch (session.workout()) {
                case Lift lift -> lift.exercises().stream().anyMatch(Gently::isTooHeavy);
                case Run run ->
                    run.distance().filter(distance -> isTooFar(distance, age)).isPresent();
                case ClassSession _, Cross _, Mobility _ -> false;
            };
            return tooMuch ? Charge.HARD : Charge.NONE;
        }

        private static boolean isTooHeavy(PrescribedExercise prescribed) {
            boolean loaded = prescribed.exercise().loading() instanceof Loading.External;
            return loaded
                    && (prescribed.minReps() < LEAST_REPS
                            || prescribed.reserve().compareTo(LEAST_RESERVE) < 0);
        }

        private static boolean isTooFar(Distance distance, int age) {
            return distance.isLongerThan(longest(age));
        }

        private static Distance longest(int age) {
            return (age < YOUNG_AGE ? RaceDistance.TEN_KM : RaceDistance.HALF_MARATHON).distance();
        }

        @Override
        public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
            int age = circumstances.athlete().age().orElse(18);
            return Wording.session(session)
                    + (session.workout().isRace()
                            ? " goes too far at the age of " + age + "; races up to " + longest(age)
                            : " is too heavy under 18; sets of " + LEAST_REPS + " repetitions or more with "
                                    + Wording.number(LEAST_RESERVE.repetitions()) + " in reserve")
                    + " are fine.";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("sets of five", """
                        athlete age=15
                        Mon 18:00 lift lower 40min : back-squat 3x5
                        Thu 18:00 lift lower moderate 30min
                        """),
                Example.holds("sets of six", """
                        athlete age=15
                        Mon 18:00 lift upper 40min : bench-press 3x6
                        Thu 18:00 lift lower moderate 30min
                        """),
                Example.breaks("a half-marathon at 15", """
                        athlete age=15 phase=race-week
                        Sun 09:00 run race 120min 21.1km
                        """),
                Example.holds("a half-marathon at 16", """
                        athlete age=16 phase=race-week
                        Sun 09:00 run race 120min 21.09km
                        """),
                Example.breaks("four lifts", """
                        athlete age=17
                        Mon 18:00 lift upper 30min
                        Tue 18:00 lift lower moderate 30min
                        Thu 18:00 lift core 30min
                        Sat 18:00 lift back 30min
                        """).alsoBreaks("DST-10", "STR-01"),
                Example.breaks("six training days", """
                        athlete age=15
                        Mon 07:00 run easy 20min
                        Tue 07:00 run easy 20min
                        Wed 18:00 lift upper 30min
                        Thu 18:00 lift lower moderate 30min
                        Fri 07:00 run easy 20min
                        Sun 07:00 run easy 20min
                        """).alsoBreaks("DST-06", "DST-08", "DST-10"),
                Example.holds("five training days", """
                        athlete age=15
                        Mon 07:00 run easy 20min
                        Wed 18:00 lift upper 30min
                        Thu 18:00 lift lower moderate 30min
                        Fri 07:00 run easy 20min
                        Sun 07:00 run easy 20min
                        """),
                Example.breaks("a marathon at 15", """
                        athlete age=15 phase=race-week
                        Sun 09:00 run race 240min 42.2km
                        """),
                Example.holds("10 km at 15", """
                        athlete age=15 phase=race-week
                        Sun 09:00 run race 60min 10km
                        """));
    }
}
