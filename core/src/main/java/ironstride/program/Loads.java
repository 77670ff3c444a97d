package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.exercise.Exercise;
import ironstride.exercise.Implement;
import ironstride.exercise.Loading;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import ironstride.strength.LoadStep;
import ironstride.strength.StrengthPhase;
import ironstride.workout.PrescribedLoad;
import java.util.Optional;

/// How heavy each exercise is, week by week.
///
/// A weight is given where a best set or a log is known, and only for the first weeks: it begins at the low end of its
/// phase's share of the one repetition maximum and goes up every loading week by at least the smallest step the
/// implement allows, at most a tenth and never a whole step above the phase's share. A deload takes a tenth off. What
/// was really lifted goes before all that: the steps go on from it. Later weeks are shares, to be worked out again from
/// what was lifted.
final class Loads {

    /// Weeks of which the loads are given exactly; later ones are worked out again from what was logged.
    static final int EXACT_WEEKS = 4;

    private static final double LARGEST_STEP = 1 + LoadStep.LARGEST;
    private static final int DELOAD_TENTHS = 9;

    private final Athlete athlete;
    private final Units units;
    private final LiftedSoFar lifted;

    Loads(Athlete athlete, LiftedSoFar lifted) {
        this.athlete = athlete;
        this.units = athlete.units();
        this.lifted = lifted;
    }

    /// @param least fewest repetitions of a set
    /// @param most most of them
    PrescribedLoad of(Exercise exercise, StrengthPhase phase, WeekLifts.Wish wish, int least, int most) {
        boolean deload = wish.phase().deload();
        int share = phase.percentTenths(wish.step());
        int today = deload ? share * DELOAD_TENTHS / 10 : share;
        boolean known = athlete.strength().best().containsKey(exercise.id());
        if (!(exercise.loading() instanceof Loading.External(var implement, boolean _))
                || (athlete.isUnder18() && !known)) {
            return unknown(today);
        }
        var maximum = lifted.maximum(exercise, wish.number());
        var anchor = lifted.anchor(exercise, implement, phase, least, most, wish.number());
        if (maximum.isEmpty() && anchor.isEmpty()) {
            return unknown(today);
        }
        if (wish.number() > lifted.lastExactWeek()) {
            return new PrescribedLoad.Percent(today);
        }
        var course = new Course(maximum, anchor, phase, implement);
        var limit = lifted.most(exercise, implement, least);
        return new PrescribedLoad.Exactly(weight(held(course, limit, lifted.firstStep(wish.number())), wish), today);
    }

    private PrescribedLoad unknown(int percentTenths) {
        return athlete.isUnder18() ? new PrescribedLoad.ByReserve() : new PrescribedLoad.Percent(percentTenths);
    }

    /// The loads of one exercise through a phase.
    ///
    /// @param maximum one repetition maximum, when it is known
    /// @param anchor load from which they go on, when something was lifted; one of both is known
    private record Course(
            Optional<Weight> maximum, Optional<LiftedSoFar.Anchor> anchor, StrengthPhase phase, Implement implement) {}

    /// The course held by what was planned last: a log that shows somebody stronger moves the plan step by step too.
    private Course held(Course course, Optional<Weight> most, int firstStep) {
        return most.filter(limit ->
                        course.anchor().isEmpty() && weight(course, firstStep).isHeavierThan(limit))
                .map(limit -> new Course(
                        course.maximum(),
                        Optional.of(new LiftedSoFar.Anchor(limit, firstStep)),
                        course.phase(),
                        course.implement()))
                .orElse(course);
    }

    private Weight weight(Course course, WeekLifts.Wish wish) {
        var weight = weight(course, wish.step());
        if (wish.phase().deload()) {
            return lightened(weight, course.implement());
        }
        return wish.afterDeload()
                ? afterDeload(weight, weight(course, Math.max(0, wish.step() - 1)), course.implement())
                : weight;
    }

    private Weight lightened(Weight weight, Implement implement) {
        return implement.notAbove(weight.times(DELOAD_TENTHS / 10.0), units);
    }

    /// From a deload's load too it is one step of at most a tenth, or the smallest one.
    private Weight afterDeload(Weight wished, Weight before, Implement implement) {
        var light = lightened(before, implement);
        return lighter(wished, heavier(aTenthAbove(light, implement), stepAbove(light, implement)));
    }

    private Weight weight(Course course, int step) {
        var implement = course.implement();
        var most = share(course, course.phase().mostTenths()).map(share -> stepAbove(share, implement));
        var weight = course.anchor()
                .map(LiftedSoFar.Anchor::weight)
                .or(() -> share(course, course.phase().percentTenths(0)))
                .orElseThrow();
        for (int week = course.anchor().map(LiftedSoFar.Anchor::step).orElse(0) + 1; week <= step; week++) {
            var above = stepAbove(weight, implement);
            var wished = share(course, course.phase().percentTenths(week))
                    .map(planned -> heavier(planned, above))
                    .orElse(above);
            var possible = lighter(wished, aTenthAbove(weight, implement));
            weight = heavier(weight, most.map(limit -> lighter(possible, limit)).orElse(possible));
        }
        return weight;
    }

    private Optional<Weight> share(Course course, int tenths) {
        return course.maximum().map(known -> course.implement().notAbove(known.times(tenths / 1000.0), units));
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
