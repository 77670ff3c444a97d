package ironstride.rules.safety;

import ironstride.athlete.Athlete;
import ironstride.athlete.Health;
import ironstride.exercise.Contraindication;
import ironstride.exercise.Exercise;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionRule;
import ironstride.rules.Wording;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// With low bone mass the spine is not flexed under load.
final class NoLoadedFlexionWithLowBoneMass implements SessionRule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                        "SAFE-05",
                        Family.SAFETY,
                        "Kind to bones",
                        "With low bone mass no exercise flexes the spine under load; after a fragility fracture there is no high impact either.",
                        "HARD",
                        "A consensus on exercise with osteoporosis asks to avoid postures with a high degree of spinal flexion.",
                        "bone-consensus")
                .alwaysOn();
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return workout instanceof Lift lift
                && lift.exercises().stream().anyMatch(prescribed -> isUnfit(prescribed.exercise(), circumstances));
    }

    private static boolean isUnfit(Exercise exercise, Circumstances circumstances) {
        var health = circumstances.athlete().health();
        boolean fracture = health.has(Health.Condition.FRAGILITY_FRACTURE);
        return ((fracture || health.has(Health.Condition.LOW_BONE_MASS))
                        && exercise.contraindications().contains(Contraindication.LOADED_SPINAL_FLEXION))
                || (fracture && exercise.contraindications().contains(Contraindication.HIGH_IMPACT));
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        return Charge.HARD;
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        var unfit = session.lift().stream()
                .flatMap(lift -> lift.exercises().stream())
                .map(PrescribedExercise::exercise)
                .filter(exercise -> isUnfit(exercise, circumstances))
                .map(Exercise::name)
                .collect(Collectors.joining(", "));
        return Wording.session(session) + " holds " + unfit
                + ", which bends the spine under load or jars it; with low bone mass choose another exercise.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("sit-ups", """
                        Mon 18:00 lift core 30min : sit-up 3x10
                        Thu 18:00 lift lower moderate 50min
                        """).given("with low bone mass", NoLoadedFlexionWithLowBoneMass::lowBoneMass),
                Example.holds("a plank", """
                        Mon 18:00 lift core 30min : plank 3x30s
                        Thu 18:00 lift lower moderate 50min
                        """).given("with low bone mass", NoLoadedFlexionWithLowBoneMass::lowBoneMass));
    }

    private static Athlete lowBoneMass(Athlete athlete) {
        return athlete.change()
                .health(new Health(Health.Screening.CLEARED, Set.of(Health.Condition.LOW_BONE_MASS), false, false))
                .build();
    }
}
