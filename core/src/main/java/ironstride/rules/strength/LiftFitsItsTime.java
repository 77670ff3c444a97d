package ironstride.rules.strength;

import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionRule;
import ironstride.rules.Wording;
import ironstride.strength.SessionClock;
import ironstride.workout.Lift;
import ironstride.workout.Workout;
import java.util.List;

/// A lift fits its time with warm-up and rests.
final class LiftFitsItsTime implements SessionRule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-09",
                Family.STRENGTH,
                "The lift fits its time",
                "The warm-up of " + SessionClock.WARM_UP_MINUTES
                        + " min, every set with its rest, and setting up every exercise fit into the planned length of the lift.",
                "HARD",
                "A session that never ends on time is not kept; the time model is our decision.",
                "product");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return workout instanceof Lift lift && SessionClock.minutes(lift.exercises()) > lift.minutes();
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        return Charge.HARD;
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        var needed = session.workout() instanceof Lift lift ? SessionClock.minutes(lift.exercises()) : 0;
        return Wording.session(session) + " needs " + needed + " min with warm-up and rests and has "
                + session.workout().minutes() + " min.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.holds("17 minutes for what takes 17", """
                        Mon 18:00 lift lower 17min : back-squat 3x5@80%
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("16 minutes for what takes 17", """
                        Mon 18:00 lift lower 16min : back-squat 3x5@80%
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("ten sets in half an hour", """
                        Mon 18:00 lift lower 30min : back-squat 5x5@80%, romanian-deadlift 5x8
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("six sets in half an hour", """
                        Mon 18:00 lift lower 30min : back-squat 3x5@80%, romanian-deadlift 3x8
                        Thu 18:00 lift upper 50min
                        """));
    }
}
