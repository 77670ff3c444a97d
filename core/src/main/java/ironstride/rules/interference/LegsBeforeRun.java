package ironstride.rules.interference;

import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.PairRule;
import ironstride.rules.Wording;
import ironstride.workout.LegLoad;
import ironstride.workout.Workout;

/// A rule about leg work that comes before a run it would spoil.
abstract class LegsBeforeRun implements PairRule {

    /// Elapsed hours after heavy legs up to which they are tired, and up to which they are not quite fresh.
    static final int TIRED_HOURS = 24;

    static final int FRESH_HOURS = 48;

    /// A session never lasts longer than this many hours, which lie between two starts besides the gap.
    static final int LONGEST_SESSION_HOURS = 12;

    /// Whose runs are protected most, in words: what [Circumstances#protectsRuns] says.
    static final String PROTECTED =
            "with a running goal, or with the goal muscle from the specific phase before an A race on";

    /// Whether it protects runs like this one.
    abstract boolean protects(Workout run);

    @Override
    public final boolean concerns(Workout first, Workout second, Circumstances circumstances) {
        return first.hasLegs(LegLoad.LIGHT) && protects(second);
    }

    @Override
    public final int reachHours() {
        return (int) (FRESH_HOURS * Circumstances.LONGER_RECOVERY) + LONGEST_SESSION_HOURS;
    }

    /// Points that fall evenly from full at the end of the tired hours to none at the end of the fresh hours.
    static Charge fading(int points, long gapMinutes, double recoveryFactor) {
        double fresh = FRESH_HOURS * 60 * recoveryFactor;
        double span = (FRESH_HOURS - TIRED_HOURS) * 60 * recoveryFactor;
        return Charge.soft(points * (fresh - gapMinutes) / span);
    }

    static boolean within(int hours, long gapMinutes, double recoveryFactor) {
        return gapMinutes < hours * 60 * recoveryFactor;
    }

    @Override
    public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        long gap = first.gapMinutes(second);
        int wanted = within(TIRED_HOURS, gap, circumstances.recoveryFactor()) ? TIRED_HOURS : FRESH_HOURS;
        return Wording.session(second) + " comes " + Wording.hours(gap) + " after " + Wording.legs(first) + "; "
                + Wording.hours(Math.round(wanted * 60 * circumstances.recoveryFactor())) + " would "
                + (wanted == TIRED_HOURS ? "let the legs recover." : "leave them fresh.");
    }
}
