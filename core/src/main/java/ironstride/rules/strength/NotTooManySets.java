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
import ironstride.strength.VolumeLandmarks;
import ironstride.strength.WeeklySets;
import ironstride.workout.Lift;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// No muscle group gets more sets than it can use.
final class NotTooManySets implements WholeWeekRule {

    static final int POINTS = 5;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-07",
                Family.STRENGTH,
                "Weekly sets within their band",
                "Weekly hard sets of each group stay at or below the upper landmark for your level and goal; nobody goes above the hard cap of "
                        + VolumeLandmarks.hardCap(MuscleGroup.QUADS) + " sets for legs, "
                        + VolumeLandmarks.hardCap(MuscleGroup.BACK) + " for the back.",
                "SOFT " + POINTS + " for each set too many; above the cap HARD",
                "More sets bring less and less, and runners have other things to recover from.",
                "A38",
                "A39");
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
        double over = 0;
        for (var entry : WeeklySets.byGroup(LiftedSets.of(week)).entrySet()) {
            if (entry.getValue() > VolumeLandmarks.hardCap(entry.getKey())) {
                return Charge.HARD;
            }
            over += Math.max(0, entry.getValue() - most(entry.getKey(), circumstances));
        }
        return Charge.soft(POINTS * over);
    }

    private static int most(MuscleGroup group, Circumstances circumstances) {
        return VolumeLandmarks.of(group, circumstances.strengthLevel(), circumstances.goal(), false)
                .most();
    }

    @Override
    public String sentence(TrainingWeek week, Charge charge, Circumstances circumstances) {
        return "More sets than are useful: "
                + WeeklySets.byGroup(LiftedSets.of(week)).entrySet().stream()
                        .filter(entry -> entry.getValue() > most(entry.getKey(), circumstances))
                        .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + " "
                                + Wording.number(entry.getValue()) + " of " + most(entry.getKey(), circumstances))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("nineteen sets for the legs", """
                        Mon 18:00 lift lower 90min : back-squat 10x8
                        Thu 18:00 lift lower 90min : back-squat 9x8
                        """),
                Example.breaks("eleven sets where ten are useful", """
                        Mon 18:00 lift lower 90min : back-squat 5x8
                        Thu 18:00 lift lower 90min : back-squat 6x8
                        """),
                Example.holds("ten sets", """
                        Mon 18:00 lift lower 90min : back-squat 5x8
                        Thu 18:00 lift lower 90min : back-squat 5x8
                        """));
    }
}
