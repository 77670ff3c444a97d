package ironstride.strength;

import ironstride.athlete.Place;
import ironstride.exercise.Equipment;
import ironstride.exercise.Implement;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The weights that can be lifted somewhere: what plates make on a bar, dumbbells in a rack, a machine's stack.
///
/// @param weights ascending, each once, at least one
public record Loadable(List<Weight> weights) {

    /// Nobody needs more.
    private static final Weight HEAVIEST = Weight.ofKilograms(500);

    private static final double SLACK_SHARE = 0.004;

    /// @throws IllegalArgumentException without a weight
    public Loadable {
        weights = weights.stream().distinct().sorted().toList();
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("nothing can be loaded");
        }
    }

    /// Odd dumbbells, as they lie there.
    public static Loadable of(Collection<Weight> weights) {
        return new Loadable(List.copyOf(weights));
    }

    /// From the lightest in equal steps.
    public static Loadable inSteps(Weight lightest, Weight step) {
        int most = (int) Math.max(0, (HEAVIEST.grams() - lightest.grams()) / step.grams());
        return new Loadable(IntStream.rangeClosed(0, most)
                .mapToObj(k -> new Weight(lightest.grams() + k * step.grams()))
                .toList());
    }

    /// Everything that plates make on a bar.
    ///
    /// @param pairs how many pairs there are of each plate
    public static Loadable ofBar(Weight bar, Map<Weight, Integer> pairs) {
        return new Loadable(PlateLoading.sides(pairs).stream()
                .map(side -> bar.plus(side.weight()).plus(side.weight()))
                .toList());
    }

    /// What a place has of an implement, as far as it is known; else what the implement usually comes in.
    public static Loadable at(Optional<Place> place, Implement implement, Units units) {
        var usual = IntStream.iterate(0, k -> k + 1)
                .mapToObj(k -> implement.weight(units, k))
                .takeWhile(weight -> !weight.isHeavierThan(HEAVIEST))
                .toList();
        var range = place.flatMap(known -> Optional.ofNullable(known.equipment().get(equipment(implement))))
                .flatMap(given -> given);
        var there = range.map(given -> usual.stream()
                        .filter(weight -> !given.lightest().isHeavierThan(weight.plus(Weight.SLACK))
                                && !weight.isHeavierThan(given.heaviest().plus(Weight.SLACK)))
                        .toList())
                .orElse(usual);
        return new Loadable(there.isEmpty() ? usual : there);
    }

    private static Equipment equipment(Implement implement) {
        return switch (implement) {
            case BARBELL -> Equipment.BARBELL;
            case DUMBBELL -> Equipment.DUMBBELLS;
            case KETTLEBELL -> Equipment.KETTLEBELL;
            case STACK -> Equipment.MACHINES;
            case CABLE -> Equipment.CABLE;
            case MEDICINE_BALL -> Equipment.MEDICINE_BALL;
        };
    }

    public Weight lightest() {
        return weights.getFirst();
    }

    /// The smallest difference between two of them; the weight itself when there is but one.
    public Weight step() {
        return new Weight(IntStream.range(1, weights.size())
                .mapToLong(k -> weights.get(k).grams() - weights.get(k - 1).grams())
                .min()
                .orElse(lightest().grams()));
    }

    /// The heaviest weight that is not above another; the lightest when all are.
    public Weight notAbove(Weight target) {
        var most = target.plus(slack());
        return weights.reversed().stream()
                .filter(weight -> !weight.isHeavierThan(most))
                .findFirst()
                .orElse(lightest());
    }

    /// The next heavier weight; empty at the heaviest.
    public Optional<Weight> above(Weight weight) {
        var least = weight.plus(slack());
        return weights.stream().filter(one -> one.isHeavierThan(least)).findFirst();
    }

    /// Grams that are none: pounds are not whole grams. A share of the step, so that it grows with the weights.
    private Weight slack() {
        return step().times(SLACK_SHARE);
    }

    /// A load raised by an increment, by at most a tenth; by the smallest step there is when that is larger. The same
    /// load when there is nothing heavier.
    public Weight raised(Weight load, Weight increment) {
        var wished = notAbove(load.plus(increment));
        var most = notAbove(load.times(1 + LoadStep.LARGEST));
        var raised = wished.isHeavierThan(most) ? most : wished;
        return raised.isHeavierThan(load.plus(slack())) ? raised : above(load).orElse(load);
    }

    /// A wished load after another: lighter ones as they are, heavier ones by at most one allowed step.
    public Weight towards(Weight load, Weight wished) {
        var target = notAbove(wished);
        return target.isHeavierThan(load) ? raised(load, new Weight(target.grams() - load.grams())) : target;
    }
}
