package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Level;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;

/// The first two lifts with leg exercises that are new to somebody.
///
/// New leg work makes sore, so the leg load of an exercise's first two sessions counts one class higher. New is what a
/// strength beginner has no best set of; trained lifters are taken to know the basic lifts of a plan's start, and
/// those are kept all through it. A first lift that is to be moderate therefore holds as few leg sets as a light one,
/// and is called moderate. One that is heavy anyway stays heavy, with fewer sets.
final class FirstSessions {

    static final int SESSIONS = 2;

    private final Athlete athlete;

    FirstSessions(Athlete athlete) {
        this.athlete = athlete;
    }

    /// @param before lifts of the same focus that the plan held before this one
    Lift eased(Lift lift, int before) {
        boolean known = lift.exercises().stream()
                .filter(one -> one.exercise().legHardSet())
                .allMatch(one ->
                        athlete.strength().best().containsKey(one.exercise().id()));
        if (athlete.strength().level() != Level.BEGINNER || before >= SESSIONS || known) {
            return lift;
        }
        return switch (lift.legLoad()) {
            case NONE, LIGHT, HEAVY -> lift;
            case MODERATE -> LegSets.atMost(lift, LegLoad.LIGHT).withLegLoad(LegLoad.MODERATE);
        };
    }

    /// A lift whose jumps are new counts one class higher, whoever lifts.
    ///
    /// @param before lifts with jumps that the strength phase held before this one
    static Lift withNewJumps(Lift lift, int before) {
        if (before >= SESSIONS || lift.contacts() == 0) {
            return lift;
        }
        return switch (lift.legLoad()) {
            case NONE, HEAVY -> lift;
            case LIGHT -> lift.withLegLoad(LegLoad.MODERATE);
            case MODERATE -> lift.withLegLoad(LegLoad.HEAVY);
        };
    }
}
