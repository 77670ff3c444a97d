package ironstride.rules.strength;

import ironstride.exercise.MovementPattern;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionRule;
import ironstride.rules.Wording;
import ironstride.workout.Lift;
import ironstride.workout.Workout;
import java.util.List;

/// Within a lift: power, then heavy compounds, then accessories, then core.
final class PowerFirstCoreLast implements SessionRule {

    static final int POINTS = 5;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-12",
                Family.STRENGTH,
                "Power first, core last",
                "Within a lift do jumps first, then the heavy compound lifts, then accessories, core work last.",
                "SOFT " + POINTS + " for each exercise out of order",
                "What comes first gets the best of you.",
                "A38");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return workout instanceof Lift lift && inversions(lift) > 0;
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        return session.workout() instanceof Lift lift ? Charge.soft(POINTS * inversions(lift)) : Charge.NONE;
    }

    private static int inversions(Lift lift) {
        int inversions = 0;
        int highest = 0;
        for (var prescribed : lift.exercises()) {
            int place = place(prescribed.exercise().pattern());
            inversions += place < highest ? 1 : 0;
            highest = Math.max(highest, place);
        }
        return inversions;
    }

    private static int place(MovementPattern pattern) {
        return switch (pattern) {
            case PLYO -> 0;
            case SQUAT, HINGE, PUSH_HORIZONTAL, PUSH_VERTICAL, PULL_HORIZONTAL, PULL_VERTICAL -> 1;
            case SINGLE_LEG, CALF, HIP, ARMS -> 2;
            case CORE, BALANCE -> 3;
        };
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        var count = session.workout() instanceof Lift lift ? inversions(lift) : 0;
        return Wording.session(session) + " has " + Wording.count(count, "exercise")
                + " out of order; power comes first, then heavy lifts, accessories, core.";
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.breaks("plank before squat", """
                        Mon 18:00 lift lower 50min : plank 2x40s, back-squat 3x5@80%
                        Thu 18:00 lift upper 50min
                        """), Example.holds("squat before plank", """
                        Mon 18:00 lift lower 50min : back-squat 3x5@80%, plank 2x40s
                        Thu 18:00 lift upper 50min
                        """));
    }
}
