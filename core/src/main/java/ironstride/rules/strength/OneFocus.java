package ironstride.rules.strength;

import ironstride.athlete.Athlete;
import ironstride.athlete.StrengthProfile;
import ironstride.exercise.MuscleGroup;
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
import ironstride.workout.StrengthFocus;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One focus a lift.
final class OneFocus implements Rule {

    static final int POINTS = 15;
    static final int FEW_LIFTS = 2;
    private static final Charge CHARGE = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-04",
                Family.STRENGTH,
                "One focus a lift",
                "One muscle group at a time: arms, shoulders and chest in one lift, back, legs and glutes in another, on another day. With up to "
                        + FEW_LIFTS + " lifts a week a full-body split costs nothing.",
                "SOFT " + POINTS,
                "With equal weekly sets it hardly matters how they are split; the split keeps sessions short and simple.",
                "article",
                "A38",
                "A39");
    }

    @Override
    public List<Check> checks() {
        return List.of(new Mixed(), new SameDay());
    }

    private static final class Mixed implements Check.OfSession {
        @Override
        public boolean concerns(Workout workout, Circumstances circumstances) {
            var strength = circumstances.athlete().strength();
            boolean fewLifts = strength.liftsPerWeek().orElse(FEW_LIFTS) <= FEW_LIFTS;
            boolean allowed = fewLifts && strength.split() != StrengthProfile.Split.UPPER_LOWER;
            return workout instanceof Lift lift && isMixed(lift) && !allowed;
        }

        /// Full body by its name, or chest or shoulders beside legs by its sets. An upper-body lift may hold a pull.
        private static boolean isMixed(Lift lift) {
            boolean legs = false;
            boolean upper = false;
            for (var group : lift.groups()) {
                legs |= group == MuscleGroup.QUADS || group == MuscleGroup.HAMSTRINGS || group == MuscleGroup.GLUTES;
                upper |= group == MuscleGroup.CHEST || group == MuscleGroup.SHOULDERS;
            }
            return lift.focus() == StrengthFocus.FULL_BODY || (!lift.exercises().isEmpty() && legs && upper);
        }

        @Override
        public Charge charge(PlacedSession session, Circumstances circumstances) {
            return CHARGE;
        }

        @Override
        public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
            return Wording.session(session) + " mixes upper and lower body; one focus for each lift is simpler.";
        }
    }

    private static final class SameDay implements Check.OfPair {
        private static final int A_DAY = 26;

        @Override
        public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
            return first instanceof Lift && second instanceof Lift;
        }

        @Override
        public int reachHours() {
            return A_DAY;
        }

        @Override
        public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
            return first.isOnSameDayAs(second) ? CHARGE : Charge.NONE;
        }

        @Override
        public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
            return Wording.session(first) + " and " + Wording.session(second)
                    + " stand on one day; one muscle group a day is simpler.";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("chest and legs in one lift, with a split asked for", """
                        Mon 18:00 lift upper 50min : bench-press 3x8, back-squat 3x8
                        Thu 18:00 lift lower 50min : romanian-deadlift 3x8
                        """)
                        .given("an athlete who asked for an upper-lower split", OneFocus::upperLower)
                        .alsoBreaks("STR-05", "STR-07"),
                Example.holds("chest and back in one lift, with a split asked for", """
                        Mon 18:00 lift upper 50min : bench-press 3x8, barbell-row 3x8
                        Thu 18:00 lift lower 50min : romanian-deadlift 3x8
                        """)
                        .given("an athlete who asked for an upper-lower split", OneFocus::upperLower),
                Example.breaks("full body with a split asked for", """
                        Mon 18:00 lift full-body 50min
                        Thu 18:00 lift full-body 50min
                        """)
                        .given("an athlete who asked for an upper-lower split", OneFocus::upperLower),
                Example.breaks("upper body and legs on one day", """
                        Mon 07:00 lift upper 50min
                        Mon 18:00 lift lower moderate 50min
                        """).alsoBreaks("DST-10"),
                Example.holds("full body twice a week", """
                        Mon 18:00 lift full-body 50min
                        Thu 18:00 lift full-body 50min
                        """));
    }

    private static Athlete upperLower(Athlete athlete) {
        var strength = athlete.strength();
        return athlete.change()
                .strength(new StrengthProfile(
                        strength.level(), Optional.of(FEW_LIFTS), StrengthProfile.Split.UPPER_LOWER, Map.of()))
                .build();
    }
}
