package ironstride.strength;

import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which plates go on each side of a bar.
public final class PlateLoading {

    private static final Map<Weight, Integer> KILOGRAM_PAIRS = Map.of(
            Weight.ofKilograms(25), 4,
            Weight.ofKilograms(20), 2,
            Weight.ofKilograms(15), 1,
            Weight.ofKilograms(10), 2,
            Weight.ofKilograms(5), 2,
            Weight.ofKilograms(2.5), 2,
            Weight.ofKilograms(1.25), 1);

    private static final Map<Weight, Integer> POUND_PAIRS = Map.of(
            Weight.ofPounds(45), 6,
            Weight.ofPounds(35), 1,
            Weight.ofPounds(25), 1,
            Weight.ofPounds(10), 2,
            Weight.ofPounds(5), 1,
            Weight.ofPounds(2.5), 1);

    private PlateLoading() {}

    /// The pairs of plates a gym is taken to have at one bar, when nobody has counted them.
    public static Map<Weight, Integer> gymPairs(Units units) {
        return switch (units) {
            case METRIC -> KILOGRAM_PAIRS;
            case IMPERIAL -> POUND_PAIRS;
        };
    }

    /// What can be put on.
    ///
    /// @param total bar and plates
    /// @param perSide plates of one side, largest first
    /// @param belowBar whether the target is lighter than the empty bar
    public record Loaded(Weight total, List<Weight> perSide, boolean belowBar) {}

    /// The heaviest load not above the target; of equal ones that with the fewest plates, then the largest first.
    ///
    /// Exact: a greedy choice fails where plates are few.
    ///
    /// @param pairs how many pairs there are of each plate
    public static Loaded load(Weight target, Weight bar, Map<Weight, Integer> pairs) {
        if (bar.isHeavierThan(target)) {
            return new Loaded(bar, List.of(), true);
        }
        var heaviest = sides(pairs, (target.plus(Weight.SLACK).grams() - bar.grams()) / 2)
                .lastEntry();
        return new Loaded(new Weight(bar.grams() + 2 * heaviest.getKey()), heaviest.getValue(), false);
    }

    /// Every weight that one side of a bar can hold, the lightest first, with the plates that [#load] would choose.
    public static List<Side> sides(Map<Weight, Integer> pairs) {
        return sides(pairs, Long.MAX_VALUE).entrySet().stream()
                .map(side -> new Side(new Weight(side.getKey()), side.getValue()))
                .toList();
    }

    /// @param plates largest first
    public record Side(Weight weight, List<Weight> plates) {}

    /// The best plates for every weight of one side up to a heaviest, in grams.
    private static TreeMap<Long, List<Weight>> sides(Map<Weight, Integer> pairs, long most) {
        var sizes = new ArrayList<>(pairs.keySet());
        sizes.sort(Comparator.reverseOrder());
        var best = new TreeMap<Long, List<Weight>>();
        best.put(0L, List.of());
        for (var size : sizes) {
            var reached = new TreeMap<>(best);
            best.forEach((sum, plates) -> extend(reached, sum, plates, size, pairs.getOrDefault(size, 0), most));
            best.clear();
            best.putAll(reached);
        }
        return best;
    }

    private static void extend(
            TreeMap<Long, List<Weight>> reached, long sum, List<Weight> plates, Weight size, int count, long side) {
        var more = new ArrayList<>(plates);
        for (int k = 1; k <= count && sum + k * size.grams() <= side; k++) {
            more.add(size);
            var known = reached.get(sum + k * size.grams());
            if (known == null || isBetter(more, known)) {
                reached.put(sum + k * size.grams(), List.copyOf(more));
            }
        }
    }

    private static boolean isBetter(List<Weight> some, List<Weight> others) {
        if (some.size() != others.size()) {
            return some.size() < others.size();
        }
        for (int k = 0; k < some.size(); k++) {
            if (!some.get(k).equals(others.get(k))) {
                return some.get(k).isHeavierThan(others.get(k));
            }
        }
        return false;
    }
}
