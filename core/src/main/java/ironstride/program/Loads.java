package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.exercise.Exercise;
import ironstride.exercise.Loading;
import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import ironstride.strength.LoadStep;
import ironstride.strength.OneRepMax;
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

    Loads(Athlete athlete) {
        this.athlete = athlete;
    }

    PrescribedLoad of(Exercise exercise, StrengthPhase phase, WeekLifts.Wish wish) {
        boolean deload = wish.phase().deload();
        int share = phase.percentTenths(wish.step());
        int today = deload ? share * DELOAD_TENTHS / 10 : share;
        var maximum = Optional.ofNullable(athlete.strength().best().get(exercise.id()))
                .flatMap(best -> OneRepMax.estimate(best.weight(), best.reps(), Rir.of(0)));
        if (maximum.isEmpty() || !(exercise.loading() instanceof Loading.External implement)) {
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
        return new PrescribedLoad.Exactly(heavier(weight, implement.lightest()), today);
    }

    private static Weight lightened(Weight weight, Loading.External implement) {
        return weight.times(DELOAD_TENTHS / 10.0).roundedDownTo(implement.increment());
    }

    /// From a deload's load too it is one step of at most a tenth, or the smallest one.
    private static Weight afterDeload(Weight wished, Weight before, Loading.External implement) {
        var light = heavier(lightened(before, implement), implement.lightest());
        var most = heavier(
                light.times(LARGEST_STEP).roundedDownTo(implement.increment()), light.plus(implement.increment()));
        return lighter(wished, most);
    }

    private static Weight weight(Weight maximum, StrengthPhase phase, Loading.External implement, int step) {
        var most = share(maximum, phase.mostTenths(), implement).plus(implement.increment());
        var weight = share(maximum, phase.percentTenths(0), implement);
        for (int week = 1; week <= step; week++) {
            var planned = share(maximum, phase.percentTenths(week), implement);
            var wished = heavier(planned, weight.plus(implement.increment()));
            var possible = weight.times(LARGEST_STEP).roundedDownTo(implement.increment());
            weight = heavier(weight, lighter(wished, lighter(possible, most)));
        }
        return weight;
    }

    private static Weight share(Weight maximum, int tenths, Loading.External implement) {
        return heavier(maximum.times(tenths / 1000.0).roundedDownTo(implement.increment()), implement.lightest());
    }

    private static Weight heavier(Weight one, Weight other) {
        return one.isHeavierThan(other) ? one : other;
    }

    private static Weight lighter(Weight one, Weight other) {
        return one.isHeavierThan(other) ? other : one;
    }
}
