package ironstride.rules.order;

import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.PairRule;
import ironstride.rules.Wording;
import ironstride.workout.Run;
import ironstride.workout.Workout;

/// A rule about a run and a lift on the same day, in the order it objects to.
abstract class SameDayOrder implements PairRule {

    /// Two sessions of one local day never start further apart, even on the longest day.
    private static final int A_DAY = 26;

    /// Whether the rule is about this athlete.
    abstract boolean applies(Circumstances circumstances);

    /// Whether it objects to lifts before runs, or to runs before lifts.
    abstract boolean objectsToLiftFirst();

    abstract Charge price(PlacedSession first, PlacedSession second, Circumstances circumstances);

    /// The end of the finding's sentence: what the rule wants instead.
    abstract String wish(Circumstances circumstances);

    @Override
    public final boolean concerns(Workout first, Workout second, Circumstances circumstances) {
        return applies(circumstances)
                && (objectsToLiftFirst()
                        ? first.isStrength() && second instanceof Run
                        : first instanceof Run && second.isStrength());
    }

    @Override
    public final int reachHours() {
        return A_DAY;
    }

    @Override
    public final Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        return first.isOnSameDayAs(second) ? price(first, second, circumstances) : Charge.NONE;
    }

    @Override
    public final String sentence(
            PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        return Wording.session(first) + " comes " + Wording.before(first.gapMinutes(second)) + " "
                + Wording.session(second) + " on the same day; "
                + wish(circumstances);
    }
}
