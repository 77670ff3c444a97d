package ironstride.rules.strength;

import ironstride.athlete.Health;
import ironstride.exercise.MuscleGroup;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.strength.WeeklySets;
import ironstride.workout.Lift;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Every major muscle group is trained each week.
final class EveryGroupEveryWeek implements Rule {

    static final double LEAST_SETS = 2;
    static final int POINTS = 15;
    static final int ARMS_POINTS = 3;

    private static final List<MuscleGroup> MAJOR = List.of(
            MuscleGroup.QUADS,
            MuscleGroup.HAMSTRINGS,
            MuscleGroup.GLUTES,
            MuscleGroup.CALVES,
            MuscleGroup.BACK,
            MuscleGroup.CHEST,
            MuscleGroup.SHOULDERS,
            MuscleGroup.CORE);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-05",
                Family.STRENGTH,
                "Every group every week",
                "Every major group gets " + Wording.number(LEAST_SETS)
                        + " sets a week or more, helping muscles counted half: quads, hamstrings, glutes, calves, back, chest, shoulders, core. Only in weeks of full training with two lifts or more whose exercises are known, and not while an answer of the screening keeps lifting light.",
                "MEDIUM " + POINTS + " for each missing group, SOFT " + ARMS_POINTS + " for the arms",
                "Guidelines ask for all major groups.",
                "A38");
    }

    @Override
    public List<Check> checks() {
        return List.of(
                new Missing(MAJOR, Charge.medium(POINTS)),
                new Missing(List.of(MuscleGroup.ARMS), Charge.soft(ARMS_POINTS)));
    }

    /// Groups that get too little.
    ///
    /// @param groups those looked at
    /// @param each what each costs
    private record Missing(List<MuscleGroup> groups, Charge each) implements Check.OfWeek {
        @Override
        public boolean concerns(Workout workout, Circumstances circumstances) {
            return workout instanceof Lift;
        }

        @Override
        public Aspect looksAt() {
            return Aspect.CONTENT;
        }

        @Override
        public List<PlacedSession> named(TrainingWeek week, Circumstances circumstances) {
            return List.of();
        }

        @Override
        public Charge charge(TrainingWeek week, Circumstances circumstances) {
            if (circumstances.athlete().health().screening() == Health.Screening.UNRESOLVED) {
                return Charge.NONE;
            }
            int missing = missing(week).size();
            return missing == 0 ? Charge.NONE : each.times(missing);
        }

        private List<MuscleGroup> missing(TrainingWeek week) {
            var exercises = LiftedSets.of(week);
            if (exercises.isEmpty() || !LiftedSets.showsTooFew(week)) {
                return List.of();
            }
            var sets = WeeklySets.byGroup(exercises);
            return groups.stream()
                    .filter(group -> sets.getOrDefault(group, 0.0) < LEAST_SETS)
                    .toList();
        }

        @Override
        public String sentence(TrainingWeek week, Charge charge, Circumstances circumstances) {
            var sets = WeeklySets.byGroup(LiftedSets.of(week));
            return "Some groups get too few sets this week: "
                    + missing(week).stream()
                            .map(group -> group.name().toLowerCase(Locale.ROOT) + " "
                                    + Wording.number(sets.getOrDefault(group, 0.0)))
                            .collect(Collectors.joining(", "))
                    + "; each wants " + Wording.number(LEAST_SETS) + ".";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("one set of calf raises", """
                        Mon 18:00 lift lower 50min : back-squat 3x8, romanian-deadlift 3x8, calf-raise 1x12, plank 2x40s
                        Thu 18:00 lift upper 50min : bench-press 3x8, barbell-row 3x8, overhead-press 2x8
                        """).alsoBreaks("STR-07"),
                Example.breaks("only squats and presses", """
                        Mon 18:00 lift full-body 50min : back-squat 3x8, bench-press 3x8
                        Thu 18:00 lift full-body 50min : back-squat 3x8, bench-press 3x8
                        """).alsoBreaks("STR-07"),
                Example.holds("everything once", """
                        Mon 18:00 lift lower 50min : back-squat 3x8, romanian-deadlift 3x8, calf-raise 2x12, plank 2x40s
                        Thu 18:00 lift upper 50min : bench-press 3x8, barbell-row 3x8, overhead-press 2x8
                        """));
    }
}
