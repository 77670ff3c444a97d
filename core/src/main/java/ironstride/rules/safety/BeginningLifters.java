package ironstride.rules.safety;

import ironstride.athlete.Level;
import ironstride.exercise.MovementPattern;
import ironstride.plan.PlacedSession;
import ironstride.quantity.Rir;
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

/// Beginning lifters learn before they load.
final class BeginningLifters implements SessionRule {

    static final int MINUTES = 60;
    static final int EXERCISES = 6;
    static final int CAREFUL_WEEKS = 4;
    static final Rir CAREFUL = Rir.of(3);
    static final Rir LATER = Rir.of(2);
    static final int CONTACTS = 40;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                        "BEG-02",
                        Family.SAFETY,
                        "Beginning lifters",
                        "Beginners lift up to " + MINUTES + " min with up to " + EXERCISES
                                + " exercises and core work, leave " + Wording.number(CAREFUL.repetitions())
                                + " repetitions in reserve for " + CAREFUL_WEEKS + " weeks and "
                                + Wording.number(LATER.repetitions())
                                + " later, do not jump for " + CAREFUL_WEEKS + " weeks and then land up to " + CONTACTS
                                + " times, and test no maximum.",
                        "HARD",
                        "Technique first; custom of strength training guidelines.",
                        "ACSM",
                        "product")
                .alwaysOn();
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return workout instanceof Lift && circumstances.strengthLevel() == Level.BEGINNER;
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        return session.workout() instanceof Lift lift && isTooMuch(lift, session, circumstances)
                ? Charge.HARD
                : Charge.NONE;
    }

    private static boolean isTooMuch(Lift lift, PlacedSession session, Circumstances circumstances) {
        boolean careful = circumstances.athlete().availability().isPresent()
                && circumstances.weekOf(session).number() <= CAREFUL_WEEKS;
        int exercises = 0;
        for (var prescribed : lift.exercises()) {
            var pattern = prescribed.exercise().pattern();
            exercises += pattern == MovementPattern.CORE || pattern == MovementPattern.BALANCE ? 0 : 1;
            if (prescribed.reserve().compareTo(careful ? CAREFUL : LATER) < 0) {
                return true;
            }
        }
        int contacts = lift.exercises().isEmpty() ? 0 : lift.contacts();
        return lift.minutes() > MINUTES || exercises > EXERCISES || contacts > (careful ? 0 : CONTACTS);
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        return Wording.session(session) + " asks more than a beginner should do: over " + MINUTES + " min, over "
                + EXERCISES + " exercises, too few repetitions in reserve, or too many jumps.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("61 minutes", """
                        athlete strength=beginner
                        Mon 18:00 lift lower moderate 61min
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("60 minutes", """
                        athlete strength=beginner
                        Mon 18:00 lift lower moderate 60min
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("one repetition in reserve", """
                        athlete strength=beginner
                        Mon 18:00 lift lower 60min : goblet-squat 3x8@RIR1
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("two in reserve", """
                        athlete strength=beginner
                        Mon 18:00 lift lower 60min : goblet-squat 3x8@RIR2
                        Thu 18:00 lift upper 50min
                        """));
    }
}
