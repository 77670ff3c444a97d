package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.exercise.Exercise;
import ironstride.exercise.Implement;
import ironstride.exercise.Loading;
import ironstride.quantity.Rir;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import ironstride.strength.LoadStep;
import ironstride.strength.OneRepMax;
import ironstride.strength.StrengthPhase;
import ironstride.workout.PrescribedLoad;
import java.util.Optional;

/// How heavy each exercise is, week by week.
///
/// A weight is given where a best set is known, and only for the first weeks: it begins at the low end of its
/// phase's share of the one repetition maximum and goes up every loading week by at least the smallest step the
/// implement allows, at most a tenth and never a whole step above the phase's share. A deload takes a tenth off. Later
/// weeks are
/// shares, to be worked out again from what was lifted.
final class Loads {

    /// Weeks of which the loads are given exactly; later ones are worked out again from what was logged.
    static final int EXACT_WEEKS = 4;

    private static final double LARGEST_STEP = 1 + LoadStep.LARGEST;
    private static final int DELOAD_TENTHS = 9;

    private final Athlete athlete;
    private final Units units;

    Loads(Athlete athlete) {
        this.athlete = athlete;
        this.units = athlete.units();
    }

    PrescribedLoad of(Exercise exercise, StrengthPhase phase, WeekLifts.Wish wish) {
        boolean deload = wish.phase().deload();
        int share = phase.percentTenths(wish.step());
        int today = deload ? share * DELOAD_TENTHS / 10 : share;
        var maximum = Optional.ofNullable(athlete.strength().best().get(exercise.id()))
                .flatMap(best -> OneRepMax.estimate(best.weight(), best.reps(), Rir.of(0)));
        if (maximum.isEmpty() || !(exercise.loading() instanceof Loading.External(var implement, boolean _))) {
            return athlete.isUnder18() ? new PrescribedLoad.ByReserve() : new PrescribedLoad.Percent(today);
        }
        if (wish.number() > EXACT_WEEKS) {
            return new PrescribedLoad.Percent(today);
        }
        var weight = weight(maximum.get().weight(), phase, implement, wish.step());
        if (deload) {
            weight = lightened(weight, implement);
        } else if (wish.afterDeload()) {
            int before = Math.max(0, wish.step() - 1);
            weight = afterDeload(weight, weight(maximum.get().weight(), phase, implement, before), implement);
        }
        return new PrescribedLoad.Exactly(weight, today);
    }

    private Weight lightened(Weight weight, Implement implement) {
        return implement.notAbove(weight.times(DELOAD_TENTHS / 10.0), units);
    }

    /// From a deload's load too it is one step of at most a tenth, or the smallest one.
    private Weight afterDeload(Weight wished, Weight before, Implement implement) {
        var light = lightened(before, implement);
        return lighter(wished, heavier(aTenthAbove(light, implement), stepAbove(light, implement)));
    }

    private Weight weight(Weight maximum, StrengthPhase phase, Implement implement, int step) {
        var most = stepAbove(share(maximum, phase.mostTenths(), implement), implement);
        var weight = share(maximum, phase.percentTenths(0), implement);
        for (int week = 1; week <= step; week++) {
            var planned = share(maximum, phase.percentTenths(week), implement);
            var wished = heavier(planned, stepAbove(weight, implement));
            weight = heavier(weight, lighter(wished, lighter(aTenthAbove(weight, implement), most)));
        }
        return weight;
    }

    private Weight share(Weight maximum, int tenths, Implement implement) {
        return implement.notAbove(maximum.times(tenths / 1000.0), units);
    }

    private Weight stepAbove(Weight weight, Implement implement) {
        return implement.notAbove(weight.plus(implement.step(units)), units);
    }

    private Weight aTenthAbove(Weight weight, Implement implement) {
        return implement.notAbove(weight.times(LARGEST_STEP), units);
    }

    private static Weight heavier(Weight one, Weight other) {
        return one.isHeavierThan(other) ? one : other;
    }

    private static Weight lighter(Weight one, Weight other) {
        return one.isHeavierThan(other) ? other : one;
    }
}
