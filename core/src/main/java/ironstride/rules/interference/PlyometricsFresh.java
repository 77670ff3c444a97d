package ironstride.rules.interference;

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
import ironstride.workout.Run;
import ironstride.workout.Stress;
import ironstride.workout.Workout;
import java.util.List;

/// Jumps are done fresh.
final class PlyometricsFresh implements Rule {

    static final int AFTER_HARD_RUN_HOURS = 6;
    static final int BETWEEN_HOURS = 48;
    static final int POINTS = 30;
    private static final Charge CHARGE = Charge.medium(POINTS);
    private static final int REACH_HOURS = 84;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "INT-07",
                Family.INTERFERENCE,
                "Jumps when fresh",
                "No jumps within " + AFTER_HARD_RUN_HOURS + " h after a hard run the same day, and " + BETWEEN_HOURS
                        + " h between two sessions with jumps ("
                        + Math.round(BETWEEN_HOURS * Circumstances.LONGER_RECOVERY) + " h from age "
                        + Circumstances.LONGER_RECOVERY_AGE + "). Within a lift they come first.",
                "MEDIUM " + POINTS,
                "Explosive strength suffers most from endurance work close by.",
                "A13",
                "A14");
    }

    @Override
    public List<Check> checks() {
        return List.of(new FirstInTheLift(), new AfterHardRun(), new BetweenJumps());
    }

    private static boolean jumps(Workout workout) {
        return workout instanceof Lift lift && lift.hasPlyometrics();
    }

    private static final class FirstInTheLift implements Check.OfSession {
        @Override
        public boolean concerns(Workout workout, Circumstances circumstances) {
            return workout instanceof Lift lift && setsBeforeJumps(lift) > 0;
        }

        @Override
        public Charge charge(PlacedSession session, Circumstances circumstances) {
            return CHARGE;
        }

        /// Hard sets that come before the last jumps of a lift.
        private static int setsBeforeJumps(Lift lift) {
            int sets = 0;
            int before = 0;
            for (var prescribed : lift.exercises()) {
                if (prescribed.contacts() > 0) {
                    before = sets;
                } else if (prescribed.isHard()) {
                    sets += prescribed.sets();
                }
            }
            return before;
        }

        @Override
        public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
            int sets = session.lift().map(FirstInTheLift::setsBeforeJumps).orElse(0);
            return Wording.session(session) + " has jumps after " + Wording.count(sets, "hard set")
                    + "; do the jumps first.";
        }
    }

    private static final class AfterHardRun implements Check.OfPair {
        private static final int A_DAY = 26;

        @Override
        public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
            return first instanceof Run && first.stress() == Stress.HARD && jumps(second);
        }

        @Override
        public int reachHours() {
            return A_DAY;
        }

        @Override
        public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
            return first.isOnSameDayAs(second) && first.gapMinutes(second) < AFTER_HARD_RUN_HOURS * 60L
                    ? CHARGE
                    : Charge.NONE;
        }

        @Override
        public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
            return "The jumps of " + Wording.session(second) + " come "
                    + Wording.after(first.gapMinutes(second)) + " " + Wording.session(first)
                    + "; leave "
                    + AFTER_HARD_RUN_HOURS + " h.";
        }
    }

    private static final class BetweenJumps implements Check.OfPair {
        @Override
        public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
            return jumps(first) && jumps(second);
        }

        @Override
        public int reachHours() {
            return REACH_HOURS;
        }

        @Override
        public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
            return first.gapMinutes(second) < BETWEEN_HOURS * 60 * circumstances.recoveryFactor()
                    ? CHARGE
                    : Charge.NONE;
        }

        @Override
        public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
            return Wording.session(second) + " has jumps " + Wording.hours(first.gapMinutes(second))
                    + " after those of "
                    + Wording.session(first) + "; leave "
                    + Wording.hours(Math.round(BETWEEN_HOURS * 60 * circumstances.recoveryFactor())) + ".";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("jumps after the squats", """
                        athlete goal=health
                        Tue 18:00 lift lower 50min : back-squat 3x8, box-jump 3x6
                        Fri 18:00 lift upper 50min
                        """).alsoBreaks("STR-12"),
                Example.holds("jumps before the squats", """
                        athlete goal=health
                        Tue 18:00 lift lower 50min : box-jump 3x6, back-squat 3x8
                        Fri 18:00 lift upper 50min
                        """),
                Example.breaks("tempo, then jumps 5 h 59 min later", """
                        athlete goal=health
                        Tue 07:00 run tempo 50min
                        Tue 13:49 lift plyo 30min
                        Fri 18:00 lift upper 50min
                        """).alsoBreaks("INT-04"),
                Example.holds("tempo, then jumps 6 h later", """
                        athlete goal=health
                        Tue 07:00 run tempo 50min
                        Tue 13:50 lift plyo 30min
                        Fri 18:00 lift upper 50min
                        """),
                Example.breaks("jumps again after 47 h 59 min", """
                        athlete goal=health
                        Tue 18:00 lift plyo 30min
                        Thu 18:29 lift plyo 30min
                        """),
                Example.holds("jumps again after 48 h", """
                        athlete goal=health
                        Tue 18:00 lift plyo 30min
                        Thu 18:30 lift plyo 30min
                        """));
    }
}
