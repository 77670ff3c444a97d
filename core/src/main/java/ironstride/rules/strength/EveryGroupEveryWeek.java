package ironstride.rules.strength;

import ironstride.exercise.MuscleGroup;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.WholeWeekRule;
import ironstride.rules.Wording;
import ironstride.strength.WeeklySets;
import ironstride.workout.Lift;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Every major muscle group is trained each week.
final class EveryGroupEveryWeek implements WholeWeekRule {

    static final double LEAST_SETS = 2;
    static final int POINTS = 15;
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
                        + " sets a week or more, helping muscles counted half: quads, hamstrings, glutes, calves, back, chest, shoulders, core. Only in weeks of full training with two lifts.",
                "MEDIUM " + POINTS + " for each missing group",
                "Guidelines ask for all major groups.",
                "A38");
    }

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
        return Charge.medium(POINTS * missing(week).size());
    }

    private static List<MuscleGroup> missing(TrainingWeek week) {
        long lifts = week.sessions().stream()
                .filter(session -> session.workout() instanceof Lift)
                .count();
        var exercises = LiftedSets.of(week);
        if (exercises.isEmpty() || lifts < 2 || week.deload() || !week.phase().isFull()) {
            return List.of();
        }
        var sets = WeeklySets.byGroup(exercises);
        return MAJOR.stream()
                .filter(group -> sets.getOrDefault(group, 0.0) < LEAST_SETS)
                .toList();
    }

    @Override
    public String sentence(TrainingWeek week, Charge charge, Circumstances circumstances) {
        return "These groups get fewer than " + Wording.number(LEAST_SETS) + " sets: "
                + missing(week).stream()
                        .map(group -> group.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.breaks("only squats and presses", """
                        Mon 18:00 lift full-body 50min : back-squat 3x8, bench-press 3x8
                        Thu 18:00 lift full-body 50min : back-squat 3x8, bench-press 3x8
                        """), Example.holds("everything once", """
                        Mon 18:00 lift lower 50min : back-squat 3x8, romanian-deadlift 3x8, calf-raise 2x12, plank 2x40s
                        Thu 18:00 lift upper 50min : bench-press 3x8, barbell-row 3x8, overhead-press 2x8
                        """));
    }
}
